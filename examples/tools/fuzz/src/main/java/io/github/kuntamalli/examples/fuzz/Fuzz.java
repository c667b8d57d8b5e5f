package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.welfare.ImpactAssessment;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the targets: {@code java -jar fuzz.jar [seed [inputs [target...]]]}. The same seed makes the
 * same inputs. Every find is reported with the smallest input that shows it. Ends with 1 if a
 * promise was broken, with 2 if an argument is wrong.
 *
 * <p>A small heap is given to it as to any program, with {@code -Xmx128m}: a full memory is a find,
 * too.
 */
public final class Fuzz {

  /** Of the processor, which does not count what others do on the machine. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int MOST_KINDS = 20;

  /**
   * How many inputs of each target make up one share; a check costs more in some than in others.
   */
  private record Attack(Target target, double share) {}

  private final long seed;
  private final long inputs;
  private final PrintStream out;
  private final Set<String> finds = new LinkedHashSet<>();

  private Fuzz(long seed, long inputs, PrintStream out) {
    this.seed = seed;
    this.inputs = inputs;
    this.out = out;
  }

  /**
   * Runs the targets.
   *
   * @param arguments the seed, the number of inputs and the names of the targets
   */
  public static void main(String[] arguments) {
    long seed = number(arguments, 0, 1);
    long inputs = number(arguments, 1, 100_000);
    List<String> only = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Fuzz fuzz = new Fuzz(seed, inputs, System.out);
    Map<Class<?>, List<String>> seeds = Seeds.byType();
    List<Attack> attacks = new ArrayList<>();
    attacks.add(new Attack(new CodeTarget(), 0.5));
    attacks.add(new Attack(new JsonTarget(seeds), 0.3));
    attacks.add(new Attack(new RegisterTarget(), 0.1));
    attacks.add(new Attack(new QuestionTarget(seeds), 0.05));
    attacks.add(new Attack(new CatalogTarget(), 0.025));
    attacks.add(new Attack(new DutyTableTarget(), 0.02));
    attacks.add(new Attack(new CalendarTarget(), 0.005));
    attacks.add(new Attack(new ReaderTarget(seeds), 0.03));
    attacks.add(new Attack(new BatchTarget(seeds.get(ImpactAssessment.class)), 0.02));
    attacks.add(new Attack(new ConsistencyTarget(seeds.get(Dossier.class)), 0.01));
    attacks.add(new Attack(new GrowthTarget(seeds), 0.0003));
    List<String> names = attacks.stream().map(attack -> attack.target().name()).toList();
    if (!names.containsAll(only)) {
      refuse(only + " are not all targets; choose from " + names);
    }
    attacks.stream()
        .filter(attack -> only.isEmpty() || only.contains(attack.target().name()))
        .forEach(attack -> fuzz.run(attack.target(), only.size() == 1 ? 1 : attack.share()));
    System.exit(fuzz.finds.isEmpty() ? 0 : 1);
  }

  private static long number(String[] arguments, int place, long otherwise) {
    if (place >= arguments.length) {
      return otherwise;
    }
    if (!arguments[place].matches("\\d{1,18}")) {
      refuse("\"" + arguments[place] + "\" is not a number; write: [seed [inputs [target...]]]");
    }
    return Long.parseLong(arguments[place]);
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(2);
  }

  private void run(Target target, double share) {
    long count = Math.max(1, Math.round(inputs * share));
    long taken = 0;
    long broken = 0;
    long start = System.nanoTime();
    for (long input = 0; input < count; input++) {
      String made = target.make(Chance.of(seed, target.name(), input));
      long begun = CLOCK.getCurrentThreadCpuTime();
      try {
        taken += target.isTaken(made) ? 1 : 0;
        long cost = CLOCK.getCurrentThreadCpuTime() - begun;
        Target.require(cost < target.budget(made), "slow: " + cost / 1e9);
      } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
        broken++;
        found(target, input, made, e);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "%-11s %,12d inputs  %,12d taken  %,8d broken  %,8.0f s  %,9.0f a second%n",
        target.name(), count, taken, broken, seconds, count / seconds);
  }

  private void found(Target target, long input, String made, Throwable thrown) {
    String kind = target.name() + ": " + Shrinker.kind(thrown);
    if (finds.size() < MOST_KINDS && !finds.contains(kind)) {
      finds.add(kind);
      report(kind, input, thrown, Shrinker.shrunk(target, made, thrown));
    }
  }

  private void report(String kind, long input, Throwable thrown, String smallest) {
    out.println("== " + kind + " (seed " + seed + ", input " + input + ")");
    String message = thrown.toString();
    out.println(escaped(message.substring(0, Math.min(message.length(), 1_000))));
    out.println(escaped(smallest));
    out.println();
  }

  /** An input that a console can show, in the form of a text in Java. */
  private static String escaped(String input) {
    StringBuilder shown = new StringBuilder();
    input
        .chars()
        .limit(4_000)
        .forEach(
            c -> {
              if (c == '\n') {
                shown.append("\\n");
              } else if (c < ' ' || c > '~') {
                shown.append("\\u").append(String.format("%04x", c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }
}

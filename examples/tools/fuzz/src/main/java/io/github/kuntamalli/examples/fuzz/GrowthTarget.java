package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents of which one or two lists grow, each time to double the length: no step may take more
 * than about double the time. An input is a recipe: the type, the number of the document in the
 * corpus, and the lists.
 */
final class GrowthTarget implements Target {

  /** What is done with a document, one step after the other. */
  private enum Step {
    READ,
    VALIDATE,
    LOCATE,
    ASSESS,
    WRITE
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int FIRST = 100;
  private static final int LONGEST = 1_500_000;
  private static final long LONG_ENOUGH = 200_000_000L;
  private static final long GIVE_UP = 3_000_000_000L;
  private static final double MORE_THAN_DOUBLE = 3;

  /** A thing that takes twenty times as long as usual is slow, however it grows. */
  private static final double NANOSECONDS_A_CHARACTER = 20_000;

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Map<Class<?>, List<String>> seeds;

  GrowthTarget(Map<Class<?>, List<String>> seeds) {
    this.seeds = seeds;
    List.of(Dossier.class, WelfareDocument.class, Strategy.class, Network.class)
        .forEach(type -> types.put(type.getSimpleName(), type));
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public long budget(String input) {
    return Long.MAX_VALUE; // the steps have theirs
  }

  @Override
  public String make(Chance chance) {
    String type = chance.of(List.copyOf(types.keySet()));
    int number = chance.below(seeds.get(types.get(type)).size());
    List<String> lists = GrowingDocument.listsOf(seeds.get(types.get(type)).get(number));
    if (lists.isEmpty()) {
      return type + "\n" + number;
    }
    String first = chance.of(lists);
    List<String> beside = lists.stream().filter(one -> parent(one).equals(parent(first))).toList();
    String second = chance.of(chance.oneIn(4) ? lists : beside);
    return String.join("\n", type, Integer.toString(number), first, second);
  }

  /** Lists of one thing are compared with one another more often than others. */
  private static String parent(String list) {
    return list.substring(0, list.lastIndexOf('/'));
  }

  @Override
  public boolean isTaken(String input) {
    String[] parts = input.split("\n");
    Class<?> type = types.get(parts[0]);
    if (type == null || parts.length < 3 || !parts[1].matches("\\d{1,4}")) {
      return false;
    }
    List<String> all = seeds.get(type);
    GrowingDocument document =
        new GrowingDocument(
            all.get(Integer.parseInt(parts[1]) % all.size()),
            List.of(parts).subList(2, parts.length));
    Map<Step, Long> before = Map.of();
    boolean taken = false;
    for (int length = FIRST; ; length *= 2) {
      String text = document.ofLength(length);
      if (text.length() > LONGEST) {
        return taken;
      }
      Map<Step, Long> times = times(text, type);
      taken |= times.containsKey(Step.VALIDATE);
      for (Map.Entry<Step, Long> one : times.entrySet()) {
        Step step = one.getKey();
        String what = "%s %s".formatted(step, parts[2].replaceAll("\\d+", "0"));
        require(
            one.getValue() < LONG_ENOUGH + NANOSECONDS_A_CHARACTER * text.length(),
            "slow %s: %.1f s for %,d characters"
                .formatted(what, one.getValue() / 1e9, text.length()));
        if (isSteep(before.get(step), one.getValue())) {
          confirm(document, length, type, step, what);
        }
      }
      if (times.values().stream().anyMatch(time -> time > GIVE_UP)) {
        return taken;
      }
      before = times;
    }
  }

  private static boolean isSteep(@Nullable Long half, long whole) {
    return half != null && whole > LONG_ENOUGH && whole > MORE_THAN_DOUBLE * half;
  }

  /** What looks steep once may be an accident; the best of three is none. */
  private static void confirm(
      GrowingDocument document, int length, Class<?> type, Step step, String what) {
    long half = best(document.ofLength(length / 2), type, step);
    long whole = best(document.ofLength(length), type, step);
    require(
        !isSteep(half, whole),
        "steep %s: %.2f s for %d and %.2f s for %d"
            .formatted(what, half / 1e9, length / 2, whole / 1e9, length));
  }

  private static long best(String text, Class<?> type, Step step) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      best = Math.min(best, times(text, type).getOrDefault(step, 0L));
    }
    return best;
  }

  /** How long each step takes; steps after a reading that fails are left out. */
  private static Map<Step, Long> times(String text, Class<?> type) {
    Map<Step, Long> times = new EnumMap<>(Step.class);
    long begun = CLOCK.getCurrentThreadCpuTime();
    Optional<?> value = JSON.read(text, type).asOptional();
    long now = CLOCK.getCurrentThreadCpuTime();
    times.put(Step.READ, now - begun);
    if (value.isEmpty()) {
      return times;
    }
    Object subject = value.get();
    begun = CLOCK.getCurrentThreadCpuTime();
    ValidationReport report = QuestionTarget.validated(subject, DAY);
    now = CLOCK.getCurrentThreadCpuTime();
    times.put(Step.VALIDATE, now - begun);
    JSON.located(report.findings(), text);
    begun = CLOCK.getCurrentThreadCpuTime();
    times.put(Step.LOCATE, begun - now);
    if (subject instanceof Dossier dossier) {
      KUNTAMALLI.assess(dossier, DAY);
      times.put(Step.ASSESS, CLOCK.getCurrentThreadCpuTime() - begun);
    }
    begun = CLOCK.getCurrentThreadCpuTime();
    JSON.write(subject);
    times.put(Step.WRITE, CLOCK.getCurrentThreadCpuTime() - begun);
    return times;
  }
}

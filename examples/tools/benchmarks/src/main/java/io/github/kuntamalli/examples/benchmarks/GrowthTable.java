package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.examples.benchmarks.Specimens.Variety;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.validation.ValidationReport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * How the time grows with every list property of every type of document, with each two of one
 * record, with catalogs and with own tables: {@code java -cp benchmarks.jar
 * io.github.kuntamalli.examples.benchmarks.GrowthTable [part of a name [largest size]]}. Prints a
 * line for each property and in the end those that grow with more than the power {@value #LIMIT};
 * names what the model keeps short; ends with 1 if anything is steep.
 */
public final class GrowthTable {

  /** What grows faster is listed; a sort and the caches of the processor stay below. */
  static final double LIMIT = 1.2;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** So small that even what grows with the cube shows how it grows. */
  private static final int FIRST_SIZE = 250;

  private static final int LARGEST_SIZE = 64_000;
  private static final int LARGEST_PAIR = 16_000;
  private static final int STEP = 2;

  /** What looks steep and takes little time is made longer up to here. */
  private static final int LARGEST_DOUBT = 512_000;

  /** So often what looks steep is measured again. */
  private static final int ROUNDS = 5;

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();

  /** A text beyond a limit would be refused, which takes another time than reading it. */
  private static final KuntamalliJson JSON =
      Jackson3Json.standard()
          .with(ReadingLimits.standard().withLength(400_000_000).withValues(100_000_000));

  private static final List<Class<?>> DOCUMENTS =
      List.of(Dossier.class, Strategy.class, Network.class, CatalogEntry.class, FundingCall.class);
  private static final List<Class<?>> CATALOGS =
      List.of(
          ObligationCatalog.class,
          StatuteBook.class,
          StrategyCatalog.class,
          NetworkCatalog.class,
          ProgrammeCatalog.class,
          CouncilTerms.class);

  private final String part;
  private final int largest;
  private final List<String> steep = new ArrayList<>();
  private final List<String> notMade = new ArrayList<>();
  private int shapes;

  private GrowthTable(String part, int largest) {
    this.part = part;
    this.largest = largest;
  }

  /**
   * Measures and prints.
   *
   * @param arguments a part of the names to measure, and the largest size
   */
  public static void main(String[] arguments) {
    GrowthTable table =
        new GrowthTable(
            arguments.length > 0 ? arguments[0] : "",
            arguments.length > 1 ? Integer.parseInt(arguments[1]) : LARGEST_SIZE);
    table.run();
    System.exit(table.steep.isEmpty() ? 0 : 1);
  }

  private void run() {
    warmUp();
    System.out.println("| grows | largest | operation: exponent (seconds at the largest) |");
    System.out.println("| --- | --- | --- |");
    CATALOGS.forEach(this::catalog);
    OwnTables.all()
        .forEach((name, maker) -> measure(name, size -> ownTables(maker.apply(size)), false));
    DOCUMENTS.forEach(this::singleLists);
    DOCUMENTS.forEach(this::pairsOfLists);
    System.out.printf(Locale.ROOT, "%n%d shapes; over %.1f:%n", shapes, LIMIT);
    steep.forEach(System.out::println);
    notMade.forEach(System.out::println);
  }

  private void singleLists(Class<?> type) {
    for (String path : ListProperties.of(type, type.getSimpleName()).paths()) {
      for (Variety variety : List.of(Variety.DISTINCT, Variety.CHAINED, Variety.ALIKE)) {
        measure(
            path + " " + name(variety),
            size -> document(type, variety, Map.of(path, size), size),
            true);
      }
    }
  }

  private void pairsOfLists(Class<?> type) {
    for (List<String> pair : ListProperties.of(type, type.getSimpleName()).pairs()) {
      for (Variety variety : Variety.values()) {
        if (variety != Variety.CHAINED) {
          measure(
              pair.get(0) + " x " + name(pair.get(1)) + " " + name(variety),
              size -> document(type, variety, halves(pair, size), size),
              false);
        }
      }
    }
  }

  private static void warmUp() {
    for (Class<?> type : DOCUMENTS) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      ListProperties.of(type, type.getSimpleName())
          .paths()
          .forEach(path -> counts.put(path, path.split("/").length > 2 ? 1 : 4));
      Map<String, Runnable> operations = document(type, Variety.DISTINCT, counts, 4);
      for (int i = 0; i < 100; i++) {
        operations.values().forEach(Runnable::run);
      }
    }
  }

  private static String name(Variety variety) {
    return variety.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, Integer> halves(List<String> pair, int size) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(pair.get(0), size / 2);
    counts.put(pair.get(1), size / 2);
    return counts;
  }

  /** The operations on a document in which some lists have grown. */
  private static Map<String, Runnable> document(
      Class<?> type, Variety variety, Map<String, Integer> counts, int size) {
    String path = type.getSimpleName();
    Object document = new Specimens(variety, counts, 1).make(type, path, 1);
    String text = JSON.writeLine(document);
    Map<String, Runnable> operations = new LinkedHashMap<>();
    operations.put("validate", () -> validate(document));
    Supplier<ValidationReport> report = once(() -> validate(document));
    if (document instanceof Dossier dossier) {
      operations.put("assess", () -> KUNTAMALLI.assess(dossier, DAY));
      Dossier other = (Dossier) new Specimens(variety, counts, 1 + size).make(type, path, 1);
      operations.put("combine", () -> combine(dossier, other));
      operations.put(
          "write-answers",
          () -> {
            JSON.write(KUNTAMALLI.assess(dossier, DAY));
            JSON.write(report.get());
          });
    }
    operations.put("write", () -> JSON.write(document));
    operations.put("read", () -> JSON.read(text, type));
    operations.put("read-faulty", () -> JSON.read("{\"wrong\":1," + text.substring(1), type));
    operations.put("located", () -> JSON.located(report.get().findings(), text));
    return operations;
  }

  /** What is made when it is first needed. */
  private static <T> Supplier<T> once(Supplier<T> maker) {
    List<T> made = new ArrayList<>(1);
    return () -> {
      if (made.isEmpty()) {
        made.add(maker.get());
      }
      return made.get(0);
    };
  }

  private static void combine(Dossier one, Dossier other) {
    try {
      one.combinedWith(other);
    } catch (IllegalArgumentException e) {
      // two contents under one id: the refusal takes its time too
    }
  }

  private static ValidationReport validate(Object document) {
    if (document instanceof Dossier dossier) {
      return KUNTAMALLI.validate(dossier, DAY);
    } else if (document instanceof Strategy strategy) {
      return KUNTAMALLI.validate(strategy, DAY);
    } else if (document instanceof Network network) {
      return KUNTAMALLI.validate(network, DAY);
    } else if (document instanceof FundingCall call) {
      return KUNTAMALLI.validate(call, DAY);
    }
    return KUNTAMALLI.validate((CatalogEntry) document, DAY);
  }

  /** A catalog is made by its factory that takes most lists. */
  private void catalog(Class<?> type) {
    Method factory =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getName().equals("of"))
            .filter(method -> !Arrays.toString(method.getGenericParameterTypes()).contains("Table"))
            .filter(method -> method.getReturnType() == type)
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow();
    ListProperties properties = ListProperties.of(factory.getParameters(), type.getSimpleName());
    for (String path : properties.paths()) {
      for (Variety variety : List.of(Variety.DISTINCT, Variety.CHAINED)) {
        measure(
            path + " " + name(variety),
            size -> catalog(type, factory, new Specimens(variety, Map.of(path, size), 1)),
            true);
      }
    }
  }

  private static Map<String, Runnable> catalog(Class<?> type, Method factory, Specimens specimens) {
    Object[] arguments = specimens.arguments(factory.getParameters(), type.getSimpleName());
    Object catalog = call(factory, arguments);
    String text = JSON.writeLine(catalog);
    Map<String, Runnable> operations = new LinkedHashMap<>();
    operations.put("make", () -> call(factory, arguments));
    operations.put("write", () -> JSON.write(catalog));
    operations.put("read", () -> JSON.read(text, type));
    operations.put("read-faulty", () -> JSON.read("{\"wrong\":1," + text.substring(1), type));
    return operations;
  }

  private static Object call(Method factory, Object[] arguments) {
    try {
      return factory.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Runnable> ownTables(Runnable use) {
    return new LinkedHashMap<>(Map.of("use", use));
  }

  /** Makes a shape larger and larger until each operation takes long enough. */
  private void measure(String name, IntFunction<Map<String, Runnable>> shape, boolean single) {
    if (!name.contains(part)) {
      return;
    }
    shapes++;
    int most = single ? largest : Math.min(largest, LARGEST_PAIR);
    Map<String, Growth> growths = new TreeMap<>();
    double building = 0;
    try {
      for (int size = FIRST_SIZE; size <= most && building < 2; size *= STEP) {
        double start = Growth.processorSeconds();
        Map<String, Runnable> operations = shape.apply(size);
        building = Growth.processorSeconds() - start;
        if (!measure(operations, growths, size, single)) {
          break;
        }
      }
      growths.replaceAll((operation, growth) -> again(operation, growth, shape));
    } catch (IllegalArgumentException e) {
      if (growths.isEmpty()) {
        notMade.add("cannot be long: " + name + ": " + firstLine(e));
        return;
      }
      // a list that cannot be longer, such as that of the codes of three digits
    }
    print(name, growths);
  }

  private static boolean measure(
      Map<String, Runnable> operations, Map<String, Growth> growths, int size, boolean single) {
    boolean goesOn = false;
    for (Map.Entry<String, Runnable> operation : operations.entrySet()) {
      boolean ofPairs = List.of("validate", "assess", "use").contains(operation.getKey());
      Growth growth = growths.computeIfAbsent(operation.getKey(), any -> new Growth());
      if ((single || ofPairs) && !growth.isOver()) {
        growth.measure(size, operation.getValue());
        goesOn |= !growth.isOver();
      }
    }
    growths.values().removeIf(Growth::isEmpty);
    return goesOn;
  }

  /**
   * What looks steep is measured again, as the first runs of a machine are not like the later ones,
   * and, while it takes too little time to be sure, at larger sizes. Both sizes are measured in
   * each round, and the round in the middle counts: a compiler takes fast code back for seconds and
   * makes it again, so that the best times of two sizes can be those of different code.
   */
  private static Growth again(
      String operation, Growth growth, IntFunction<Map<String, Runnable>> shape) {
    if (Double.isNaN(growth.exponent()) || growth.exponent() <= LIMIT) {
      return growth;
    }
    int[] sizes = {growth.sizeBefore(), growth.size()};
    List<Growth> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Growth round = new Growth();
      for (int size : sizes) {
        measureAlone(operation, round, size, shape);
      }
      rounds.add(round);
    }
    rounds.sort(Comparator.comparingDouble(Growth::exponent));
    Growth middle = rounds.get(ROUNDS / 2);
    while (middle.exponent() > LIMIT && !middle.isOver() && middle.size() < LARGEST_DOUBT) {
      measureAlone(operation, middle, middle.size() * STEP, shape);
    }
    return middle;
  }

  private static void measureAlone(
      String operation, Growth growth, int size, IntFunction<Map<String, Runnable>> shape) {
    Runnable run = shape.apply(size).get(operation);
    if (run != null) {
      growth.measure(size, run);
      growth.measure(size, run);
    }
  }

  private void print(String name, Map<String, Growth> growths) {
    StringBuilder line = new StringBuilder("| ").append(name).append(" | ");
    line.append(growths.values().stream().mapToInt(Growth::size).max().orElse(0)).append(" |");
    growths.forEach(
        (operation, growth) -> {
          double exponent = growth.exponent();
          line.append(' ').append(operation).append(": ").append(words(growth, exponent));
          if (exponent > LIMIT || growth.isOver() && growth.sizeBefore() == 0) {
            steep.add(name + ", " + operation + ": " + words(growth, exponent) + at(growth));
          }
        });
    System.out.println(line.append(" |"));
  }

  private static String words(Growth growth, double exponent) {
    return Double.isNaN(exponent)
        ? growth.isOver() ? "at once (%.2f)".formatted(growth.longest()) : "–"
        : String.format(Locale.ROOT, "%.1f (%.2f)", exponent, growth.longest());
  }

  private static String at(Growth growth) {
    return " at " + growth.size();
  }

  private static String firstLine(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(message);
  }
}

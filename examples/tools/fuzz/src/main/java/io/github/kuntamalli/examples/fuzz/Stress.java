package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One entry point used by many threads: {@code java -cp fuzz.jar
 * io.github.kuntamalli.examples.fuzz.Stress [threads [seconds [fresh machines]]]}.
 *
 * <p>First, machines that have used nothing yet are asked by all threads at once. Then one thread
 * asks for the given time, and after it all threads; every answer is compared with that of one
 * thread. Prints threads, operations, seconds, mismatches, and the throughput against that of one
 * thread. Ends with 1 if an answer differs.
 */
public final class Stress {

  private static final String FIRST = "first";
  private static final SharedQuestions[] QUESTIONS = SharedQuestions.values();

  private final List<RealCase> cases = RealCases.all().subList(0, 12);
  private final String[][] alone = new String[cases.size()][QUESTIONS.length];

  private record Count(long operations, long mismatches) {}

  private Stress() {
    for (int i = 0; i < cases.size(); i++) {
      for (SharedQuestions question : QUESTIONS) {
        alone[i][question.ordinal()] = question.answer(cases.get(i));
      }
    }
  }

  /**
   * Runs the test.
   *
   * @param arguments threads, seconds of each phase, and machines for the first use
   * @throws Exception if a machine or a thread cannot be run
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2 && arguments[0].equals(FIRST)) {
      System.exit(firstUse(Integer.parseInt(arguments[1])) == 0 ? 0 : 1);
    }
    int threads = number(arguments, 0, 16);
    int seconds = number(arguments, 1, 20);
    int machines = number(arguments, 2, 10);
    int wrong = 0;
    for (int i = 0; i < machines; i++) {
      wrong += freshMachine(threads) == 0 ? 0 : 1;
    }
    System.out.printf(
        "first use   %d fresh machines, %d threads at once, %d machines with another answer%n",
        machines, threads, wrong);
    Stress stress = new Stress();
    stress.run(1, Math.max(1, seconds / 4)); // until the machine has compiled what is asked
    double one = stress.phase(1, seconds);
    double many = stress.phase(threads, seconds);
    System.out.printf(
        "ratio       %.2f times the throughput of one thread, on %d processors%n",
        many / one, Runtime.getRuntime().availableProcessors());
    System.exit(wrong + stress.mismatches == 0 ? 0 : 1);
  }

  private long mismatches;

  private static int number(String[] arguments, int place, int otherwise) {
    if (place < arguments.length && !arguments[place].matches("[1-9]\\d{0,5}")) {
      System.err.println(
          "\""
              + arguments[place]
              + "\" is no number from 1 on; write: [threads [seconds [machines]]]");
      System.exit(2);
    }
    return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
  }

  private double phase(int threads, int seconds) throws Exception {
    Count count = run(threads, seconds);
    mismatches += count.mismatches();
    System.out.printf(
        "%2d threads  %,d operations in %d s, %,.0f a second, %d mismatches%n",
        threads,
        count.operations(),
        seconds,
        (double) count.operations() / seconds,
        count.mismatches());
    return (double) count.operations() / seconds;
  }

  private Count run(int threads, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Count> counts = atOnce(threads, number -> ask(number, end));
    return new Count(
        counts.stream().mapToLong(Count::operations).sum(),
        counts.stream().mapToLong(Count::mismatches).sum());
  }

  /** Asks every question about every case in turn, beginning where no other thread does. */
  private Count ask(int thread, long end) {
    long asked = 0;
    long different = 0;
    int at = thread * 7;
    while (System.nanoTime() < end) {
      int number = at++ % (cases.size() * QUESTIONS.length);
      int which = number / QUESTIONS.length;
      SharedQuestions question = QUESTIONS[number % QUESTIONS.length];
      different +=
          question.answer(cases.get(which)).equals(alone[which][question.ordinal()]) ? 0 : 1;
      asked++;
    }
    return new Count(asked, different);
  }

  /** All threads ask everything of one case before anything was used; 0 if all answer as one. */
  private static long firstUse(int threads) throws Exception {
    RealCase real = RealCases.get("837-tampere-report-plan-2021-2025");
    List<List<String>> answers =
        atOnce(
            threads,
            number -> {
              String[] each = new String[QUESTIONS.length];
              for (int i = 0; i < each.length; i++) {
                int question = (number + i) % each.length;
                each[question] = QUESTIONS[question].answer(real);
              }
              return List.of(each);
            });
    List<String> one = new ArrayList<>();
    for (SharedQuestions question : QUESTIONS) {
      one.add(question.answer(real));
    }
    return answers.stream().filter(each -> !each.equals(one)).count();
  }

  private static int freshMachine(int threads) throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Stress.class.getName(),
                FIRST,
                Integer.toString(threads))
            .redirectErrorStream(true)
            .start();
    String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = machine.waitFor();
    if (code != 0) {
      System.out.println(said);
    }
    return code;
  }

  /** A task that knows which of the threads runs it. */
  private interface Task<T> {
    T run(int number) throws Exception;
  }

  private static <T> List<T> atOnce(int threads, Task<T> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch ready = new CountDownLatch(threads);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        running.add(
            pool.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return task.run(number);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}

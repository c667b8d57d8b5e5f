package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The Spring example under load for a long time: {@code java -cp fuzz.jar
 * io.github.kuntamalli.examples.fuzz.Soak application.jar [requests]}.
 *
 * <p>A pool of sound, faulty and hostile requests is asked by one client first; then 16 clients ask
 * them over and over, and each answer is compared with the first one. After each tenth of the
 * requests the heap in use and the latencies are printed. In the sixth tenth some clients send
 * their bodies one byte every 50 ms, in the eighth the application is killed and started anew. Ends
 * with 1 if an answer differs, an answer is a failure of the server (500 or above), or the heap in
 * use grows by more than a tenth between the third tenth and the kill.
 */
public final class Soak {

  private static final int CLIENTS = 16;
  private static final int POOL = 1_500;
  private static final int PARTS = 10;
  private static final int EARLY_PART = 3;
  private static final int SLOW_PART = 6;
  private static final int KILL_PART = 8;
  private static final int SLOW_BODIES = 8;

  private final List<WebRequest> pool = new ArrayList<>();
  private final List<Answer> expected = new ArrayList<>();
  private final AtomicLong different = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private ServerProcess server;

  private record Answer(int status, String body) {}

  private Soak(ServerProcess server) {
    this.server = server;
    List<String> dossiers = RealCases.all().stream().map(RealCase::input).toList();
    JsonMutator mutator = new JsonMutator(dossiers);
    for (int i = 0; i < POOL; i++) {
      pool.add(WebRequest.of(Chance.of(20261129, "soak", i), dossiers, mutator));
    }
  }

  /**
   * Runs the test.
   *
   * @param arguments the jar of the application, and how many requests; 50 000 unless given
   * @throws Exception if the application cannot be started or asked
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("Name the jar of the application: application.jar [requests]");
      System.exit(2);
    }
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
    Path jar = Path.of(arguments[0]);
    if (requests < PARTS * CLIENTS) {
      System.err.println("Ask for at least " + PARTS * CLIENTS + " requests, not " + requests);
      System.exit(2);
    }
    Soak soak = new Soak(ServerProcess.start(jar, "192m"));
    boolean sound = false;
    try {
      sound = soak.run(jar, requests);
    } finally {
      soak.server.kill();
    }
    System.exit(sound ? 0 : 1);
  }

  private boolean run(Path jar, int requests) throws Exception {
    first();
    System.out.println("part | requests | p50 ms | p99 ms | longest ms | heap in use kB | note");
    long early = 0;
    long late = 0;
    for (int part = 1; part <= PARTS; part++) {
      String note = "";
      List<Future<?>> slow = new ArrayList<>();
      ExecutorService slowClients = Executors.newFixedThreadPool(SLOW_BODIES, Soak::daemon);
      if (part == SLOW_PART) {
        for (int i = 0; i < SLOW_BODIES; i++) {
          slow.add(slowClients.submit(this::slowBody));
        }
        note = SLOW_BODIES + " bodies at a byte in 50 ms";
      }
      if (part == KILL_PART) {
        int port = server.port();
        server.kill();
        int refused = refusedBy(port);
        server = ServerProcess.start(jar, "192m");
        note = "killed and started; refused while it was down: " + refused;
      }
      double[] times = load(requests / PARTS, part);
      for (Future<?> each : slow) {
        each.get();
      }
      slowClients.shutdown();
      long inUse = server.kilobytesInUse();
      early = part == EARLY_PART ? inUse : early;
      late = part == KILL_PART - 1 ? inUse : late;
      System.out.printf(
          "%d | %d | %.1f | %.1f | %.0f | %d | %s%n",
          part,
          times.length,
          times[times.length / 2],
          times[times.length * 99 / 100],
          times[times.length - 1],
          inUse,
          note);
    }
    System.out.printf(
        "%d answers differ, %d failures of the server, heap in use before the kill %.2f of that after part %d%n",
        different.get(), failures.get(), (double) late / early, EARLY_PART);
    return different.get() + failures.get() == 0 && late <= early * 1.1;
  }

  /** Asks each request of the pool once, by one client, and prints how they are answered. */
  private void first() throws Exception {
    Map<WebRequest.Kind, Map<Integer, Integer>> statuses = new EnumMap<>(WebRequest.Kind.class);
    for (WebRequest each : pool) {
      Answer answer = ask(each);
      expected.add(answer);
      statuses
          .computeIfAbsent(each.kind(), kind -> new TreeMap<>())
          .merge(answer.status(), 1, Integer::sum);
    }
    System.out.println("pool of " + POOL + " requests, answers by status: " + statuses);
  }

  private Answer ask(WebRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            request.to(server.port()), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() >= 500) {
      failures.incrementAndGet();
      System.out.println("failure " + response.statusCode() + ": " + request.path());
    }
    return new Answer(response.statusCode(), response.body());
  }

  /** The milliseconds of each answer, shortest first. */
  private double[] load(int requests, int part) throws Exception {
    AtomicInteger next = new AtomicInteger();
    double[] times = new double[requests];
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS, Soak::daemon);
    Callable<Void> asking =
        () -> {
          for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
            int at = Chance.of(part, "turn", i).below(POOL);
            long start = System.nanoTime();
            Answer answer = ask(pool.get(at));
            times[i] = (System.nanoTime() - start) / 1e6;
            if (!answer.equals(expected.get(at))) {
              different.incrementAndGet();
              System.out.println("another answer: " + answer.status() + " " + pool.get(at).path());
            }
          }
          return null;
        };
    List<Future<Void>> running = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      running.add(clients.submit(asking));
    }
    for (Future<Void> each : running) {
      each.get();
    }
    clients.shutdown();
    Arrays.sort(times);
    return times;
  }

  /** A thread that does not keep a failed run alive. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** How many of some requests are refused. */
  private int refusedBy(int port) throws InterruptedException {
    int refused = 0;
    for (int i = 0; i < CLIENTS; i++) {
      try {
        client.send(pool.get(i).to(port), HttpResponse.BodyHandlers.discarding());
      } catch (IOException expectedWhileDown) {
        refused++;
      }
    }
    return refused;
  }

  /** A body that comes so slowly that it is never whole, and a client that then goes away. */
  private Void slowBody() throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /assessments?on=2026-11-22 HTTP/1.1\r\nHost: localhost\r\n"
                  + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{")
              .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 200; i++) {
        out.write(' ');
        out.flush();
        Thread.sleep(50);
      }
    }
    return null;
  }
}

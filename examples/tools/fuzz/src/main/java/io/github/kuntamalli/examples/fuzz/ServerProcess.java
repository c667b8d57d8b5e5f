package io.github.kuntamalli.examples.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web application in a separate JVM, on a free port. */
final class ServerProcess {

  private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
  private static final Pattern USED = Pattern.compile("(?:generation|heap).*used (\\d+)K");

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts the application and waits until it answers.
   *
   * @param jar the application, a jar that runs alone
   * @param heap its largest heap, such as {@code 192m}
   */
  static ServerProcess start(Path jar, String heap) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    java("java"),
                    "-Xmx" + heap,
                    "-XX:+UseSerialGC",
                    // three of four collections leave dead arrays where they are and count them
                    "-XX:MarkSweepAlwaysCompactCount=1",
                    "-jar",
                    jar.toString(),
                    "--server.port=0",
                    "--spring.main.banner-mode=off"))
            .redirectErrorStream(true)
            .start();
    // a test that is stopped leaves no server behind
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        drain(log);
        return new ServerProcess(process, Integer.parseInt(port.group(1)));
      }
    }
    throw new IllegalStateException(jar + " ended before it answered on a port");
  }

  /** A process whose output is not read stops when the pipe is full. */
  private static void drain(BufferedReader log) {
    Thread reader = new Thread(() -> log.lines().forEach(line -> {}), "log of the application");
    reader.setDaemon(true);
    reader.start();
  }

  int port() {
    return port;
  }

  /** The kilobytes of the heap that are in use after a full collection. */
  long kilobytesInUse() throws IOException {
    ask("GC.run");
    String answer = ask("GC.heap_info");
    Matcher used = USED.matcher(answer);
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    if (kilobytes == 0) {
      throw new IllegalStateException("no heap in the answer of jcmd: " + answer);
    }
    return kilobytes;
  }

  private String ask(String what) throws IOException {
    Process jcmd =
        new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), what)
            .redirectErrorStream(true)
            .start();
    return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** Ends it at once, without an orderly shutdown. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}

package io.github.kuntamalli.examples.commandline;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** How far a long batch has come, for whoever watches; one line that is written over and over. */
final class ProgressBar implements AutoCloseable {

  /** Fewer things are done before anybody looks. */
  static final int WORTH_SHOWING = 10;

  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean shown;
  private final int total;
  private int done;
  private int filled = -1;

  ProgressBar(PrintWriter err, boolean interactive, int total) {
    this.err = err;
    this.shown = interactive && total >= WORTH_SHOWING;
    this.total = total;
  }

  /**
   * Whether input and output are a terminal. From Java 22 on there is a console without one too,
   * and it has to be asked.
   */
  static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** One more thing is done. */
  void step() {
    done++;
    int now = WIDTH * done / total;
    if (!shown || now == filled) {
      return;
    }
    filled = now;
    err.print("\r[" + "#".repeat(now) + ".".repeat(WIDTH - now) + "] " + done + "/" + total);
    err.flush();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (shown) {
      err.print("\r" + " ".repeat(WIDTH + 2 * Integer.toString(total).length() + 4) + "\r");
      err.flush();
    }
  }
}

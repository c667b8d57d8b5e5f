package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the program reads from the machine that it runs on. The library reads none of this; a
 * program at a terminal may.
 *
 * @param today the day on the clock of the machine
 * @param language the language of the locale; English if the locale is of another
 * @param width how many columns the terminal has
 * @param interactive whether a person watches
 * @param coloured whether the terminal shows colours and its user wants them
 * @param in the standard input
 */
record Surroundings(
    LocalDate today,
    Language language,
    int width,
    boolean interactive,
    boolean coloured,
    InputStream in) {

  /** What most terminals are at least. */
  static final int USUAL_WIDTH = 80;

  static Surroundings ofThisMachine() {
    Map<String, String> environment = System.getenv();
    boolean terminal = ProgressBar.isTerminal(System.console());
    return new Surroundings(
        LocalDate.now(),
        languageOf(environment),
        widthOf(environment, terminal),
        terminal,
        terminal && wantsColour(environment),
        System.in);
  }

  /** The language of the first of the variables that is set, as POSIX has it. */
  static Language languageOf(Map<String, String> environment) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String tag = value.split("[_.@-]", 2)[0];
        return LocalizedCommand.Languages.find(tag).orElse(Language.EN);
      }
    }
    return Language.EN;
  }

  /** See no-color.org: any value but an empty one. */
  static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static int widthOf(Map<String, String> environment, boolean terminal) {
    String stated = environment.getOrDefault("COLUMNS", "");
    if (Width.isPossible(stated)) {
      return Integer.parseInt(stated);
    }
    return terminal ? widthOfTerminal() : USUAL_WIDTH;
  }

  /** Java cannot ask a terminal for its size; the program {@code stty} of Unix can. */
  private static int widthOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
      String columns = answer.substring(answer.indexOf(' ') + 1);
      return ended && Width.isPossible(columns) ? Integer.parseInt(columns) : USUAL_WIDTH;
    } catch (IOException e) {
      return USUAL_WIDTH;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL_WIDTH;
    }
  }
}

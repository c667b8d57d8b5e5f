package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What {@code --help} says, in one language; the locale of the machine has no say in it. */
final class HelpTexts {

  private HelpTexts() {}

  static ResourceBundle in(Language language) {
    String name = "help_" + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled file " + name + " cannot be read", e);
    }
  }
}

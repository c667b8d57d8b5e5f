package io.github.kuntamalli.text;

import java.util.Objects;

/** Words that no language changes. */
record SameInEveryLanguage(String words) implements Localizable {

  SameInEveryLanguage {
    Objects.requireNonNull(words, "words");
  }

  @Override
  public String text(Language language) {
    return words;
  }

  @Override
  public String toString() {
    return words;
  }
}

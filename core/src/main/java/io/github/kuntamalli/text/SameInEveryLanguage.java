package io.github.kuntamalli.text;

import java.util.Objects;

/** Words that are the same in every language. */
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

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.text.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The provisions of some bases, each cited once. */
final class Citations {

  private Citations() {}

  static String of(Stream<LegalBasis> bases, Language words, String between) {
    return bases
        .map(basis -> basis.provision().text(words))
        .distinct()
        .collect(Collectors.joining(between));
  }
}

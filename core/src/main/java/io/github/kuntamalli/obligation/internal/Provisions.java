package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The provisions of several bases, as they are cited one after the other. */
public record Provisions(List<Provision> provisions) implements Localizable {

  public static Provisions of(Collection<LegalBasis> bases) {
    return new Provisions(bases.stream().map(LegalBasis::provision).distinct().toList());
  }

  @Override
  public String text(Language language) {
    return provisions.stream()
        .map(provision -> provision.text(language))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** In short, such as {@code 612/2021 6(3) s3}. */
  @Override
  public String toString() {
    return provisions.stream().map(Provision::toString).collect(Collectors.joining("; "));
  }
}

package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point in which a new law differs from the old one, in our own words with the terms of the
 * statutes.
 *
 * <p>It has no date: it is reported when a duty that it concerns moves from the old provision to
 * the new one, so the days stay with the bases of the duties.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param id a stable name given by the library, such as {@code delivery}
 * @param obligations the duties that it concerns
 * @param subject the subject
 * @param before what the old law stated
 * @param after what the new law states
 * @param oldProvision where the old law stated it; empty if it stated nothing
 * @param newProvision where the new law states it; empty if it no longer states anything
 * @param certainty the certainty of the difference
 */
public record LawDifference(
    String id,
    List<ObligationCode> obligations,
    LocalizedText subject,
    LocalizedText before,
    LocalizedText after,
    Optional<Provision> oldProvision,
    Optional<Provision> newProvision,
    Certainty certainty) {

  /**
   * A point.
   *
   * @throws IllegalArgumentException if it concerns no duty, or neither law says anything
   */
  public LawDifference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(certainty, "certainty");
    obligations = Copies.list(obligations, "obligations");
    if (obligations.isEmpty()) {
      throw InvalidValueException.of(
          "difference-without-duty",
          "obligations: kohta \"%s\" ei koske mitään velvoitetta; nimeä vähintään yksi",
          "obligations: punkten \"%s\" gäller ingen skyldighet; ange minst en",
          "obligations: the point \"%s\" concerns no duty; name at least one",
          id);
    }
    if (oldProvision.isEmpty() && newProvision.isEmpty()) {
      throw InvalidValueException.of(
          "difference-without-provision",
          "newProvision: kohdassa \"%s\" ei ole vanhaa eikä uutta säännöstä; anna toinen niistä",
          "newProvision: punkten \"%s\" har varken en gammal eller en ny bestämmelse; ange en av dem",
          "newProvision: the point \"%s\" has neither an old nor a new provision; state one",
          Shortened.of(id));
    }
  }
}

package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The result of a check: passed, failed in some places, or not applicable with a reason. */
public sealed interface CheckResult {

  /**
   * Nothing is wrong.
   *
   * <p>The constructor is part of the API. Not serializable.
   */
  record Passed() implements CheckResult {
    private static final Passed RESULT = new Passed();
  }

  /**
   * Something is wrong.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param violations the violations with their places; at least one
   */
  record Failed(List<Violation> violations) implements CheckResult {
    /**
     * A failure; the list is copied.
     *
     * @throws IllegalArgumentException if there is no violation
     */
    public Failed {
      violations = Copies.list(violations, "violations");
      if (violations.isEmpty()) {
        throw InvalidValueException.of(
            "violations-missing",
            "violations: hylätyssä tarkistuksessa on oltava vähintään yksi rikkomus, mutta luettelo on tyhjä; luettele rikkomukset tai merkitse tarkistus läpäistyksi",
            "violations: en underkänd kontroll ska ha minst en överträdelse, men listan är tom; räkna upp överträdelserna eller ange kontrollen som godkänd",
            "violations: a check that failed needs at least one violation, and the list is empty; list what is wrong, or state that the check passed");
      }
    }
  }

  /**
   * The rule has nothing to say about this subject.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param explanation why
   */
  record NotApplicable(LocalizedText explanation) implements CheckResult {
    /** Not applicable for a reason. */
    public NotApplicable {
      Objects.requireNonNull(explanation, "explanation");
    }
  }

  /**
   * One place that breaks the rule.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param location the place
   * @param parameters the values for the texts of the rule, by name
   */
  record Violation(Location location, Map<String, Localizable> parameters) {
    /** A violation. */
    public Violation {
      Objects.requireNonNull(location, "location");
      parameters = Copies.map(parameters, "parameters");
    }

    /**
     * A violation that its place alone identifies.
     *
     * @param location the place
     * @return the violation, without parameters
     */
    public static Violation at(Location location) {
      return new Violation(location, Map.of());
    }

    Violation within(Location whole) {
      return whole.pointer().isEmpty()
          ? this
          : new Violation(Location.of(whole.pointer() + location.pointer()), parameters);
    }
  }

  /**
   * Passed or failed, by whether there are violations.
   *
   * @param violations what is wrong; empty if nothing is
   * @return the outcome
   */
  static CheckResult of(List<Violation> violations) {
    return violations.isEmpty() ? Passed.RESULT : new Failed(violations);
  }

  /**
   * Not applicable, with the reason in three languages.
   *
   * @param fi the reason in Finnish
   * @param sv the reason in Swedish
   * @param en the reason in English
   * @return the outcome
   */
  static CheckResult notApplicable(String fi, String sv, String en) {
    return new NotApplicable(LocalizedText.of(fi, sv, en));
  }
}

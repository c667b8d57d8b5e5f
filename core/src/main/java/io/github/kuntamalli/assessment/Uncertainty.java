package io.github.kuntamalli.assessment;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Why a verdict is {@link DutyStatus#UNDETERMINED}, and what would settle it.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param cause whether a fact is unknown or the law is open
 * @param settledBy the facts that would settle it; empty if the law is open
 */
public record Uncertainty(Cause cause, List<DecisiveFact> settledBy) {

  /** Why a verdict cannot be given. */
  public enum Cause implements Localizable {
    /** A fact is unknown; whoever knows it can give the verdict. */
    FACT_UNKNOWN("tieto puuttuu", "en uppgift saknas", "a fact is unknown"),
    /** The facts are known, and the law does not state what follows from them. */
    LAW_OPEN("laki jättää avoimeksi", "lagen lämnar saken öppen", "the law leaves it open");

    private final LocalizedText words;

    Cause(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** The list is copied. */
  public Uncertainty {
    Objects.requireNonNull(cause, "cause");
    settledBy = Copies.list(settledBy, "settledBy");
  }

  /**
   * The law is open.
   *
   * @return an uncertainty that no fact settles
   */
  public static Uncertainty ofLaw() {
    return new Uncertainty(Cause.LAW_OPEN, List.of());
  }

  /**
   * Facts are unknown.
   *
   * @param facts the facts that would settle it
   * @return the uncertainty
   */
  public static Uncertainty of(List<DecisiveFact> facts) {
    Objects.requireNonNull(facts, "facts");
    return new Uncertainty(Cause.FACT_UNKNOWN, facts);
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code FACT_UNKNOWN [HANDLING_DAY of report-2024]}
   */
  @Override
  public String toString() {
    return settledBy.isEmpty() ? cause.name() : cause + " " + settledBy;
  }
}

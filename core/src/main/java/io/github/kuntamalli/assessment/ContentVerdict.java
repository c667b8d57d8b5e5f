package io.github.kuntamalli.assessment;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the evidence of a duty contains one point of content.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param requirement the code of the point, such as {@code FACTORS}
 * @param title the title of the point
 * @param state whether it is there
 * @param explanation the reason for leaving it out, if stated
 */
public record ContentVerdict(
    String requirement, LocalizedText title, State state, Optional<String> explanation) {

  /** Whether a point is there. */
  public enum State implements Localizable {
    /** It is there. */
    MET("esitetty", "redovisad", "met"),
    /** It is known not to be there. */
    MISSING("puuttuu", "saknas", "missing"),
    /** The document states that it is still to be made. */
    NOT_YET_MADE("vielä laatimatta", "ännu inte utarbetad", "not yet prepared"),
    /** It was left out with a reason. */
    EXPLAINED("jätetty pois, syy ilmoitettu", "utelämnad med motivering", "left out with a reason"),
    /** The document or record states that the point does not apply to it. */
    NOT_APPLICABLE("ei koske asiakirjaa", "gäller inte dokumentet", "not applicable"),
    /** Not known. */
    UNKNOWN("ei tiedossa", "okänt", "unknown");

    private final LocalizedText words;

    State(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** A verdict on a point. */
  public ContentVerdict {
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** Whether it is known that the point is not there. */
  public boolean isLacking() {
    return state == State.MISSING || state == State.NOT_YET_MADE;
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code FACTORS: MISSING}
   */
  @Override
  public String toString() {
    return requirement + ": " + state;
  }
}

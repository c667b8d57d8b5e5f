package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * How a document relates to another one.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind its relation to the other document
 * @param document the id of the other document, if it is in the same dossier
 * @param title the title of the other document; required if there is no id
 */
public record DocumentRelation(
    Kind kind, Optional<String> document, Optional<LocalizedText> title) {

  /** What a document is to another one. */
  public enum Kind {
    /** It updates the other one, which remains in force (päivittää, uppdaterar). */
    UPDATES,
    /** It evaluates or reports on the other one (arvioi, utvärderar). */
    EVALUATES,
    /** It is based on the other one (perustuu, grundar sig på). */
    RESTS_ON,
    /** It replaces the other one (korvaa, ersätter). */
    REPLACES,
    /** It is an annex of the other one (liite, bilaga). */
    ANNEX_OF
  }

  /**
   * A relation.
   *
   * @throws IllegalArgumentException if neither an id nor a title is given
   */
  public DocumentRelation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(title, "title");
    if (document.isEmpty() && title.isEmpty()) {
      throw InvalidValueException.of(
          "related-document-missing",
          "document: viittauksessa on oltava toisen asiakirjan tunnus tai nimi",
          "document: en hänvisning ska innehålla det andra dokumentets beteckning eller namn",
          "document: a relation needs the id or the title of the other document");
    }
  }
}

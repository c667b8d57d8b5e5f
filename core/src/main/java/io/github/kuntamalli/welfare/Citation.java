package io.github.kuntamalli.welfare;

import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * The law that a document refers to, as it writes it: mistyped and repealed citations are real, and
 * so are those by a name alone.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param statute the number as written, such as {@code 612/2024}; empty if only a name is given
 * @param section the section, such as {@code 6}; empty if only the act is cited
 * @param name the name of the law in the document; required if there is no number
 * @param note what the document states about it, if relevant
 */
public record Citation(
    Optional<StatuteId> statute,
    Optional<String> section,
    Optional<LocalizedText> name,
    Optional<String> note) {

  /**
   * A citation.
   *
   * @throws IllegalArgumentException if neither a number nor a name is given
   */
  public Citation {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
    if (statute.isEmpty() && name.isEmpty()) {
      throw InvalidValueException.of(
          "citation-statute-missing",
          "statute: viittauksessa on oltava säädöksen numero, esimerkiksi 612/2021, tai säädöksen nimi",
          "statute: en hänvisning ska innehålla författningens nummer, till exempel 612/2021, eller dess namn",
          "statute: a citation needs the number of the act, such as 612/2021, or its name");
    }
  }

  /**
   * A citation of a section.
   *
   * @param statute the number, such as {@code 1326/2010}
   * @param section the section, such as {@code 12}
   * @return the citation
   */
  public static Citation of(String statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Citation(
        Optional.of(StatuteId.parse(statute)),
        Optional.of(section),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A citation of a whole act.
   *
   * @param statute the number, such as {@code 1326/2010}
   * @return the citation
   */
  public static Citation of(String statute) {
    Objects.requireNonNull(statute, "statute");
    return new Citation(
        Optional.of(StatuteId.parse(statute)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A citation by a name, such as the title of an act or "health care legislation".
   *
   * @param name what the document calls the law
   * @return the citation
   */
  public static Citation named(LocalizedText name) {
    Objects.requireNonNull(name, "name");
    return new Citation(Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty());
  }

  /**
   * The act that is cited, by its number or, without one, by its title.
   *
   * @param book the acts
   * @return the number; empty if the name is no title of an act of the book
   */
  public Optional<StatuteId> findStatute(StatuteBook book) {
    Objects.requireNonNull(book, "book");
    return statute.or(() -> name.flatMap(book::findByTitle).map(Statute::id));
  }
}

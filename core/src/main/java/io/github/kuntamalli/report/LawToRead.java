package io.github.kuntamalli.report;

import io.github.kuntamalli.law.Amendment;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The law that has to be read before the next edition: the acts that are known to have amended what
 * the bases cite, and for each statute until when its text was verified and the titles of new acts
 * were searched.
 *
 * <p>Not serializable.
 */
public final class LawToRead {

  private static final LocalizedText HEADING =
      LocalizedText.of(
          "Ennen seuraavaa julkaisua luettavat säädökset",
          "Författningar som ska läsas före nästa utgåva",
          "Statutes to be read before the next edition");
  private static final LocalizedText EXPLANATION =
      LocalizedText.of(
          "Säädökset, joiden tiedetään muuttaneen säädöksiä, joihin ohjelmakirjasto viittaa. Ellei muutossäädöstä ole luettu, sen vaikutusta viitattuihin pykäliin ei tiedetä.",
          "Författningar som veterligen har ändrat de författningar som programbiblioteket hänvisar till. Om en ändringsförfattning inte har lästs är dess inverkan på de paragrafer som hänvisningarna gäller inte känd.",
          "Acts that are known to have amended the statutes that the library cites. Where an amending act has not been read, its effect on the cited sections is not known.");
  private static final LocalizedText SEARCHED_HEADING =
      LocalizedText.of(
          "Mihin asti säädökset on tarkistettu",
          "Till och med vilken dag författningarna har kontrollerats",
          "Date up to which the statutes have been checked");
  private static final LocalizedText STATUTE = LocalizedText.of("Säädös", "Författning", "Statute");
  private static final LocalizedText BY =
      LocalizedText.of("Muutossäädös", "Ändringsförfattning", "Amended by");
  private static final LocalizedText IN_FORCE =
      LocalizedText.of("Voimaan", "I kraft", "In force from");
  private static final LocalizedText SECTIONS =
      LocalizedText.of("Viitatut pykälät", "Paragrafer som det hänvisas till", "Cited sections");
  private static final LocalizedText STATE = LocalizedText.of("Tila", "Läge", "Status");
  private static final LocalizedText REMARK = LocalizedText.of("Lisätieto", "Kommentar", "Note");
  private static final LocalizedText VERIFIED =
      LocalizedText.of(
          "Teksti tarkistettu päivään asti",
          "Texten kontrollerad till och med",
          "Text verified up to");
  private static final LocalizedText SEARCHED =
      LocalizedText.of(
          "Säädösnimikkeet käyty läpi päivään asti",
          "Rubriker sökta till och med",
          "Titles searched up to");
  private static final LocalizedText NOT_KNOWN =
      LocalizedText.of("ei tiedossa", "inte känt", "not known");

  private final StatuteBook book;
  private final Language language;

  private LawToRead(StatuteBook book, Language language) {
    this.book = Objects.requireNonNull(book, "book");
    this.language = Objects.requireNonNull(language, "language");
  }

  /**
   * The list of a statute book.
   *
   * @param book the statutes, bases and amendments
   * @param language Finnish, Swedish or English
   * @return the list
   */
  public static LawToRead of(StatuteBook book, Language language) {
    return new LawToRead(book, language);
  }

  /**
   * The headings of {@link #amendments()}.
   *
   * @return statute, amending act, day of force, cited sections, state, remark
   */
  public List<String> amendmentHeadings() {
    return words(STATUTE, BY, IN_FORCE, SECTIONS, STATE, REMARK);
  }

  /**
   * One row for each act that is known to have amended a statute; those that were not read first.
   *
   * @return the rows, with a cell for each of {@link #amendmentHeadings()}
   */
  public List<List<String>> amendments() {
    List<List<String>> rows = new ArrayList<>();
    for (Amendment.State state : Amendment.State.values()) {
      for (Amendment amendment : book.amendments()) {
        if (amendment.state() == state) {
          rows.add(
              List.of(
                  amendment.statute().toString(),
                  amendment.by().toString(),
                  day(amendment.inForce()),
                  amendment.sections().isEmpty()
                      ? citedSections(amendment.statute())
                      : String.join(", ", amendment.sections()),
                  word(state),
                  amendment.remark().map(text -> text.text(language)).orElse("")));
        }
      }
    }
    return List.copyOf(rows);
  }

  /**
   * The headings of {@link #statutes()}.
   *
   * @return statute, cited sections, day of the text, day of the search
   */
  public List<String> statuteHeadings() {
    return words(STATUTE, SECTIONS, VERIFIED, SEARCHED);
  }

  /**
   * One row for each statute of the book.
   *
   * @return the rows, with a cell for each of {@link #statuteHeadings()}
   */
  public List<List<String>> statutes() {
    return book.all().stream()
        .map(
            statute ->
                List.of(
                    statute.id() + " " + statute.title().text(language),
                    citedSections(statute.id()),
                    verifiedUntil(statute),
                    day(statute.titlesSearchedUntil())))
        .toList();
  }

  /**
   * The whole list as a page.
   *
   * @return Markdown, with a line feed at its end
   */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(HEADING.text(language)).append("\n\n");
    page.append(EXPLANATION.text(language)).append("\n\n");
    table(page, amendmentHeadings(), amendments());
    page.append("\n## ").append(SEARCHED_HEADING.text(language)).append("\n\n");
    table(page, statuteHeadings(), statutes());
    return page.toString();
  }

  private static void table(StringBuilder page, List<String> headings, List<List<String>> rows) {
    row(page, headings);
    page.append("| --- ".repeat(headings.size())).append("|\n");
    rows.forEach(cells -> row(page, cells.stream().map(Markdown::text).toList()));
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private List<String> words(LocalizedText... texts) {
    return List.of(texts).stream().map(text -> text.text(language)).toList();
  }

  private String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElseGet(() -> NOT_KNOWN.text(language));
  }

  private List<LegalBasis> basesIn(StatuteId statute) {
    return book.bases().stream()
        .filter(basis -> basis.provision().statute().equals(statute))
        .filter(basis -> basis.validity().to().isEmpty())
        .toList();
  }

  private String citedSections(StatuteId statute) {
    return basesIn(statute).stream()
        .map(basis -> basis.provision().section())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String verifiedUntil(Statute statute) {
    return basesIn(statute.id()).stream()
        .flatMap(basis -> basis.verifiedUntil().stream())
        .min(LocalDate::compareTo)
        .map(LocalDate::toString)
        .orElse("");
  }

  private String word(Amendment.State state) {
    LocalizedText text =
        switch (state) {
          case NOT_READ ->
              LocalizedText.of("sanamuotoa ei luettu", "lydelsen inte läst", "wording not read");
          case UNCHANGED ->
              LocalizedText.of(
                  "luettu, pykälä ennallaan",
                  "läst, paragrafen oförändrad",
                  "read, section unchanged");
          case BESIDE ->
              LocalizedText.of(
                  "ei muuta säädöstä", "ändrar inte författningen", "does not amend the statute");
        };
    return text.text(language);
  }
}

package io.github.kuntamalli.assessment;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that is not known and that would settle a verdict.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param kind which fact it is
 * @param document the id of the document, record or impact assessment that it is about; empty if it
 *     is about the dossier as a whole
 */
public record DecisiveFact(Kind kind, Optional<String> document) {

  /** Which fact it is. */
  public enum Kind implements Localizable {
    /** Whether the council handled the document, and what it decided. */
    COUNCIL_DECISION(
        "valtuuston päätös asiakirjasta",
        "fullmäktiges beslut om dokumentet",
        "the council's decision on the document"),
    /** On which day the council handled the document. */
    HANDLING_DAY(
        "valtuuston käsittelypäivä",
        "dagen för fullmäktiges behandling",
        "the day on which the council considered the document"),
    /** Whose council handled a joint document. */
    WHOSE_COUNCIL(
        "minkä viranomaisen valtuusto asiakirjan käsitteli",
        "vilken myndighets fullmäktige som behandlade dokumentet",
        "whose council considered the document"),
    /** Who delivered a joint document. */
    SENDER("kuka asiakirjan toimitti", "vem som lämnade dokumentet", "who delivered the document"),
    /** On which day the document was delivered. */
    DELIVERY_DAY("toimituspäivä", "dagen då dokumentet lämnades", "the date of delivery"),
    /** On which day the document was published. */
    PUBLICATION_DAY("julkaisupäivä", "dagen för offentliggörandet", "the date of publication"),
    /** On which day the activity of a record took place. */
    ACTIVITY_DAY(
        "päivä, jona tämä tehtiin", "dagen då detta gjordes", "the date on which this was done"),
    /** On which day the decision was made whose effects were assessed. */
    DECISION_DAY("päätöspäivä", "dagen för beslutet", "the date of the decision"),
    /** What else there is: whether the dossier contains everything. */
    REST_OF_DOSSIER(
        "onko aineisto täydellinen",
        "om materialet är fullständigt",
        "whether the dossier is complete"),
    /** Which duties to report and plan the application's own catalog should contain. */
    TERM_DUTIES(
        "hyvinvointikertomusta ja -suunnitelmaa koskevat velvoitteet",
        "skyldigheterna att utarbeta välfärdsberättelse och välfärdsplan",
        "the duties to prepare the welfare report and plan");

    private final LocalizedText words;

    Kind(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** A fact. */
  public DecisiveFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
  }

  /**
   * A fact about a document, a record or an impact assessment.
   *
   * @param kind which fact it is
   * @param document the id of the document, record or impact assessment
   * @return the fact
   */
  public static DecisiveFact of(Kind kind, String document) {
    Objects.requireNonNull(document, "document");
    return new DecisiveFact(kind, Optional.of(document));
  }

  /**
   * A fact about the dossier as a whole.
   *
   * @param kind which fact it is
   * @return the fact
   */
  public static DecisiveFact of(Kind kind) {
    return new DecisiveFact(kind, Optional.empty());
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code HANDLING_DAY of report-2024}
   */
  @Override
  public String toString() {
    return kind + document.map(id -> " of " + id).orElse("");
  }
}

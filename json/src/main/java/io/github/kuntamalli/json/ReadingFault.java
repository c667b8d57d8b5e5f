package io.github.kuntamalli.json;

import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Map;

/** The ways in which a text can be unreadable. */
public enum ReadingFault {
  /** A property that the format does not have. */
  UNKNOWN_PROPERTY(
      "json-unknown-property",
      MessageTemplate.of(
          "Ominaisuutta \"{property}\" ei tunneta.",
          "Egenskapen \"{property}\" är okänd.",
          "The property \"{property}\" is not known."),
      MessageTemplate.of(
          "Käytä jotakin näistä: {expected}.",
          "Använd någon av dessa: {expected}.",
          "Use one of these: {expected}.")),
  /** A value of another JSON type than expected. */
  WRONG_TYPE(
      "json-wrong-type",
      MessageTemplate.of(
          "Arvo on väärää tyyppiä: {value}.",
          "Värdet är av fel typ: {value}.",
          "The value has the wrong type: {value}."),
      MessageTemplate.of("Kirjoita {expected}.", "Skriv {expected}.", "Write {expected}.")),
  /** A value that is of the right type and out of form or out of range. */
  INVALID_VALUE(
      "json-invalid-value",
      MessageTemplate.of(
          "Arvo {value} ei kelpaa.",
          "Värdet {value} är ogiltigt.",
          "The value {value} is not valid."),
      MessageTemplate.of("Kirjoita {expected}.", "Skriv {expected}.", "Write {expected}.")),
  /** An object that breaks a demand on the whole of it, such as an end before its beginning. */
  INVALID_OBJECT(
      "json-invalid-object",
      MessageTemplate.of(
          "Tämän kohdan tiedot ovat puutteelliset tai ristiriitaiset: {detail}.",
          "Uppgifterna på detta ställe är bristfälliga eller motstridiga: {detail}.",
          "The information here is incomplete or contradictory: {detail}."),
      MessageTemplate.of(
          "Korjaa tämän kohdan tiedot.",
          "Rätta uppgifterna på detta ställe.",
          "Correct the information here.")),
  /** A property that is needed and absent. */
  MISSING_PROPERTY(
      "json-missing-property",
      MessageTemplate.of(
          "Pakollinen tieto puuttuu: {property}.",
          "En obligatorisk uppgift saknas: {property}.",
          "A required property is missing: {property}."),
      MessageTemplate.of("Lisää {property}.", "Lägg till {property}.", "Add {property}.")),
  /** A property that occurs twice in one object. */
  DUPLICATE_PROPERTY(
      "json-duplicate-property",
      MessageTemplate.of(
          "Ominaisuus \"{property}\" on samassa objektissa kahdesti.",
          "Egenskapen \"{property}\" förekommer två gånger i samma objekt.",
          "The property \"{property}\" occurs twice in the same object."),
      MessageTemplate.of(
          "Poista niistä toinen: \"{property}\".",
          "Ta bort den ena av dem: \"{property}\".",
          "Remove one of the two: \"{property}\".")),
  /** A text that ends too early. */
  TRUNCATED(
      "json-truncated",
      MessageTemplate.of(
          "Teksti loppuu kesken.",
          "Texten slutar för tidigt.",
          "The text ends before the document does."),
      MessageTemplate.of(
          "Täydennä teksti loppuun tai hae tiedosto uudelleen kokonaisena.",
          "Komplettera texten eller hämta filen på nytt i sin helhet.",
          "Complete the text, or fetch the whole file again.")),
  /** More text after the end of the document. */
  TEXT_AFTER_END(
      "json-text-after-end",
      MessageTemplate.of(
          "Asiakirjan jälkeen on vielä tekstiä.",
          "Det finns mer text efter dokumentets slut.",
          "There is more text after the end of the document."),
      MessageTemplate.of(
          "Poista ylimääräinen teksti tai jaa asiakirjat omiin tiedostoihinsa.",
          "Ta bort den överflödiga texten eller dela upp dokumenten i egna filer.",
          "Remove the extra text, or put each document into a file of its own.")),
  /** A text that is not JSON. */
  NOT_JSON(
      "json-malformed",
      MessageTemplate.of(
          "Teksti ei ole JSONia: {detail}.",
          "Texten är inte JSON: {detail}.",
          "The text is not JSON: {detail}."),
      MessageTemplate.of(
          "Korjaa merkit tässä kohdassa.",
          "Rätta tecknen på detta ställe.",
          "Correct the characters here.")),
  /** A text, a number, a name, a nesting or a document beyond a limit. */
  TOO_LARGE(
      "json-too-large",
      MessageTemplate.of(
          "Raja ylittyy: {what} on yli {limit}.",
          "En gräns överskrids: {what} är över {limit}.",
          "A limit is exceeded: {what} is above {limit}."),
      MessageTemplate.of(
          "Jaa asiakirja osiin tai nosta rajaa, jos asiakirja on peräisin luotettavasta lähteestä.",
          "Dela upp dokumentet eller höj gränsen om dokumentet kommer från en pålitlig källa.",
          "Split the document, or raise the limit if the document comes from a trusted source.")),
  /** Bytes in another encoding than UTF-8. */
  NOT_UTF_8(
      "json-encoding",
      MessageTemplate.of(
          "Merkistökoodaus ei ole UTF-8 vaan ilmeisesti {encoding}.",
          "Teckenkodningen är inte UTF-8 utan sannolikt {encoding}.",
          "The encoding is not UTF-8 but apparently {encoding}."),
      MessageTemplate.of(
          "Tallenna tiedosto UTF-8-muodossa.", "Spara filen i UTF-8.", "Save the file as UTF-8.")),
  /** Faults beyond the number that is reported in full. */
  MORE_FAULTS(
      "json-more-faults",
      MessageTemplate.of(
          "Virheitä on lisää: {count}.", "Det finns fler fel: {count}.", "More errors: {count}."),
      MessageTemplate.of(
          "Korjaa ensin edellä luetellut virheet ja lue teksti uudelleen.",
          "Rätta först de fel som räknas upp ovan och läs texten på nytt.",
          "Correct the errors listed before this one, and read the text again."));

  /** Why every one of them matters; its own class, because constants are made before fields. */
  private static final class Common {
    static final LocalizedText REASON =
        LocalizedText.of(
            "Virheellistä tekstiä ei lueta edes osittain, jotta tietoja ei katoa huomaamatta.",
            "En felaktig text läses inte ens delvis, för att inga uppgifter ska försvinna obemärkt.",
            "Text with errors is not read even in part, so that no information is lost unnoticed.");
  }

  private final RuleCode code;
  private final RuleTexts texts;

  ReadingFault(String code, MessageTemplate problem, MessageTemplate remedy) {
    this.code = new RuleCode(code);
    this.texts = new RuleTexts(problem, Common.REASON, remedy);
  }

  /**
   * The code of its findings.
   *
   * @return the code, such as {@code json-unknown-property}
   */
  public RuleCode code() {
    return code;
  }

  /**
   * What its findings say.
   *
   * @return the texts
   */
  public RuleTexts texts() {
    return texts;
  }

  /**
   * A finding of this fault.
   *
   * @param location where it is
   * @param parameters the values for the texts
   * @return the finding, an error
   */
  public Finding at(Location location, Map<String, Localizable> parameters) {
    return new Finding(code, Severity.ERROR, location, parameters, List.of(), texts);
  }
}

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Severity;

/** The headings and short words of the answers. */
enum Label implements Localizable {
  USAGE("Käyttö: ", "Användning: ", "Usage: "),
  WHOLE("(asiakirja)", "(dokumentet)", "(document)"),
  SOUND("kunnossa", "i ordning", "OK"),
  UNSOUND("virheellinen", "felaktigt", "not OK"),
  ERROR("virhe", "fel", "error"),
  WARNING("varoitus", "varning", "warning"),
  INFO("huomio", "upplysning", "note"),
  BROKEN("ohjelmavirhe", "programfel", "program error"),
  ERRORS("virheitä", "fel", "errors"),
  WARNINGS("varoituksia", "varningar", "warnings"),
  NOTES("huomioita", "upplysningar", "notes"),
  RULES_ASKED("sovellettuja sääntöjä", "tillämpade regler", "rules applied"),
  SEVERITY("Vakavuus", "Allvarlighetsgrad", "Severity"),
  RULE("Sääntö", "Regel", "Rule"),
  PLACE("Kohta", "Ställe", "Location"),
  PROBLEM("Mikä on vialla", "Vad som är fel", "What is wrong"),
  WHY("Miksi", "Varför", "Why"),
  REMEDY("Näin korjaat", "Så rättar du", "How to fix it"),
  SINCE("Alkaen", "Gäller från", "Since"),
  PROVISION("Säännös", "Bestämmelse", "Provision"),
  NO_STATUTE("ei säädösperustetta", "ingen författningsgrund", "no statutory basis"),
  DUTY("Velvoite", "Skyldighet", "Duty"),
  PERIOD("Kausi", "Period", "Period"),
  LATEST("Viimeistään", "Senast", "Due by"),
  RECIPIENT("Vastaanottaja", "Mottagare", "Recipient"),
  NEXT_STEP("Seuraavaksi", "Nästa steg", "Next step"),
  WITHOUT_DAY("Ei määräpäivää", "Utan bestämd dag", "No deadline"),
  EVENT("Mitä", "Vad", "What"),
  NO_DATES(
      "Näille päiville ei osu minkään velvoitteen alkua, loppua eikä määräpäivää.",
      "Ingen skyldighet börjar eller slutar och ingen tidsfrist går ut under dessa dagar.",
      "No duty begins, ends or is due on these days."),
  ENDS_LATER("Päättyy myöhemmin", "Slutar senare", "Ends later"),
  DEADLINE_PASSED("Määräpäivä on ohi", "Tidsfristen har gått ut", "Deadline passed"),
  MORE_OF_CALENDAR("Lisää: --all", "Mer: --all", "More: --all"),
  NOT_APPLICABLE("Ei koske viranomaista", "Gäller inte myndigheten", "Not applicable"),
  NOTE("Huom.", "Obs.", "Note:"),
  LATER_NOT_CHECKED(
      "%s: muutoksia ei ole tarkistettu %s jälkeen.",
      "Ändringar av %s efter %s har inte kontrollerats.",
      "Amendments to %s after %s have not been checked."),
  AMENDED_SINCE(
      "%s: tiedossa olevia, %s jälkeisiä muutoksia ei ole otettu huomioon.",
      "Kända ändringar av %s efter %s har inte beaktats.",
      "Known amendments to %s after %s are not taken into account."),
  REFERENCE_DATE("Tarkastelupäivä", "Referensdag", "Reference date"),
  AUTHORITY("Viranomainen", "Myndighet", "Authority"),
  VERDICT("Arvio", "Bedömning", "Assessment"),
  TITLE("Nimike", "Rubrik", "Title"),
  EVIDENCE("Näyttö", "Underlag", "Evidence"),
  BY("viimeistään", "senast", "by"),
  LATE("myöhässä", "försenat", "late"),
  NO_DAY("ei määräpäivää", "utan bestämd dag", "no deadline"),
  BESIDES("lisäksi", "dessutom", "in addition"),
  AND_MORE("ja muita: %s", "och dessutom: %s", "and %s more"),
  MORE(
      "Lisää: --all-duties, --all-periods. Perustelut: --explain %s",
      "Mer: --all-duties, --all-periods. Motivering: --explain %s",
      "More: --all-duties, --all-periods. Reasons: --explain %s"),
  TO_DO("Mitä on tehtävä", "Vad som ska göras", "What has to be done"),
  NOTHING_TO_DO(
      "Kuluvilla kausilla ei ole mitään tehtävää.",
      "Under de pågående perioderna finns ingenting att göra.",
      "There is nothing to do in the current periods."),
  NO_DUTIES("Ei velvoitteita", "Inga skyldigheter", "No duties"),
  SHOWN("Mitä asiakirjat osoittavat", "Vad dokumenten visar", "What the documents show"),
  RUNNING_PERIODS("Kuluvat kaudet", "Pågående perioder", "Current periods"),
  PAST_PERIODS("Päättyneet kaudet", "Avslutade perioder", "Past periods"),
  DOCUMENTS("Asiakirjoja", "Dokument", "Documents"),
  COMPLETE("ilmoitettu täydelliseksi", "anges vara fullständigt", "stated to be complete"),
  NOT_COMPLETE(
      "ei ilmoitettu täydelliseksi", "anges inte vara fullständigt", "not stated to be complete"),
  SAMPLE(
      "Ohjelman esimerkkiaineisto, ei viranomaisen oma.",
      "Programmets exempelmaterial, inte myndighetens eget.",
      "A sample dossier supplied with this program, not the authority's own."),
  NO_DOSSIER(
      "Aineistoa ei ole annettu: ei tiedetä, mitä on tehty.",
      "Inget material har lämnats: det är inte känt vad som har gjorts.",
      "No dossier was given, so it is not known what has been done."),
  COUNTS("Otetaan huomioon", "Beaktas", "Taken into account"),
  COUNTS_NOT("Ei oteta huomioon", "Beaktas inte", "Not taken into account"),
  REASON("Perustelu", "Motivering", "Reason"),
  CONTENT("Sisältö", "Innehåll", "Content"),
  DONE("Tehty", "Gjort", "Done"),
  FILE("Tiedosto", "Fil", "File"),
  UNPLACED("Sijoittamatta", "Inte hänfört till någon period", "Not placed in any period"),
  LATER("Jätetty pois", "Utelämnat", "Left out"),
  DATE("Päivä", "Dag", "Date"),
  CHANGE("Muutos", "Ändring", "Change"),
  BEFORE("Ennen", "Före", "Before"),
  AFTER("Jälkeen", "Efter", "After"),
  NO_CHANGES("Ei muutoksia.", "Inga ändringar.", "No changes."),
  CODE("Numero", "Nummer", "Code"),
  NAME("Nimi", "Namn", "Name"),
  FACT("Tieto", "Uppgift", "Fact"),
  VALUE("Arvo", "Värde", "Value"),
  TIME("Aika", "Tid", "Time"),
  LIFE("kuntanumeron voimassaolo", "kommunnumrets giltighet", "code in use"),
  SUCCESSORS("alueen nykyinen kunta tai kunnat", "området hör nu till", "its area now belongs to"),
  PREDECESSORS("edeltäjät", "föregångare", "predecessors"),
  NOT_IN_USE(
      "kuntanumero ei ole käytössä tarkastelupäivänä",
      "kommunnumret är inte i bruk på referensdagen",
      "the code is not in use on the reference date");

  private final LocalizedText words;

  Label(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    return words.text(language);
  }

  /** A place in a document: its name for people, and the pointer for those who read JSON. */
  static String place(Location location, Language language) {
    String position = position(location, language);
    String words = location.inWords(language);
    return location.pointer().isEmpty() || words.equals(location.pointer())
        ? position
        : words + " " + position;
  }

  /** A place in a text; that of the whole document is named in the language. */
  static String position(Location location, Language language) {
    String place = location.toString();
    return location.pointer().isEmpty()
        ? WHOLE.text(language) + place.substring(place.indexOf(')') + 1)
        : place;
  }

  static Label of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }
}

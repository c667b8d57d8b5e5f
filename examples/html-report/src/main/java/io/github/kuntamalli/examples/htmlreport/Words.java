package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the page; the template calls each by its name in lower case. */
enum Words {
  TITLE(
      "Hyvinvointiraportoinnin velvoitteet",
      "Skyldigheter inom välfärdsrapporteringen",
      "Welfare-reporting duties"),
  AS_OF("Tilanne", "Läget", "As of"),
  SKIP("Siirry velvoitteisiin", "Gå till skyldigheterna", "Skip to the duties"),
  SUMMARY("Yhteenveto", "Sammanfattning", "Summary"),
  SUMMARY_MEANING(
      "Suuri luku on kuluvien kausien arvioiden määrä, pieni viimeksi päättyneiden.",
      "Det stora talet är antalet bedömningar av pågående perioder, det lilla av de senast"
          + " avslutade.",
      "The large number is the number of assessments for the current periods; the small one is the number of assessments for the latest completed periods."),
  LAST_PERIOD("edellinen kausi", "föregående period", "previous period"),
  LANGUAGES("Kieli", "Språk", "Language"),
  CONTENTS("Sisällys", "Innehåll", "Contents"),
  DUTIES("Velvoitteet", "Skyldigheter", "Duties"),
  HISTORY("Aiemmat kaudet", "Tidigare perioder", "Earlier periods"),
  TODAY("tarkastelupäivä", "referensdag", "reference date"),
  TOP("Takaisin alkuun", "Tillbaka till början", "Back to the top"),
  COUNTY("Hyvinvointialue", "Välfärdsområde", "Wellbeing services county"),
  DOSSIER("Aineisto", "Material", "Dossier"),
  COMPLETE("ilmoitettu täydelliseksi", "anges vara fullständigt", "is stated to be complete"),
  NOT_COMPLETE(
      "ei ilmoitettu täydelliseksi: siitä puuttuvista asioista ei ole tietoa",
      "anges inte vara fullständigt: det finns ingen uppgift om det som saknas i det",
      "is not stated to be complete: nothing is known about what is missing from it"),
  DOCUMENTS("asiakirjoja", "dokument", "documents"),
  LAW("Säädöstilanne", "Lagen kontrollerad till och med", "Law checked up to"),
  EDITION("Tietojen versio", "Uppgifternas version", "Edition of the data"),
  ACTS("Lait", "Lagar", "Acts"),
  LATE("myöhässä", "försenat", "late"),
  NO_DAY("ei määräpäivää", "utan bestämd dag", "no deadline"),
  WITHOUT_DOSSIER("Ilman aineistoa", "Utan material", "Without a dossier"),
  COUNTRY("Koko maa", "Hela landet", "The whole country"),
  NUMBER("Lukumäärä", "Antal", "Number"),
  TIMELINE("Aikajana", "Tidslinje", "Timeline"),
  TIMELINE_MEANING(
      "Lait, valtuustokaudet ja velvoitteiden kaudet arvioineen. Samat arviot ovat yllä"
          + " velvoitteittain.",
      "Lagarna, fullmäktigeperioderna och skyldigheternas perioder med bedömningar. Samma"
          + " bedömningar finns ovan per skyldighet.",
      "Acts, council terms and the periods of the duties with their assessments. The same assessments are listed above, by duty."),
  TERMS("Valtuustokaudet", "Fullmäktigeperioder", "Council terms"),
  COVERAGE("Kattavuus", "Täckning", "Coverage"),
  VERDICTS("Arviot perusteluineen", "Bedömningar med motivering", "Assessments with reasons"),
  DUTY("Velvoite", "Skyldighet", "Duty"),
  PERIOD("Kausi", "Period", "Period"),
  VERDICT("Arvio", "Bedömning", "Assessment"),
  PROVISION("Säännös", "Bestämmelse", "Provision"),
  WHY("Perustelut", "Motivering", "Reasons"),
  NEXT_STEP("Seuraavaksi", "Nästa steg", "Next step"),
  BY("Viimeistään", "Senast", "By"),
  NEXT("Mitä on tehtävä seuraavaksi", "Vad som ska göras härnäst", "What has to be done next"),
  OVER("Viimeksi päättynyt kausi", "Den senast avslutade perioden", "Latest completed period"),
  NOW("Kuluva kausi", "Den pågående perioden", "Current period"),
  BY_DUTY("Arviot velvoitteittain", "Bedömningar per skyldighet", "Assessments by duty"),
  BY_AREA(
      "Viimeksi päättyneen kauden arviot alueittain",
      "Bedömningar av den senast avslutade perioden per område",
      "Assessments for the latest completed period, by area"),
  BY_AUTHORITY(
      "Arviot viranomaisittain", "Bedömningar per myndighet", "Assessments for each authority"),
  AREA("Alue", "Område", "Area"),
  AUTHORITY("Viranomainen", "Myndighet", "Authority"),
  AUTHORITIES("Viranomaisia", "Myndigheter", "Authorities"),
  WITH_DOSSIER("Näistä on aineistoa", "Av dessa med material", "Of these, with a dossier"),
  COUNTIES("Hyvinvointialueet", "Välfärdsområdena", "Wellbeing services counties"),
  NO_COUNTY("ei hyvinvointialuetta", "inget välfärdsområde", "no wellbeing services county"),
  NO_DUTIES(
      "Velvoitteet eivät koske näitä viranomaisia.",
      "Skyldigheterna gäller inte dessa myndigheter.",
      "The duties do not apply to these authorities."),
  MATRIX_MEANING(
      "Ruudun ensimmäinen merkki on arvio viimeksi päättyneestä kaudesta, toinen kuluvasta kaudesta. Tyhjä ruutu tarkoittaa, ettei velvoite koske viranomaista. Nimi on linkki näyttöön, jos viranomaisesta on aineistoa.",
      "Det första tecknet i en ruta är bedömningen av den senast avslutade perioden, det andra av den pågående perioden. En tom ruta betyder att skyldigheten inte gäller myndigheten. Namnet är en länk till underlaget, om det finns material om myndigheten.",
      "The first symbol in a cell is the assessment for the latest completed period, the second that for the current one. An empty cell means that the duty does not apply to the authority. A name is a link to the evidence if there is a dossier on the authority."),
  FILTER("Rajaa viranomaisia", "Begränsa urvalet av myndigheter", "Filter the authorities"),
  ALL("kaikki", "alla", "all"),
  VERDICT_BY_DOSSIER(
      "Arvio aineiston perusteella",
      "Bedömning utifrån materialet",
      "Assessment based on a dossier"),
  NAME_CONTAINS("Nimessä on", "Namnet innehåller", "The name contains"),
  IN_VIEW("Näkyvissä viranomaisia", "Myndigheter som visas", "Authorities shown"),
  SORTING(
      "Kun napsautat sarakkeen otsikkoa, alueen rivit järjestyvät niin, että vakavimmat ovat ensin; kun napsautat uudelleen, ne ovat viimeisinä.",
      "Klicka på kolumnens rubrik för att ordna områdets rader: de allvarligaste först, vid ett andra klick sist.",
      "Click a column heading to sort the rows of the area, with the most serious first or, on a second click, last."),
  DOSSIERS(
      "Viranomaiset, joista on aineistoa",
      "Myndigheter som det finns material om",
      "Authorities with a dossier"),
  DOSSIERS_MEANING(
      "Tässä ovat arviot, joiden tueksi on näyttöä, sekä viimeksi päättyneen ja kuluvan kauden puutteet. Viranomaisen omalla sivulla ovat kaikki kaudet, perustelut, säännökset ja se, mitä seuraavaksi on tehtävä.",
      "Här visas de bedömningar som har underlag samt bristerna under den senast avslutade"
          + " och den pågående perioden. På myndighetens egen sida finns alla perioder, motiveringar"
          + " och bestämmelser samt det som ska göras härnäst.",
      "These are the assessments supported by evidence and the gaps in the latest completed period and in the current one. The authority's own page shows all periods, the reasons, the provisions and what has to be done next."),
  NOTHING_SHOWN(
      "Aineistossa ei ole näyttöä eikä todettuja puutteita.",
      "I materialet finns varken underlag eller konstaterade brister.",
      "The dossier contains no evidence, and no gaps were found."),
  LEFT_OUT(
      "Aineistot viranomaisista, joita ei tarkastelupäivänä ole tai joita ei arvioida",
      "Material om myndigheter som inte finns på referensdagen eller som inte bedöms",
      "Dossiers of authorities that do not exist on the reference date or are not assessed"),
  COUNTS("Otetaan huomioon", "Beaktas", "Taken into account"),
  REFUSED("Ei oteta huomioon", "Beaktas inte", "Not taken into account"),
  NOT_CONCERNED(
      "Velvoitteet, jotka eivät koske viranomaista",
      "Skyldigheter som inte gäller myndigheten",
      "Duties that do not apply to the authority"),
  UNPLACED(
      "Asiakirjat, joita ei voitu sijoittaa millekään kaudelle",
      "Dokument som inte kunde hänföras till någon period",
      "Documents that could not be placed in any period"),
  LATER("Tarkastelupäivän jälkeiset", "Efter referensdagen", "After the reference date"),
  NOTES("Huomiot", "Upplysningar", "Notes"),
  DATA("Tiedot", "Uppgifter", "Data"),
  REGISTER(
      "Kuntatietojen versio", "Kommunuppgifternas version", "Edition of the municipality data"),
  CATALOG(
      "Velvoiteluettelon versio",
      "Skyldighetsförteckningens version",
      "Edition of the duty catalog"),
  DISCLAIMER(
      "Sivu ei ole oikeudellista neuvontaa.",
      "Sidan är inte juridisk rådgivning.",
      "Nothing on this page is legal advice.");

  private final LocalizedText words;

  Words(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  String in(Language language) {
    return words.text(language);
  }

  /** What the duties of a rhythm are called. */
  static LocalizedText of(Frequency rhythm) {
    return switch (rhythm) {
      case CONTINUOUS ->
          LocalizedText.of("Jatkuvat velvoitteet", "Fortlöpande skyldigheter", "Continuous duties");
      case ANNUAL ->
          LocalizedText.of("Vuosittaiset velvoitteet", "Årliga skyldigheter", "Annual duties");
      case ONCE_A_TERM ->
          LocalizedText.of(
              "Valtuustokausittaiset velvoitteet",
              "Skyldigheter som ska fullgöras en gång per fullmäktigeperiod",
              "Duties to be met once per council term");
      case EVERY_FOUR_YEARS ->
          LocalizedText.of(
              "Vähintään neljän vuoden välein täytettävät velvoitteet",
              "Skyldigheter som ska fullgöras minst vart fjärde år",
              "Duties to be met at least every four years");
      case PER_DECISION ->
          LocalizedText.of(
              "Päätöskohtaiset velvoitteet",
              "Skyldigheter som ska fullgöras vid varje beslut",
              "Duties for each decision");
      case STANDING ->
          LocalizedText.of("Pysyvät velvoitteet", "Bestående skyldigheter", "Standing duties");
    };
  }

  /** What a language calls itself. */
  static String nameOf(Language language) {
    return switch (language) {
      case FI -> "suomi";
      case SV -> "svenska";
      default -> "English";
    };
  }

  static Map<String, String> all(Language language) {
    return Arrays.stream(values())
        .collect(
            Collectors.toMap(
                word -> word.name().toLowerCase(Locale.ROOT), word -> word.in(language)));
  }
}

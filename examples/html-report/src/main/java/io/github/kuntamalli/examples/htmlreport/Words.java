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
  SKIP("Siirry arvioihin", "Gå till bedömningarna", "Skip to the verdicts"),
  SUMMARY("Yhteenveto", "Sammanfattning", "Summary"),
  COUNTRY("Koko maa", "Hela landet", "The whole country"),
  NUMBER("Lukumäärä", "Antal", "Number"),
  TIMELINE("Aikajana", "Tidslinje", "Time line"),
  TIMELINE_MEANING(
      "Valtuustokaudet ja velvoitteiden kaudet arvioineen. Samat tiedot ovat alla taulukkoina.",
      "Fullmäktigeperioderna och skyldigheternas perioder med bedömningar. Samma uppgifter finns"
          + " nedan som tabeller.",
      "Council terms and the periods of the duties with their verdicts. The tables below say the"
          + " same."),
  TERMS("Valtuustokaudet", "Fullmäktigeperioder", "Council terms"),
  COVERAGE("Kattavuus", "Täckning", "Coverage"),
  VERDICTS("Arviot perusteluineen", "Bedömningar med motivering", "Verdicts with reasons"),
  DUTY("Velvoite", "Skyldighet", "Duty"),
  PERIOD("Kausi", "Period", "Period"),
  VERDICT("Arvio", "Bedömning", "Verdict"),
  PROVISION("Säännös", "Bestämmelse", "Provision"),
  WHY("Näyttö ja perustelut", "Underlag och motivering", "Evidence and reasons"),
  NEXT_STEP("Seuraavaksi", "Nästa steg", "Next step"),
  BY("Viimeistään", "Senast", "By"),
  NEXT("Mitä on tehtävä seuraavaksi", "Vad som ska göras härnäst", "What is to be done next"),
  OVER("Viimeksi päättynyt kausi", "Den senast avslutade perioden", "Latest period that is over"),
  NOW("Kuluva kausi", "Den pågående perioden", "Current period"),
  BY_DUTY("Arviot velvoitteittain", "Bedömningar per skyldighet", "Verdicts by duty"),
  BY_AREA(
      "Viimeksi päättyneen kauden arviot alueittain",
      "Bedömningar av den senast avslutade perioden per område",
      "Verdicts on the latest period that is over, by area"),
  BY_AUTHORITY("Arviot viranomaisittain", "Bedömningar per myndighet", "Verdicts by authority"),
  AREA("Alue", "Område", "Area"),
  AUTHORITY("Viranomainen", "Myndighet", "Authority"),
  AUTHORITIES("Viranomaisia", "Myndigheter", "Authorities"),
  WITH_DOSSIER("Näistä on aineistoa", "Av dessa med material", "Of them with a dossier"),
  COUNTIES("Hyvinvointialueet", "Välfärdsområdena", "Wellbeing services counties"),
  NO_COUNTY("ei hyvinvointialuetta", "inget välfärdsområde", "no wellbeing services county"),
  NO_DUTIES(
      "Velvoitteet eivät koske näitä viranomaisia.",
      "Skyldigheterna gäller inte dessa myndigheter.",
      "The duties do not concern these authorities."),
  MATRIX_MEANING(
      "Ruudun ensimmäinen merkki on arvio viimeksi päättyneestä kaudesta, toinen kuluvasta"
          + " kaudesta. Tyhjässä ruudussa velvoite ei koske viranomaista. Nimestä pääsee näyttöön,"
          + " jos viranomaisesta on aineistoa.",
      "Det första tecknet i en ruta är bedömningen av den senast avslutade perioden, det andra av"
          + " den pågående perioden. I en tom ruta gäller skyldigheten inte myndigheten. Namnet"
          + " leder till underlaget, om det finns material om myndigheten.",
      "The first sign of a cell is the verdict on the latest period that is over, the second on the"
          + " current one. In an empty cell the duty does not concern the authority. A name leads"
          + " to the evidence, if there is a dossier of the authority."),
  DOSSIERS(
      "Viranomaiset, joista on aineistoa",
      "Myndigheter som det finns material om",
      "Authorities with a dossier"),
  DOSSIERS_MEANING(
      "Taulukoissa ovat arviot, joilla on näyttöä, sekä viimeksi päättyneen ja kuluvan kauden"
          + " puutteet. Kaikki kaudet perusteluineen ovat viranomaisen omalla sivulla.",
      "Tabellerna visar de bedömningar som har underlag samt bristerna under den senast avslutade"
          + " och den pågående perioden. Alla perioder med motivering finns på myndighetens egen"
          + " sida.",
      "The tables hold the verdicts that have evidence, and what is missing in the latest period"
          + " that is over and in the current one. The page of the authority holds every period"
          + " with its reasons."),
  NOTHING_SHOWN(
      "Aineistossa ei ole näyttöä eikä todettuja puutteita.",
      "I materialet finns varken underlag eller konstaterade brister.",
      "The dossier holds no evidence, and nothing was found missing."),
  LEFT_OUT(
      "Aineistot viranomaisista, joita ei tarkastelupäivänä ole tai joita ei arvioida",
      "Material om myndigheter som inte finns på referensdagen eller som inte bedöms",
      "Dossiers of authorities that do not exist on the reference date or are not assessed"),
  COUNTS("Otetaan huomioon", "Beaktas", "Counts"),
  REFUSED("Ei oteta huomioon", "Beaktas inte", "Does not count"),
  NOT_CONCERNED(
      "Velvoitteet, jotka eivät koske viranomaista",
      "Skyldigheter som inte gäller myndigheten",
      "Duties that do not concern the authority"),
  UNPLACED(
      "Asiakirjat, joita ei voitu sijoittaa millekään kaudelle",
      "Dokument som inte kunde hänföras till någon period",
      "Documents that could not be placed in any period"),
  LATER("Tarkastelupäivän jälkeiset", "Efter referensdagen", "After the reference date"),
  NOTES("Huomiot", "Upplysningar", "Notes"),
  DATA("Tiedot", "Uppgifter", "Data"),
  REGISTER("Kuntatietojen versio", "Kommunuppgifternas version", "Edition of the municipalities"),
  CATALOG("Velvoiteluettelon versio", "Skyldighetsförteckningens version", "Edition of the duties"),
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
              "Skyldigheter en gång per fullmäktigeperiod",
              "Duties once in a council term");
      case EVERY_FOUR_YEARS ->
          LocalizedText.of(
              "Vähintään neljän vuoden välein täytettävät velvoitteet",
              "Skyldigheter minst vart fjärde år",
              "Duties at least every four years");
      case PER_DECISION ->
          LocalizedText.of(
              "Päätöskohtaiset velvoitteet",
              "Skyldigheter vid varje beslut",
              "Duties at every decision");
      case STANDING ->
          LocalizedText.of("Pysyvät velvoitteet", "Bestående skyldigheter", "Standing duties");
    };
  }

  static Map<String, String> all(Language language) {
    return Arrays.stream(values())
        .collect(
            Collectors.toMap(
                word -> word.name().toLowerCase(Locale.ROOT), word -> word.in(language)));
  }
}

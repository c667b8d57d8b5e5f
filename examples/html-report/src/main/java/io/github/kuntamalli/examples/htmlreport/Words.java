package io.github.kuntamalli.examples.htmlreport;

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
  NUMBER("Lukumäärä", "Antal", "Number"),
  TIMELINE("Aikajana", "Tidslinje", "Time line"),
  TIMELINE_MEANING(
      "Valtuustokaudet ja velvoitteiden kaudet arvioineen. Samat tiedot ovat alla taulukkoina.",
      "Fullmäktigeperioderna och skyldigheternas perioder med bedömningar. Samma uppgifter finns nedan som tabeller.",
      "Council terms and the periods of the duties with their verdicts. The tables below say the same."),
  TERMS("Valtuustokaudet", "Fullmäktigeperioder", "Council terms"),
  COVERAGE("Kattavuus", "Täckning", "Coverage"),
  VERDICTS("Arviot perusteluineen", "Bedömningar med motivering", "Verdicts with reasons"),
  DUTY("Velvoite", "Skyldighet", "Duty"),
  PERIOD("Kausi", "Period", "Period"),
  VERDICT("Arvio", "Bedömning", "Verdict"),
  PROVISION("Säännös", "Bestämmelse", "Provision"),
  WHY("Näyttö ja perustelut", "Underlag och motivering", "Evidence and reasons"),
  NEXT_STEP("Seuraavaksi", "Nästa steg", "Next step"),
  COUNTS("Otettu huomioon", "Beaktas", "Counts"),
  REFUSED("Ei oteta huomioon", "Beaktas inte", "Does not count"),
  NOT_CONCERNED(
      "Velvoitteet, jotka eivät koske viranomaista",
      "Skyldigheter som inte gäller myndigheten",
      "Duties that do not concern the authority"),
  UNPLACED("Sijoittamatta jääneet", "Inte placerade", "Not placed"),
  LATER("Tarkastelupäivän jälkeiset", "Efter den aktuella dagen", "After the day asked about"),
  NOTES("Huomautukset", "Anmärkningar", "Notes"),
  DATA("Tiedot", "Uppgifter", "Data"),
  REGISTER("Kuntatietojen laitos", "Utgåva av kommunuppgifterna", "Edition of the municipalities"),
  CATALOG("Velvoiteluettelon laitos", "Utgåva av skyldigheterna", "Edition of the duties"),
  DISCLAIMER(
      "Sivu ei ole oikeudellinen neuvo.",
      "Sidan är inte juridisk rådgivning.",
      "Nothing on this page is legal advice.");

  private final LocalizedText words;

  Words(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  String in(Language language) {
    return words.in(language);
  }

  static Map<String, String> all(Language language) {
    return Arrays.stream(values())
        .collect(
            Collectors.toMap(
                word -> word.name().toLowerCase(Locale.ROOT), word -> word.in(language)));
  }
}

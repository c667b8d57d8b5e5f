package io.github.kuntamalli.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.CommittedPage;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sentence of the rules and of the reasons is on a page, filled with values that are hard for
 * its grammar: a month and a year for a date, a county for an authority, a name that inflects
 * irregularly. A native reader goes through the page.
 */
class SentencesPageTest {

  private static final MunicipalityRegister REGISTER = MunicipalityRegister.standard();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<Map<String, Localizable>> SETS =
      List.of(
          values(
              PartialDate.parse("2021-06"),
              new DutyPeriod(
                  "2021–2025", LocalDate.of(2021, 8, 1), LocalDate.of(2025, 5, 31), false),
              REGISTER.nameOf(Authority.county("17"), TODAY),
              LocalizedText.of("Yli-Ii", "Överijo", "Yli-Ii")),
          values(
              PartialDate.parse("2019"),
              new DutyPeriod("2022", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), false),
              REGISTER.nameOf(Authority.hus(), TODAY),
              LocalizedText.of("Mänttä-Vilppula", "Mänttä-Vilppula", "Mänttä-Vilppula")),
          values(
              PartialDate.parse("2024-02-19"),
              new DutyPeriod(
                  "2025–2029", LocalDate.of(2025, 6, 1), LocalDate.of(2029, 5, 31), false),
              REGISTER.nameOf(Authority.county("02"), TODAY),
              LocalizedText.of("Koski Tl", "Koskis", "Koski Tl")));

  /** Names that mean something else in one sentence than in all others. */
  private static final Map<String, Map<String, Localizable>> IN_ONE_SENTENCE =
      Map.of(
          "decided-before", Map.of("before", PartialDate.parse("2021-06-14")),
          "dossier-same-document-twice", Map.of("first", Localizable.same("kertomus-2021")),
          "dossier-authority-unknown", Map.of("code", Localizable.same("999")),
          "municipality-code-unknown", Map.of("code", Localizable.same("999")),
          "county-code-unknown", Map.of("code", Localizable.same("99")),
          "impact-authority-unknown",
              Map.of("authority", LocalizedText.of("kunta 999", "kommun 999", "municipality 999")),
          "impact-authority-nonexistent",
              Map.of("authority", LocalizedText.of("Yli-Ii", "Överijo", "Yli-Ii")));

  /** Sentences about the report of a year. */
  private static final Set<String> OF_A_YEAR =
      Set.of("handled-after-next-year", "handled-before-its-year");

  /** In a rule a period is a span of years, never the period of a duty. */
  private static final Map<String, Localizable> SPAN =
      Map.of("period", new DateSpan(PartialDate.parse("2017"), PartialDate.parse("2021")));

  /** Places that are always filled with a day, never with a month or a year. */
  private static final Pattern WHOLE_DAY =
      Pattern.compile("\\b(?:on|from|From|until|by|before|than) \\{([a-z]+)}");

  private static Map<String, Localizable> values(
      PartialDate date, DutyPeriod period, Localizable authority, Localizable municipality) {
    Map<String, Localizable> values = new HashMap<>();
    List.of("date", "due", "approved", "handled", "recorded", "last", "time", "value")
        .forEach(name -> values.put(name, date));
    values.put("other", PartialDate.parse("2020-03"));
    values.put("first", PartialDate.parse("2021-07-01"));
    values.put("period", period);
    DateSpan span = new DateSpan(PartialDate.parse("2017"), PartialDate.parse("2021"));
    List.of("covers", "schedule", "span").forEach(name -> values.put(name, span));
    List.of("authority", "recipient", "expected", "actor", "county", "issuer")
        .forEach(name -> values.put(name, authority));
    List.of("municipality", "name", "successors").forEach(name -> values.put(name, municipality));
    Localizable provision = Provision.of("612/2021", "6", 3);
    List.of("provision", "after").forEach(name -> values.put(name, provision));
    values.put("before", Provision.of("1326/2010", "12", 1));
    List.of("statute", "cited", "meant")
        .forEach(name -> values.put(name, Localizable.same("612/2021")));
    values.put("acts", Localizable.same("1280/2022"));
    values.put("duty", Localizable.same("MUN-ANNUAL"));
    return values;
  }

  private static final Map<String, Localizable> OTHERS =
      Map.ofEntries(
          Map.entry("document", Localizable.same("hyvinvointikertomus-2021")),
          Map.entry(
              "part",
              LocalizedText.of("hyvinvointikertomus", "välfärdsberättelse", "welfare report")),
          Map.entry("point", LocalizedText.of("toimenpiteet", "åtgärder", "measures")),
          Map.entry("outcome", LocalizedText.of("pöydättiin", "bordlades", "postponed")),
          Map.entry("papers", LocalizedText.of("sopimukset", "avtal", "agreements")),
          Map.entry(
              "why",
              LocalizedText.of(
                  "tieto ei ole olennainen",
                  "uppgiften är inte relevant",
                  "the information is not relevant")),
          Map.entry("body", LocalizedText.of("lautakunta", "nämnd", "committee")),
          Map.entry("there", Localizable.same("2")),
          Map.entry("all", Localizable.same("5")),
          Map.entry(
              "decision",
              LocalizedText.of("kirjaston siirto", "flytt av biblioteket", "moving the library")),
          Map.entry(
              "plan",
              LocalizedText.of(
                  "lasten ja nuorten hyvinvointisuunnitelma",
                  "välfärdsplan för barn och unga",
                  "welfare plan for children and young people")),
          Map.entry("missing", LocalizedText.of("ruotsi", "svenska", "Swedish")),
          Map.entry(
              "title",
              LocalizedText.of(
                  "terveydenhuoltolaki", "hälso- och sjukvårdslagen", "Health Care Act")),
          Map.entry("region", LocalizedText.of("Pohjanmaa", "Österbotten", "Ostrobothnia")));

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void thePageOfTheSentencesIsTheCommittedOne(Language language) throws IOException {
    Path page = Path.of("docs", "sentences." + language.tag() + ".md");
    String text = page(language);
    CommittedPage.assertIs(page, text);
  }

  @Test
  void noSentenceHasADateWithoutItsPrepositionOrAMachineKey() throws IOException {
    assertThat(page(Language.EN))
        .doesNotContainPattern("\\bon (June 2021|2019)\\b")
        .doesNotContainPattern("\\b(municipality|county):[0-9]");
    assertThat(page(Language.FI)).doesNotContain("kauden 2022", "kaudella 2022", "päivä 6/2021");
    assertThat(page(Language.SV)).doesNotContain("perioden 2022", "dagen 6/2021");
  }

  private static String page(Language language) {
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(LocalizedText.of("Virkkeet", "Meningar", "Sentences").text(language))
        .append("\n\n## ")
        .append(LocalizedText.of("Perustelut", "Motiveringar", "Reasons").text(language))
        .append("\n\n");
    for (ReasonCode code : ReasonCode.all()) {
      sentences(page, code.toString(), code.template().orElseThrow(), language, Map.of());
    }
    page.append("\n## ")
        .append(LocalizedText.of("Säännöt", "Regler", "Rules").text(language))
        .append("\n\n");
    for (Rule<?> rule : Kuntamalli.standard().rules().rules()) {
      sentences(page, rule.code() + ", 1", rule.texts().problem(), language, SPAN);
      sentences(page, rule.code() + ", 2", rule.texts().remedy(), language, SPAN);
    }
    return page.toString();
  }

  private static void sentences(
      StringBuilder page,
      String name,
      MessageTemplate template,
      Language language,
      Map<String, Localizable> own) {
    Set<String> rendered = new LinkedHashSet<>();
    for (Map<String, Localizable> set : SETS) {
      Map<String, Localizable> values = new HashMap<>();
      for (String place : template.placeholders()) {
        values.put(
            place, set.getOrDefault(place, OTHERS.getOrDefault(place, Localizable.same("837"))));
      }
      values.putAll(own);
      WHOLE_DAY
          .matcher(template.text().text(Language.EN))
          .results()
          .filter(day -> values.get(day.group(1)) instanceof PartialDate)
          .forEach(day -> values.put(day.group(1), PartialDate.parse("2024-02-19")));
      String code = name.split(",")[0];
      values.putAll(IN_ONE_SENTENCE.getOrDefault(code, Map.of()));
      if (OF_A_YEAR.contains(code)) {
        values.put(
            "period",
            new DutyPeriod("2022", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), false));
      }
      rendered.add(template.render(language, values));
    }
    rendered.forEach(
        sentence -> page.append("- `").append(name).append("` ").append(sentence).append('\n'));
  }
}

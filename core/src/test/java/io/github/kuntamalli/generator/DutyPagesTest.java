package io.github.kuntamalli.generator;

import io.github.kuntamalli.CommittedPage;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.ExternalReference;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the duties are those of the catalog: one section per duty, in three languages. */
class DutyPagesTest {

  private static final Path CASES =
      Path.of("../src-test-fixtures/src/main/resources/io/github/kuntamalli/fixtures/cases/law");
  private static final Pattern SHOWS = Pattern.compile("\"shows\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final LocalizedText TITLE =
      LocalizedText.of("Velvoitteet", "Skyldigheter", "Duties");
  private static final LocalizedText CODE = LocalizedText.of("Tunnus", "Kod", "Code");
  private static final LocalizedText WHO = LocalizedText.of("Kuka", "Vem", "Who");
  private static final LocalizedText OFTEN =
      LocalizedText.of("Kuinka usein", "Hur ofta", "How often");
  private static final LocalizedText DUTY = LocalizedText.of("Velvoite", "Skyldighet", "Duty");
  private static final LocalizedText PROVISION =
      LocalizedText.of(
          "Säännös ja voimassaolo", "Bestämmelse och giltighet", "Provision and time in force");
  private static final LocalizedText RECEIVER = LocalizedText.of("Kenelle", "Till vem", "To whom");
  private static final LocalizedText EVIDENCE = LocalizedText.of("Näyttö", "Underlag", "Evidence");
  private static final LocalizedText CONTENT = LocalizedText.of("Sisältö", "Innehåll", "Content");
  private static final LocalizedText ADVISED =
      LocalizedText.of(
          "Suositeltu aika (ei laissa)",
          "Rekommenderad tid (inte i lag)",
          "Recommended time (not in law)");
  private static final LocalizedText EXCLUDED =
      LocalizedText.of("Ei koske", "Gäller inte", "Does not concern");
  private static final LocalizedText OPEN =
      LocalizedText.of("Tulkinnan varassa", "Beroende av tolkning", "Open to interpretation");
  private static final LocalizedText FORMER =
      LocalizedText.of("Aiempi nimi", "Tidigare benämning", "Former title");
  private static final LocalizedText MORE =
      LocalizedText.of("Lisätietoja", "Mer information", "Read more");
  private static final LocalizedText CASES_OF =
      LocalizedText.of("Esimerkkitapauksia", "Exempelfall", "Example cases");
  private static final LocalizedText ONLY = LocalizedText.of("vain", "endast", "only");
  private static final LocalizedText EXCEPT =
      LocalizedText.of("ei koske:", "gäller inte:", "does not concern:");
  private static final LocalizedText EXPECTED =
      LocalizedText.of("ei laissa lueteltu", "inte uppräknat i lag", "not listed in the law");

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void thePageOfTheDutiesIsTheCommittedOne(Language language) throws IOException {
    Path page = Path.of("docs", "duties." + language.tag() + ".md");
    String text = page(language);
    CommittedPage.assertIs(page, text);
  }

  private static String page(Language language) throws IOException {
    List<Obligation> duties = ObligationCatalog.standard().all();
    StringBuilder page = new StringBuilder("# " + TITLE.text(language) + "\n");
    for (ObligationScope scope : ObligationScope.values()) {
      List<Obligation> some = duties.stream().filter(duty -> duty.scope() == scope).toList();
      page.append("\n**").append(words(scope).text(language)).append(" (").append(some.size());
      page.append(")**\n\n| ")
          .append(CODE.text(language))
          .append(" | ")
          .append(DUTY.text(language));
      page.append(" | ").append(WHO.text(language)).append(" | ").append(OFTEN.text(language));
      page.append(" |\n| --- | --- | --- | --- |\n");
      for (Obligation duty : some) {
        String code = duty.code().value();
        page.append(
            "| [%s](#%s) | %s | %s | %s |%n"
                .replace("%n", "\n")
                .formatted(
                    code,
                    anchor(code),
                    duty.title().text(language),
                    who(duty, language),
                    words(duty.frequency()).text(language)));
      }
    }
    List<String> cases = cases();
    for (Obligation duty : duties) {
      section(page, duty, language, cases);
    }
    return page.toString();
  }

  private static void section(
      StringBuilder page, Obligation duty, Language language, List<String> cases)
      throws IOException {
    page.append("\n## ").append(duty.code().value()).append("\n\n");
    page.append(duty.title().text(language)).append("\n\n");
    line(page, WHO, who(duty, language), language);
    line(page, OFTEN, words(duty.frequency()).text(language), language);
    duty.addressee().ifPresent(to -> line(page, RECEIVER, to.text(language), language));
    duty.bases().stream()
        .map(ObligationBasis::basis)
        .distinct()
        .forEach(basis -> line(page, PROVISION, provision(basis, language), language));
    duty.shownBy().ifPresent(by -> line(page, EVIDENCE, by.text(language), language));
    duty.contentRequirements().stream()
        .map(point -> content(point, language))
        .distinct()
        .forEach(point -> line(page, CONTENT, point, language));
    duty.recommendedTime().ifPresent(time -> line(page, ADVISED, time.text(language), language));
    for (Exclusion exclusion : duty.exclusions()) {
      LocalizedText label = exclusion.certainty() == Certainty.VERIFIED ? EXCLUDED : OPEN;
      line(page, label, exclusion.reason().text(language), language);
    }
    duty.formerTitles()
        .forEach(former -> line(page, FORMER, former.title().text(language), language));
    for (ExternalReference reference : duty.references()) {
      line(page, MORE, reference(reference), language);
    }
    for (String name : cases) {
      String text = Files.readString(CASES.resolve(name));
      Matcher shows = SHOWS.matcher(text);
      if (text.contains("\"duty\": \"" + duty.code().value() + "\"") && shows.find()) {
        line(
            page,
            CASES_OF,
            "[%s](../%s/%s)%s"
                .formatted(
                    name.replace(".json", ""),
                    CASES.toString().replace('\\', '/'),
                    name,
                    description(shows.group(1), language)),
            language);
      }
    }
  }

  /** The descriptions of the cases exist in English only. */
  private static String description(String shows, Language language) {
    return language == Language.EN ? ": " + shows.replace("\\\"", "\"") : "";
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String provision(LegalBasis basis, Language language) {
    return "[%s](%s), %s"
        .formatted(
            basis.provision().text(language),
            basis.provision().eli(),
            basis.validity().text(language));
  }

  private static String content(ContentRequirement point, Language language) {
    List<String> remarks = new ArrayList<>();
    if (!point.validity().from().isEmpty() || !point.validity().to().isEmpty()) {
      remarks.add(point.validity().text(language));
    }
    if (!point.only().isEmpty()) {
      remarks.add(ONLY.text(language) + " " + names(point.only(), language));
    }
    if (!point.except().isEmpty()) {
      remarks.add(EXCEPT.text(language) + " " + names(point.except(), language));
    }
    if (point.need() == ContentRequirement.Need.EXPECTED) {
      remarks.add(EXPECTED.text(language));
    }
    String title = "`" + point.code() + "` " + point.title().text(language);
    return remarks.isEmpty() ? title : title + " (" + String.join("; ", remarks) + ")";
  }

  private static String names(Set<MunicipalityCode> codes, Language language) {
    MunicipalityRegister register = MunicipalityRegister.standard();
    return codes.stream()
        .map(Authority.OfMunicipality::new)
        .map(one -> register.nameOf(one, register.edition().compiled()).text(language))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String reference(ExternalReference reference) {
    return reference.kind() == ExternalReference.Kind.GUIDANCE
        ? "<" + reference.value() + ">"
        : reference.kind() == ExternalReference.Kind.FUNDING_INDICATOR
            ? "hyte " + reference.value()
            : reference.value();
  }

  private static String who(Obligation duty, Language language) {
    return duty.bearer().orElseGet(() -> words(duty.authority())).text(language);
  }

  private static void line(StringBuilder page, LocalizedText what, String text, Language language) {
    page.append("- **").append(what.text(language)).append("**: ").append(text).append('\n');
  }

  private static String anchor(String code) {
    return code.toLowerCase(java.util.Locale.ROOT);
  }

  private static LocalizedText words(ObligationScope scope) {
    return switch (scope) {
      case WELFARE_REPORTING ->
          LocalizedText.of(
              "Hyvinvointiraportointi: arvioidaan",
              "Välfärdsrapportering: bedöms",
              "Welfare reporting: assessed");
      case RELATED ->
          LocalizedText.of(
              "Lähivelvoitteet muissa laeissa",
              "Närliggande skyldigheter i andra lagar",
              "Related duties in other acts");
      case NEVER_IN_FORCE ->
          LocalizedText.of(
              "Eivät ole koskaan olleet voimassa", "Har aldrig gällt", "Never in force");
      case NEVER_DUE ->
          LocalizedText.of(
              "Kumottu ennen ensimmäistä määräaikaa",
              "Upphävda före den första tidsfristen",
              "Repealed before they first fell due");
    };
  }

  private static LocalizedText words(Bearer.Kind kind) {
    return switch (kind) {
      case MUNICIPALITY -> LocalizedText.of("kunta", "kommunen", "municipality");
      case COUNTY ->
          LocalizedText.of("hyvinvointialue", "välfärdsområdet", "wellbeing services county");
      case HUS -> LocalizedText.of("HUS-yhtymä", "HUS-sammanslutningen", "HUS joint authority");
      case OTHER -> LocalizedText.of("muu toimija", "annan aktör", "another body");
    };
  }

  private static LocalizedText words(Frequency frequency) {
    return switch (frequency) {
      case CONTINUOUS -> LocalizedText.of("jatkuvasti", "fortlöpande", "continuously");
      case ANNUAL -> LocalizedText.of("vuosittain", "varje år", "every year");
      case ONCE_A_TERM ->
          LocalizedText.of(
              "kerran valtuustokaudessa",
              "en gång per fullmäktigeperiod",
              "once in a council term");
      case EVERY_FOUR_YEARS ->
          LocalizedText.of(
              "tarkistettava vähintään joka neljäs vuosi",
              "ska ses över minst vart fjärde år",
              "to be reviewed at least every four years");
      case PER_DECISION ->
          LocalizedText.of("kustakin päätöksestä", "vid varje beslut", "for every decision");
      case STANDING -> LocalizedText.of("pysyvä velvoite", "bestående skyldighet", "standing duty");
    };
  }
}

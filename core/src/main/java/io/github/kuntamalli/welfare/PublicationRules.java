package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about where and in which languages a document was published. */
final class PublicationRules {

  private static final LocalizedText FINNISH = LocalizedText.of("suomi", "finska", "Finnish");
  private static final LocalizedText SWEDISH = LocalizedText.of("ruotsi", "svenska", "Swedish");

  /** The first day of the duty to publish (612/2021, sections 6(3) and 7(3)). */
  private static final LocalDate PUBLISHED_FROM = WelfareLaw.firstDayOf("B-612-6-3-PUBLICATION");

  private static final CheckResult LANGUAGES_UNKNOWN =
      CheckResult.notApplicable(
          "Ei tiedetä, millä kielillä asiakirja on julkaistu.",
          "Det är inte känt på vilka språk dokumentet har offentliggjorts.",
          "It is not known in which languages the document was published.");

  private static final CheckResult NO_BILINGUAL_ISSUER =
      CheckResult.notApplicable(
          "Asiakirjan laatijana ei ole kaksikielistä viranomaista.",
          "Ingen tvåspråkig myndighet har utarbetat dokumentet.",
          "No issuer of the document is bilingual.");

  private static final CheckResult PUBLICATION_UNKNOWN =
      CheckResult.notApplicable(
          "Julkaisemisesta tai julkaisijasta ei ole tietoa, tai laki ei edellytä asiakirjan"
              + " julkaisemista.",
          "Det finns ingen uppgift om offentliggörandet eller om vem som har offentliggjort"
              + " dokumentet, eller så kräver lagen inte att dokumentet offentliggörs.",
          "No publication or publisher is recorded, or the act does not require the document to be"
              + " published.");

  private PublicationRules() {}

  static final Rule<WelfareDocument> PUBLICATION_NEEDS_LOGIN =
      Rule.declare("publication-needs-login", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-3-PUBLICATION"))
          .basis(WelfareLaw.basis("B-612-7-3-PUBLICATION"))
          .since("2026-11-22")
          .problem(
              "Julkaistun asiakirjan lukeminen vaatii kirjautumisen.",
              "Det krävs inloggning för att läsa det offentliggjorda dokumentet.",
              "The published document can be read only after logging in.")
          .reason(
              "Vuodesta 2023 lähtien kertomus ja suunnitelma on julkaistava julkisessa"
                  + " tietoverkossa, jossa kuka tahansa voi lukea ne.",
              "Från och med 2023 ska berättelsen och planen offentliggöras i det allmänna datanätet, där vem som helst kan läsa dem.",
              "From 2023 on, the report and the plan have to be published in a public information network,"
                  + " where anybody can read them.")
          .remedy(
              "Julkaise asiakirja sivulla, joka ei vaadi kirjautumista.",
              "Offentliggör dokumentet på en webbplats som inte kräver inloggning.",
              "Publish the document on a page that does not require a login.")
          .check(
              (document, context) ->
                  document.publications().isEmpty() || !hasToBePublished(document)
                      ? PUBLICATION_UNKNOWN
                      : ItemChecks.where(
                          "publications",
                          document.publications(),
                          one -> one.access() == Publication.Access.LOGIN));

  static final Rule<WelfareDocument> PUBLISHED_ONLY_BY_ANOTHER =
      Rule.declare("published-only-by-another", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-3-PUBLICATION"))
          .basis(WelfareLaw.basis("B-612-7-3-PUBLICATION"))
          .since("2026-11-22")
          .problem(
              "Asiakirja on julkaistu vain toisen viranomaisen sivustolla.",
              "Dokumentet har offentliggjorts endast på en annan myndighets webbplats.",
              "The document is published only on the website of another authority.")
          .reason(
              "Laatijan on julkaistava asiakirja; on tulkinnanvaraista, riittääkö linkki toisen"
                  + " sivustolle.",
              "Den som utarbetat dokumentet ska offentliggöra det; det är en tolkningsfråga om en"
                  + " länk till en annans webbplats räcker.",
              "The issuer has to publish the document; whether a link to another website is enough is open to interpretation.")
          .remedy(
              "Julkaise asiakirja myös laatijan omalla sivustolla.",
              "Offentliggör dokumentet även på den egna webbplatsen.",
              "Publish the document on the issuer's own website too.")
          .check(PublicationRules::onlyByAnother);

  static final Rule<WelfareDocument> PUBLISHED_IN_ONE_LANGUAGE =
      Rule.declare("published-in-one-language", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(Provision.of("423/2003", "32"))
          .since("2026-11-22")
          .parameter(
              "authority",
              "kaksikielinen viranomainen",
              "tvåspråkig myndighet",
              "the bilingual authority")
          .parameter("missing", "puuttuva kieli", "språk som saknas", "the missing language")
          .problem(
              "Kaksikielinen viranomainen ei ole julkaissut asiakirjaa toisella kielellään: {authority}; puuttuva kieli: {missing}.",
              "En tvåspråkig myndighet har inte offentliggjort dokumentet på sitt andra språk: {authority}; språk som saknas: {missing}.",
              "A bilingual authority has not published the document in its other language: {authority}; missing language: {missing}.")
          .reason(
              "Raporttia ei tarvitse kääntää sellaisenaan, mutta molempien kieliryhmien"
                  + " tiedonsaannista on huolehdittava.",
              "En rapport behöver inte översättas som sådan, men båda språkgruppernas behov av"
                  + " information ska tillgodoses.",
              "A report need not be translated as such, but both language groups must have access to the information.")
          .remedy(
              "Julkaise ainakin tiivistelmä; puuttuva kieli: {missing}, viranomainen: {authority}.",
              "Offentliggör åtminstone ett sammandrag; språk som saknas: {missing}, myndighet:"
                  + " {authority}.",
              "Publish at least a summary; missing language: {missing}, authority: {authority}.")
          .check(PublicationRules::inOneLanguage);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(PUBLICATION_NEEDS_LOGIN, PUBLISHED_ONLY_BY_ANOTHER, PUBLISHED_IN_ONE_LANGUAGE);

  /** Whether the act requires publication: of report and plan, handled from 2023 on. */
  private static boolean hasToBePublished(WelfareDocument document) {
    boolean ofTheTerm =
        document.findPart(DocumentPart.Kind.TERM_REPORT).isPresent()
            || document.findPart(DocumentPart.Kind.PLAN).isPresent();
    return ofTheTerm
        && !HandlingDays.any(
            document, Handling::isByCouncil, date -> date.isBefore(PUBLISHED_FROM));
  }

  private static CheckResult onlyByAnother(WelfareDocument document, CheckContext context) {
    if (document.publications().isEmpty()) {
      return PUBLICATION_UNKNOWN;
    }
    List<Publication> publications =
        document.publications().stream().filter(Publication::isOfWholeDocument).toList();
    if (publications.isEmpty()
        || !hasToBePublished(document)
        || publications.stream()
            .anyMatch(one -> one.publisher().isEmpty() && one.publisherName().isEmpty())) {
      return PUBLICATION_UNKNOWN;
    }
    Issuers issuers = Issuers.of(document);
    return publications.stream().allMatch(one -> one.isByAnotherThan(issuers::include))
        ? at("publications")
        : new CheckResult.Passed();
  }

  private static CheckResult inOneLanguage(WelfareDocument document, CheckContext context) {
    if (document.publications().isEmpty()) {
      return LANGUAGES_UNKNOWN;
    }
    Set<Language> languages = EnumSet.noneOf(Language.class);
    document.publications().stream()
        .filter(one -> !one.extent().equals(Optional.of(Publication.Extent.MENTION)))
        .forEach(one -> languages.addAll(one.languages()));
    if (languages.isEmpty()) {
      return LANGUAGES_UNKNOWN;
    }
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    LocalDate day = firstDay(document).orElse(context.on());
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.issuers().size(); i++) {
      for (LocalizedText name : bilingual(document.issuers().get(i), register, day)) {
        looked = true;
        Location place = ItemChecks.of("issuers", i);
        if (!languages.contains(Language.FI)) {
          violations.add(missing(place, name, FINNISH));
        }
        if (!languages.contains(Language.SV)) {
          violations.add(missing(place, name, SWEDISH));
        }
      }
    }
    return looked ? CheckResult.of(violations) : NO_BILINGUAL_ISSUER;
  }

  private static CheckResult.Violation missing(
      Location place, LocalizedText authority, LocalizedText language) {
    return new CheckResult.Violation(
        place, Parameters.of("authority", authority, "missing", language));
  }

  /** The names of the bilingual ones among the members of an issuer. */
  private static List<LocalizedText> bilingual(
      Authority issuer, MunicipalityRegister register, LocalDate day) {
    if (day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      return List.of();
    }
    Stream<? extends Authority> authorities =
        issuer instanceof Authority.Group group
            ? group.members().stream().map(Authority.OfMunicipality::new)
            : Stream.of(issuer);
    return authorities
        .filter(authority -> isBilingual(register.on(day).municipalitiesOf(authority)))
        .map(authority -> register.nameOf(authority, day))
        .toList();
  }

  /** Whether one of the municipalities is bilingual, or one Finnish and another Swedish. */
  private static boolean isBilingual(List<Municipality> municipalities) {
    Set<LanguageStatus> spoken = EnumSet.noneOf(LanguageStatus.class);
    municipalities.forEach(one -> one.language().ifPresent(spoken::add));
    return spoken.stream().anyMatch(LanguageStatus::isBilingual)
        || spoken.containsAll(EnumSet.of(LanguageStatus.FINNISH, LanguageStatus.SWEDISH));
  }

  /** The first day on which the document was published, if one is known. */
  private static Optional<LocalDate> firstDay(WelfareDocument document) {
    return document.publications().stream()
        .flatMap(one -> one.date().asOptional().stream())
        .map(PartialDate::latest)
        .min(LocalDate::compareTo);
  }

  private static CheckResult at(String property) {
    return CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT.then(property))));
  }
}

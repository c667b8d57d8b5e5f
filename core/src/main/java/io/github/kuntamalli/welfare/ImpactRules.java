package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of soundness for assessments of impacts. */
public final class ImpactRules {

  /**
   * The first day on which the act mentioned population groups in the duties of every municipality
   * and county.
   */
  private static final LocalDate BY_GROUP_FROM = WelfareLaw.firstDayOf("B-612-6-2-IMPACT");

  private static final CheckResult NOT_LEFT_UNDONE =
      CheckResult.notApplicable(
          "Arviointia ei ole ilmoitettu tekemättä jätetyksi.",
          "Det har inte uppgetts att bedömningen inte har gjorts.",
          "It is not stated that no impact assessment was made.");

  private static final CheckResult NO_DAY_OR_MUNICIPALITY =
      CheckResult.notApplicable(
          "Päätöspäivää ei tiedetä, tai viranomainen ei ole kunta.",
          "Beslutsdagen är okänd, eller myndigheten är inte en kommun.",
          "The date of the decision is not known, or the authority is not a municipality.");

  private static final CheckResult BEFORE_2023 =
      CheckResult.notApplicable(
          "Ei ole tiedossa, että päätös olisi tehty vuonna 2023 tai sen jälkeen.",
          "Det finns ingen uppgift om att beslutet har fattats 2023 eller senare.",
          "There is no record that the decision was made in 2023 or later.");

  private static final CheckResult DAYS_UNKNOWN =
      CheckResult.notApplicable(
          "Arvioinnin tai päätöksen päivää ei tiedetä.",
          "Dagen för bedömningen eller beslutet är inte känd.",
          "The date of the assessment or of the decision is not known.");

  private static final CheckResult NO_EFFECTS =
      CheckResult.notApplicable(
          "Vaikutuksia ei ole kirjattu.",
          "Inga konsekvenser har antecknats.",
          "No effects are recorded.");

  private ImpactRules() {}

  static final Rule<ImpactAssessment> IMPACT_AUTHORITY_UNKNOWN =
      Rule.declare("impact-authority-unknown", ImpactAssessment.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("authority", "viranomainen", "myndighet", "the authority")
          .problem(
              "Päätöksen tehnyttä viranomaista ei tunneta: {authority}.",
              "Myndigheten som har fattat beslutet är okänd: {authority}.",
              "The authority that made the decision is not known: {authority}.")
          .reason(
              "Tuntemattoman viranomaisen päätöstä ei voi liittää kenenkään velvoitteeseen.",
              "En okänd myndighets beslut kan inte kopplas till någons skyldighet.",
              "The decision of an unknown authority cannot be linked to anybody's duty.")
          .remedy(
              "Tarkista viranomaisen numero: {authority}.",
              "Kontrollera myndighetens nummer: {authority}.",
              "Check the code of the authority: {authority}.")
          .check(ImpactRules::unknownAuthority);

  static final Rule<ImpactAssessment> IMPACT_AUTHORITY_NONEXISTENT =
      Rule.declare("impact-authority-nonexistent", ImpactAssessment.class)
          .skippedAfter("impact-authority-unknown")
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("authority", "kunta", "kommun", "the municipality")
          .parameter("date", "päätöspäivä", "beslutsdag", "the date of the decision")
          .parameter(
              "successors",
              "kunnat, joihin alue kuului tuona päivänä",
              "de kommuner som området hörde till den dagen",
              "the municipalities that its area belonged to on that day")
          .problem(
              "Kuntaa ei ollut olemassa, kun päätös tehtiin: {authority}, {date}.",
              "Kommunen fanns inte när beslutet fattades: {authority}, {date}.",
              "The municipality did not exist when the decision was made: {authority}, {date}.")
          .reason(
              "Lakannut tai vielä perustamaton kunta ei voi tehdä päätöksiä.",
              "En kommun som upphört eller ännu inte bildats kan inte fatta beslut.",
              "A municipality that has ceased to exist or does not exist yet cannot make decisions.")
          .remedy(
              "Korjaa päivä tai merkitse se kunta tai ne kunnat, joihin alue tuolloin kuului: {successors}.",
              "Rätta datumet eller ange den eller de kommuner som området då hörde till: {successors}.",
              "Correct the date, or name the municipality or municipalities that the area then belonged to: {successors}.")
          .check(ImpactRules::notInUse);

  static final Rule<ImpactAssessment> IMPACT_AFTER_DECISION =
      Rule.declare("impact-assessed-after-decision", ImpactAssessment.class)
          .local()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-11"))
          .basis(WelfareLaw.basis("B-612-6-2-HEL-IMPACT"))
          .basis(WelfareLaw.basis("B-612-6-2-IMPACT"))
          .basis(WelfareLaw.basis("B-612-7-2-IMPACT"))
          .since("2026-11-22")
          .problem(
              "Vaikutukset on arvioitu vasta päätöksen jälkeen.",
              "Konsekvenserna har bedömts först efter beslutet.",
              "The effects were assessed only after the decision.")
          .reason(
              "Arvioidut vaikutukset on otettava huomioon päätöksenteossa, joten arvio tarvitaan"
                  + " ennen päätöstä.",
              "De bedömda konsekvenserna ska beaktas i beslutsfattandet, och därför behövs"
                  + " bedömningen före beslutet.",
              "The assessed effects have to be taken into account in the decision, so the assessment is needed before it.")
          .remedy(
              "Tarkista arvioinnin ja päätöksen päivät; jälkiarviointi kirjataan erikseen.",
              "Kontrollera datumen för bedömningen och beslutet; en efterhandsbedömning antecknas separat.",
              "Check the dates of the assessment and of the decision; record any subsequent assessment separately.")
          .check(ImpactRules::afterDecision);

  static final Rule<ImpactAssessment> IMPACT_WITHOUT_EFFECTS =
      Rule.declare("impact-assessed-without-effects", ImpactAssessment.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Arviointiin ei ole kirjattu yhtään vaikutusta.",
              "Inga konsekvenser har antecknats i bedömningen.",
              "No effects are recorded in the assessment.")
          .reason(
              "Ilman kirjattuja vaikutuksia ei voi todeta, että ne on otettu huomioon.",
              "Utan antecknade konsekvenser kan det inte konstateras att de har beaktats.",
              "Without recorded effects it cannot be shown that they were taken into account.")
          .remedy(
              "Kirjaa arvioidut vaikutukset tai se, ettei vaikutuksia ole.",
              "Anteckna de bedömda konsekvenserna eller att det inte finns några.",
              "Record the effects that were assessed, or that there are none.")
          .check(
              (impact, context) ->
                  impact.assessedOn().asOptional().isEmpty()
                      ? DAYS_UNKNOWN
                      : CheckResult.of(
                          impact.effects().isEmpty()
                              ? List.of(CheckResult.Violation.at(Location.ROOT.then("effects")))
                              : List.of()));

  static final Rule<ImpactAssessment> IMPACT_NEITHER_WELFARE_NOR_HEALTH =
      Rule.declare("impact-neither-welfare-nor-health", ImpactAssessment.class)
          .local()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-11"))
          .basis(WelfareLaw.basis("B-612-6-2-HEL-IMPACT"))
          .basis(WelfareLaw.basis("B-612-6-2-IMPACT"))
          .basis(WelfareLaw.basis("B-612-7-2-IMPACT"))
          .since("2026-11-22")
          .problem(
              "Arviointi ei koske hyvinvointia eikä terveyttä.",
              "Bedömningen gäller varken välfärd eller hälsa.",
              "The assessment concerns neither welfare nor health.")
          .reason(
              "Laki edellyttää, että päätösten vaikutukset ihmisten hyvinvointiin ja terveyteen"
                  + " otetaan huomioon.",
              "Lagen förutsätter att beslutens konsekvenser för människors hälsa och välfärd"
                  + " beaktas.",
              "The act requires the effects of decisions on people's welfare and health to be taken into account.")
          .remedy(
              "Arvioi myös vaikutukset hyvinvointiin ja terveyteen.",
              "Bedöm även konsekvenserna för hälsa och välfärd.",
              "Assess the effects on welfare and health too.")
          .check(ImpactRules::neither);

  static final Rule<ImpactAssessment> IMPACT_NOT_BY_GROUP =
      Rule.declare("impact-not-by-population-group", ImpactAssessment.class)
          .local()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-2-IMPACT"))
          .basis(WelfareLaw.basis("B-612-7-2-IMPACT"))
          .since("2026-11-22")
          .problem(
              "Vaikutuksia ei ole arvioitu väestöryhmittäin.",
              "Konsekvenserna har inte bedömts enligt befolkningsgrupp.",
              "The effects have not been assessed by population group.")
          .reason(
              "Vuodesta 2023 lähtien kaikkien kuntien ja hyvinvointialueiden on otettava"
                  + " vaikutukset huomioon väestöryhmittäin.",
              "Från och med 2023 ska alla kommuner och välfärdsområden beakta konsekvenserna enligt befolkningsgrupp.",
              "From 2023 on, every municipality and county has to take the effects into account by population group.")
          .remedy(
              "Merkitse vaikutuksille väestöryhmät, joita ne koskevat.",
              "Ange vilka befolkningsgrupper konsekvenserna gäller.",
              "Record the population groups that the effects concern.")
          .check(ImpactRules::notByGroup);

  static final Rule<ImpactAssessment> IMPACT_OMITTED_WITH_EFFECTS =
      Rule.declare("impact-omitted-with-effects", ImpactAssessment.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Arviointi on ilmoitettu tekemättä jätetyksi, mutta siihen on kirjattu vaikutuksia.",
              "Det har uppgetts att bedömningen inte har gjorts, men konsekvenser har antecknats.",
              "The record states that no impact assessment was made, but effects are recorded in it.")
          .reason(
              "Tiedot ovat ristiriidassa keskenään.",
              "Uppgifterna motsäger varandra.",
              "The statements contradict each other.")
          .remedy(
              "Merkitse arvioinnin päivä tai poista vaikutukset.",
              "Ange dagen för bedömningen eller ta bort konsekvenserna.",
              "Record the date of the assessment, or remove the effects.")
          .check(
              (impact, context) ->
                  !impact.isLeftOutWithReason()
                      ? NOT_LEFT_UNDONE
                      : CheckResult.of(
                          impact.effects().isEmpty()
                              ? List.of()
                              : List.of(CheckResult.Violation.at(Location.ROOT.then("effects")))));

  static final Rule<ImpactAssessment> IMPACT_WITHOUT_ALTERNATIVES =
      Rule.declare("impact-without-alternatives", ImpactAssessment.class)
          .local()
          .completeness()
          .severity(Severity.INFO)
          .since("2026-11-22")
          .problem(
              "Arvioinnissa ei ole vertailtu vaihtoehtoja.",
              "I bedömningen jämförs inga alternativ.",
              "No alternatives are compared in the assessment.")
          .reason(
              "Kuntaliitto suosittelee useamman vaihtoehdon arvioimista; laki ei sitä vaadi.",
              "Kommunförbundet rekommenderar att flera alternativ bedöms; lagen kräver det inte.",
              "The Association of Finnish Municipalities recommends assessing several alternatives;"
                  + " the act does not require it.")
          .remedy(
              "Lisää vaihtoehdot, joita tarkasteltiin, tai ohita tämä huomio.",
              "Lägg till de alternativ som granskades, eller bortse från denna upplysning.",
              "Add the alternatives that were considered, or ignore this note.")
          .check(
              (impact, context) ->
                  impact.assessedOn().asOptional().isEmpty()
                      ? DAYS_UNKNOWN
                      : CheckResult.of(
                          impact.alternatives().isEmpty()
                              ? List.of(
                                  CheckResult.Violation.at(Location.ROOT.then("alternatives")))
                              : List.of()));

  /**
   * All rules for an assessment of impacts.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<ImpactAssessment>> all() {
    return List.of(
        IMPACT_AUTHORITY_UNKNOWN,
        IMPACT_AUTHORITY_NONEXISTENT,
        IMPACT_AFTER_DECISION,
        IMPACT_WITHOUT_EFFECTS,
        IMPACT_NEITHER_WELFARE_NOR_HEALTH,
        IMPACT_NOT_BY_GROUP,
        IMPACT_OMITTED_WITH_EFFECTS,
        IMPACT_WITHOUT_ALTERNATIVES);
  }

  private static CheckResult unknownAuthority(ImpactAssessment impact, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    boolean unknown =
        impact.authority() instanceof Authority.OfCounty county
            ? register.findCounty(county.code()).isEmpty()
            : impact.authority().municipalities().stream()
                .anyMatch(code -> register.lifeOf(code).isEmpty());
    return CheckResult.of(
        unknown
            ? List.of(
                new CheckResult.Violation(
                    Location.ROOT.then("authority"),
                    Map.of("authority", register.nameOf(impact.authority(), context.on()))))
            : List.of());
  }

  private static CheckResult notInUse(ImpactAssessment impact, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    Optional<PartialDate> decided = impact.decidedOn().asOptional();
    List<MunicipalityCode> codes = impact.authority().municipalities();
    if (decided.isEmpty() || codes.isEmpty()) {
      return NO_DAY_OR_MUNICIPALITY;
    }
    LocalDate day = decided.get().latest();
    return CheckResult.of(
        codes.stream()
            .filter(code -> !register.lifeOf(code).get().overlaps(decided.get()))
            .map(
                code ->
                    new CheckResult.Violation(
                        Location.ROOT.then("decidedOn"),
                        Parameters.of(
                            "authority",
                            register.nameOf(new Authority.OfMunicipality(code), day),
                            "date",
                            decided.get(),
                            "successors",
                            IssuerRules.names(register, register.successors(code, day), day))))
            .toList());
  }

  private static CheckResult afterDecision(ImpactAssessment impact, CheckContext context) {
    Optional<PartialDate> decided = impact.decidedOn().asOptional();
    Optional<PartialDate> assessed = impact.assessedOn().asOptional();
    if (decided.isEmpty() || assessed.isEmpty()) {
      return DAYS_UNKNOWN;
    }
    return CheckResult.of(
        assessed.get().isAfter(decided.get().latest())
            ? List.of(CheckResult.Violation.at(Location.ROOT.then("assessedOn")))
            : List.of());
  }

  private static CheckResult neither(ImpactAssessment impact, CheckContext context) {
    if (impact.effects().isEmpty()) {
      return NO_EFFECTS;
    }
    boolean none =
        impact.effects().stream().allMatch(effect -> effect.on() == ImpactEffect.Target.OTHER);
    return CheckResult.of(
        none ? List.of(CheckResult.Violation.at(Location.ROOT.then("effects"))) : List.of());
  }

  private static CheckResult notByGroup(ImpactAssessment impact, CheckContext context) {
    if (impact.effects().isEmpty()) {
      return NO_EFFECTS;
    }
    if (impact.decidedOn().asOptional().filter(day -> !day.isBefore(BY_GROUP_FROM)).isEmpty()) {
      return BEFORE_2023;
    }
    boolean none =
        impact.effects().stream().noneMatch(effect -> effect.populationGroup().isPresent());
    return CheckResult.of(
        none ? List.of(CheckResult.Violation.at(Location.ROOT.then("effects"))) : List.of());
  }
}

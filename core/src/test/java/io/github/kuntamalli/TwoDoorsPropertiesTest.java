package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.bean.SatisfiesRules;
import io.github.kuntamalli.validation.bean.Validators;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import io.github.kuntamalli.validation.bean.Warnings;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ExplainedOmission;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether a rule set or a plain validator looks, the local rules find the same. */
class TwoDoorsPropertiesTest {

  private static final RuleSet ALL = Kuntamalli.standard().rules();
  private static final RuleSet LOCAL =
      ALL.only(ALL.rules().stream().filter(Rule::isLocal).map(Rule::code).toList());
  private static final ViolationFindings BRIDGE = ViolationFindings.by(ALL);
  private static final Validator VALIDATOR = Validators.in(Locale.forLanguageTag("fi"));

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void bothDoorsFindTheSame(@ForAll("documents") WelfareDocument document) {
    List<Finding> byValidator =
        BRIDGE.convert(VALIDATOR.validate(document, Default.class, Warnings.class));

    assertThat(byValidator).containsExactlyInAnyOrderElementsOf(byRules(document));
    assertThat(BRIDGE.convert(VALIDATOR.validate(document)))
        .containsExactlyInAnyOrderElementsOf(
            byRules(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aDossierHasTheFindingsOfItsDocumentsAtTheirPlaces(
      @ForAll("documents") WelfareDocument one, @ForAll("documents") WelfareDocument other) {
    Dossier dossier =
        Dossier.builder()
            .authority(Authority.municipality("837"))
            .addDocument(one.toBuilder().id("one").build())
            .addDocument(other.toBuilder().id("other").build())
            .build();
    List<Finding> expected = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      for (Finding finding : byRules(dossier.documents().get(i))) {
        expected.add(
            new Finding(
                finding.code(),
                finding.severity(),
                Location.of("/documents/" + i + finding.location().pointer()),
                finding.parameters(),
                finding.basis(),
                finding.texts()));
      }
    }

    assertThat(BRIDGE.convert(VALIDATOR.validate(dossier, Default.class, Warnings.class)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Finding> byRules(WelfareDocument document) {
    return LOCAL.check(document, CheckContext.on(LocalDate.of(2026, 11, 22))).findings();
  }

  @Example
  void aJointHandlingWithoutAuthorityIsFoundByAPlainValidatorInTheLanguageAskedFor() {
    WelfareDocument joint =
        WelfareDocument.builder()
            .id("joint")
            .addIssuer(Authority.municipality("407"))
            .addIssuer(Authority.municipality("434"))
            .addPart(DocumentPart.of(DocumentPart.Kind.PLAN))
            .addHandling(Handling.builder().body(COUNCIL).build())
            .build();

    assertThat(VALIDATOR.validate(joint)).isEmpty();
    Set<ConstraintViolation<WelfareDocument>> advice = VALIDATOR.validate(joint, Warnings.class);

    ConstraintViolation<WelfareDocument> violation =
        advice.stream()
            .filter(
                each ->
                    each.getMessageTemplate()
                        .equals("{io.github.kuntamalli.joint-handling-without-authority}"))
            .findFirst()
            .orElseThrow();
    assertThat(violation.getPropertyPath()).hasToString("handlings[0]");
    assertThat(violation.getMessage())
        .isEqualTo(BRIDGE.convert(Set.of(violation)).get(0).problem(Language.FI));
  }

  private static final DecidingBody COUNCIL = DecidingBody.of(DecidingBody.Kind.COUNCIL, "Council");

  @Provide
  Arbitrary<WelfareDocument> documents() {
    Arbitrary<List<Authority>> issuers =
        Arbitraries.of("837", "407", "434")
            .map(Authority::municipality)
            .set()
            .ofMinSize(1)
            .map(List::copyOf);
    Arbitrary<Handling> handling =
        Combinators.combine(
                Arbitraries.of("837", "407", "853").map(Authority::municipality).optional(0.5),
                dates())
            .as(
                (authority, date) ->
                    Handling.builder().body(COUNCIL).authority(authority).date(date).build());
    return Combinators.combine(
            issuers,
            handling.list().ofMaxSize(12),
            goals(),
            measures(),
            observations(),
            names().map(PopulationGroup::of).list().ofMaxSize(3),
            Combinators.combine(names(), names().optional(0.5))
                .as(ExplainedOmission::new)
                .list()
                .ofMaxSize(3),
            publications())
        .as(
            (who, handlings, goals, measures, observations, groups, omissions, publications) ->
                WelfareDocument.builder()
                    .id("document")
                    .issuers(who)
                    .addPart(DocumentPart.of(DocumentPart.Kind.PLAN))
                    .handlings(handlings)
                    .goals(goals)
                    .measures(measures)
                    .observations(observations)
                    .populationGroups(groups)
                    .omissions(omissions)
                    .publications(publications)
                    .build());
  }

  private static Arbitrary<Stated<PartialDate>> dates() {
    return Arbitraries.of("2021-12-13", "2022", "2023-05")
        .map(PartialDate::parse)
        .map(Stated::known)
        .injectNull(0.3)
        .map(date -> date == null ? Stated.unknown() : date);
  }

  private static Arbitrary<LocalizedText> names() {
    return Arbitraries.of("Yksi", "Kaksi", "Kolme")
        .map(name -> LocalizedText.of(Language.FI, name));
  }

  private static Arbitrary<List<Goal>> goals() {
    return Combinators.combine(Arbitraries.of("g1", "g2", "g3"), names())
        .as((id, name) -> Goal.builder().id(id).name(name).build())
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Measure>> measures() {
    return Combinators.combine(
            Arbitraries.of("g1", "m1", "m2").optional(0.7),
            names(),
            Arbitraries.of("g1", "g2", "gone").list().ofMaxSize(2))
        .as((id, name, goals) -> Measure.builder().id(id).name(name).goals(goals).build())
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<List<Observation>> observations() {
    return Combinators.combine(names(), Arbitraries.integers().between(1, 3))
        .as(
            (name, value) ->
                Observation.builder()
                    .indicator(IndicatorRef.of(name))
                    .on(PartialDate.parse("2022"))
                    .value(Stated.known(BigDecimal.valueOf(value)))
                    .build())
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<List<Publication>> publications() {
    return dates()
        .map(date -> Publication.builder().place("site").date(date).build())
        .list()
        .ofMaxSize(2);
  }

  @Example
  void everyComponentOfATypeWithRulesIsFollowed() {
    List<String> unfollowed = new ArrayList<>();
    for (Class<?> record : List.of(Dossier.class, WelfareDocument.class)) {
      for (RecordComponent component : record.getRecordComponents()) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType type) {
          AnnotatedType element = type.getAnnotatedActualTypeArguments()[0];
          if (element.getType() instanceof Class<?> of
              && of.getAnnotationsByType(SatisfiesRules.class).length > 0
              && Optional.ofNullable(element.getAnnotation(Valid.class)).isEmpty()) {
            unfollowed.add(record.getSimpleName() + "." + component.getName());
          }
        }
      }
    }
    assertThat(unfollowed).as("components that need @Valid").isEmpty();
  }
}

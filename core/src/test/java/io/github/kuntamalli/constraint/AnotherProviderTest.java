package io.github.kuntamalli.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.bean.SatisfiesRules;
import io.github.kuntamalli.validation.bean.Warnings;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ExplainedOmission;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The constraints with a provider that finds validators by their constraints alone. */
class AnotherProviderTest {

  private static final ValidatorFactory FACTORY =
      Validation.byProvider(ApacheValidationProvider.class)
          .configure()
          .clockProvider(() -> Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
          .buildValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  record Order(
      @ExistingMunicipality(on = "2026-01-01") String then,
      @ExistingMunicipality String today,
      @ExistingCounty(on = "2026-01-01") String county,
      @StatuteCitation String citation,
      @CompleteIn(Language.SV) LocalizedText title,
      @WithinCouncilTerm DateSpan span) {}

  @ExistingMunicipalityOnDay(codeProperty = "code", onProperty = "day")
  record Decision(String code, PartialDate day) {}

  private static Stream<String> places(Object bean, Class<?>... groups) {
    return VALIDATOR.validate(bean, groups).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted();
  }

  @Test
  void everyConstraintFindsItsValidator() {
    DateSpan long10 = new DateSpan(PartialDate.ofYear(2012), PartialDate.ofYear(2022));
    assertThat(
            places(
                new Order(
                    "999",
                    "442",
                    "99",
                    "nothing",
                    LocalizedText.of(Language.FI, "vain suomeksi"),
                    long10)))
        .containsExactly("citation", "county", "span", "then", "title", "today");
    assertThat(places(new Decision("442", PartialDate.ofYear(2020)))).containsExactly("code");
    assertThat(places(new Order("837", "837", "06", null, null, null))).isEmpty();
  }

  @Test
  void theRulesOfADocumentAreAsked() {
    WelfareDocument document =
        WelfareDocument.builder()
            .id("d")
            .parts(List.of(DocumentPart.builder().kind(DocumentPart.Kind.PLAN).build()))
            .issuers(List.of(Authority.municipality("837")))
            .omissions(
                List.of(
                    new ExplainedOmission(
                        LocalizedText.of("poissaolot", "frånvaro"), Optional.empty())))
            .build();
    assertThat(VALIDATOR.validate(document, Warnings.class))
        .extracting(ConstraintViolation::getMessageTemplate)
        .contains("{io.github.kuntamalli.omission-without-reason}");
  }

  @Test
  void everyConstraintNamesItsOnlyValidatorAndNoServiceNamesItAgain() {
    assertThat(
            Stream.of(
                    ExistingMunicipality.class,
                    ExistingMunicipalityOnDay.class,
                    ExistingCounty.class,
                    CompleteIn.class,
                    StatuteCitation.class,
                    WithinCouncilTerm.class,
                    SatisfiesRules.class)
                .map(type -> type.getAnnotation(Constraint.class).validatedBy()))
        .allMatch(validators -> validators.length == 1);
    // Hibernate Validator refuses a constraint whose validator is found in both ways
    assertThat(
            ServiceLoader.load(ConstraintValidator.class).stream()
                .map(provider -> provider.type().getName()))
        .noneMatch(name -> name.startsWith("io.github.kuntamalli."));
  }
}

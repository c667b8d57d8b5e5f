package io.github.kuntamalli.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.bean.Validators;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints on applications' own types. */
class ConstraintsTest {

  private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);

  record Order(
      @ExistingMunicipality(on = "2026-01-01") String text,
      @ExistingMunicipality(on = "2010-12-31") MunicipalityCode code,
      @ExistingCounty(on = "2026-01-01") String county,
      @ExistingCounty(on = "2021-06-30") CountyCode early,
      List<@ExistingMunicipality(on = "2026-01-01") String> many) {}

  private static Order order(String text, String code, String county, List<String> many) {
    return new Order(text, code == null ? null : MunicipalityCode.of(code), county, null, many);
  }

  @Test
  void aMunicipalityOrCountyOfTheDayIsValid() {
    assertThat(VALIDATOR.validate(order("837", "283", "06", List.of("091")))).isEmpty();
    assertThat(VALIDATOR.validate(order(null, null, null, List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"283", "999", "37", "", "8 37", "０９１"})
  void whatIsNoMunicipalityOfTheDayIsNot(String code) {
    assertThat(places(order(code, null, null, List.of("837", code))))
        .containsExactly("many[1].<list element>", "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "6", "006"})
  void whatIsNoCountyOfTheDayIsNot(String code) {
    assertThat(places(order(null, null, code, List.of()))).containsExactly("county");
    assertThat(places(new Order(null, null, null, CountyCode.of("06"), List.of())))
        .containsExactly("early");
  }

  @ExistingMunicipalityOnDay(codeProperty = "home", onProperty = "day")
  record Decision(Object home, Object day) {}

  /** A bean with getters, one of them inherited. */
  public static class Base {
    private final String home = "283";

    public String getHome() {
      return home;
    }
  }

  /** A bean with a field that nobody may see. */
  @ExistingMunicipalityOnDay(codeProperty = "home", onProperty = "day")
  public static class Bean extends Base {
    @SuppressWarnings("unused")
    private final LocalDate day = LocalDate.of(2016, 1, 1);
  }

  @Test
  void theDayMayBeThatOfAnotherProperty() {
    LocalDate last = LocalDate.of(2015, 12, 31);
    assertThat(places(new Decision("283", last))).isEmpty();
    assertThat(places(new Decision("283", last.plusDays(1)))).containsExactly("home");
    assertThat(places(new Decision(MunicipalityCode.of("283"), PartialDate.ofYear(2015))))
        .isEmpty();
    assertThat(places(new Decision("283", PartialDate.ofYear(2016)))).containsExactly("home");
    assertThat(places(new Decision(Optional.of("283"), Stated.known(PartialDate.ofYear(2016)))))
        .containsExactly("home");
    assertThat(places(new Decision(Optional.empty(), last))).isEmpty();
    assertThat(places(new Decision("283", Stated.unknown()))).isEmpty();
    assertThat(places(new Decision("28", last))).containsExactly("home");
    assertThat(places(new Decision("283", LocalDate.of(2008, 12, 31)))).containsExactly("day");
    assertThat(places(new Bean())).containsExactly("home");
  }

  record Plan(
      @WithinCouncilTerm DateSpan span,
      @WithinCouncilTerm ValidityPeriod period,
      @WithinCouncilTerm(area = CouncilTerms.Area.COUNTIES) DateSpan county) {}

  @ParameterizedTest
  @CsvSource({
    "2021, 2025, true",
    "2017, 2021, true",
    "2022, 2022, true",
    "2019, 2023, false",
    "2021-07-31, 2025, false",
    "2021-08, 2025-05, true",
    "2021-08-01, 2025-05-31, true",
    "2021-08-01, 2025-06-01, false",
    "1999, 2000, false"
  })
  void aSpanIsWithinATermIfItCanBeReadSo(String from, String to, boolean within) {
    DateSpan span = new DateSpan(PartialDate.parse(from), PartialDate.parse(to));
    assertThat(places(new Plan(span, null, null)).isEmpty()).isEqualTo(within);
  }

  @Test
  void aPeriodIsWithinATermWithAllItsDays() {
    LocalDate first = LocalDate.of(2021, 8, 1);
    LocalDate last = LocalDate.of(2025, 5, 31);
    assertThat(places(new Plan(null, ValidityPeriod.between(first, last), null))).isEmpty();
    assertThat(places(new Plan(null, ValidityPeriod.between(first.minusDays(1), last), null)))
        .containsExactly("period");
    assertThat(places(new Plan(null, ValidityPeriod.from(first), null))).containsExactly("period");
    assertThat(places(new Plan(null, null, DateSpan.ofYears(2021, 2021))))
        .containsExactly("county");
  }

  record Notice(
      @CompleteIn({Language.FI, Language.SV}) LocalizedText title,
      @StatuteCitation String form,
      @StatuteCitation(known = true) String act) {}

  @Test
  void aTextIsCompleteInTheLanguagesNeeded() {
    assertThat(places(new Notice(LocalizedText.of("Otsikko", "Rubrik"), null, null))).isEmpty();
    assertThat(places(new Notice(LocalizedText.of(Language.FI, "Otsikko"), null, null)))
        .containsExactly("title");
  }

  @Test
  void aStatuteIsNumberSlashYear() {
    assertThat(places(new Notice(null, "612/2024", "612/2021"))).isEmpty();
    assertThat(places(new Notice(null, "2021/612", "612/2024"))).containsExactly("act", "form");
    assertThat(VALIDATOR.validate(new Notice(null, null, "612/2024")))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getMessage()).startsWith("No statute with this number"));
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Kuntanumeroa vastaavaa kuntaa ei ole olemassa 1.1.2026.",
    "sv, Det finns ingen kommun med detta kommunnummer den 1.1.2026.",
    "en, No municipality has this code on 1 January 2026.",
    "tr, No municipality has this code on 1 January 2026.",
    "und, No municipality has this code on 1 January 2026."
  })
  void aPlainValidatorSpeaksTheLanguageOfItsLocale(String tag, String message) {
    Locale locale = Locale.forLanguageTag(tag);
    Order wrong = order("999", null, null, List.of());

    // within: a language without texts falls back to the default of the JVM, whatever it is
    assertThat(Validators.under(locale, () -> Validators.plain().validate(wrong)))
        .singleElement()
        .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo(message));
  }

  @ParameterizedTest
  @CsvSource({"fi, Kuntanumeroa", "sv, Det finns", "en, No municipality"})
  void theLocaleAskedForWinsOverTheDefault(String tag, String start) {
    for (String other : List.of("fi", "sv", "en", "tr", "und")) {
      Order wrong = order("999", null, null, List.of());
      String message =
          Validators.under(
              Locale.forLanguageTag(other),
              () ->
                  Validators.in(Locale.forLanguageTag(tag))
                      .validate(wrong)
                      .iterator()
                      .next()
                      .getMessage());
      assertThat(message).as("under " + other).startsWith(start);
    }
  }

  @Test
  void theApplicationMayBringItsOwnData() {
    CouncilTerms own =
        CouncilTerms.of(
            Map.of(
                CouncilTerms.Area.MAINLAND_MUNICIPALITIES,
                List.of(
                    new CouncilTerm(
                        LocalDate.of(1999, 1, 1),
                        LocalDate.of(2000, 12, 31),
                        List.of(),
                        Certainty.VERIFIED))));
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorFactory(
                new WithOwnData(
                    new WithinCouncilTermValidator(own),
                    new StatuteCitationValidator(StatuteBook.of(List.of(), List.of()))))
            .buildValidatorFactory()
            .getValidator();

    assertThat(validator.validate(new Plan(DateSpan.ofYears(1999, 2000), null, null))).isEmpty();
    assertThat(validator.validate(new Notice(null, null, "612/2021"))).hasSize(1);
  }

  /** Gives out what it was given, and makes the rest. */
  private record WithOwnData(ConstraintValidator<?, ?>... own)
      implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
      for (ConstraintValidator<?, ?> validator : own) {
        if (type.isInstance(validator)) {
          return type.cast(validator);
        }
      }
      try {
        return type.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }

  record NoDay(@ExistingMunicipality(on = "1.1.2026") String code) {}

  record TooEarly(@ExistingMunicipality(on = "2008-12-31") String code) {}

  record NoLanguage(@CompleteIn({}) LocalizedText text) {}

  record WrongType(@ExistingMunicipality(on = "2026-01-01") Integer code) {}

  @ExistingMunicipalityOnDay(codeProperty = "code", onProperty = "when")
  record NoProperty(String code) {}

  @Test
  void aDeclarationThatCannotBeRightIsRefused() {
    refused(new NoDay("091"), "on: \"1.1.2026\" of @ExistingMunicipality is not a day");
    refused(new TooEarly("091"), "2008-12-31 is before 2009-01-01");
    refused(new NoLanguage(LocalizedText.of(Language.FI, "x")), "@CompleteIn needs at least one");
    refused(new WrongType(91), "put it on a text or a MunicipalityCode");
    refused(new NoProperty("091"), "has no property \"when\"");
    refused(new Decision("091", "2026"), "put it on a LocalDate or a PartialDate");
  }

  private static void refused(Object bean, String message) {
    assertThatThrownBy(() -> VALIDATOR.validate(bean))
        .satisfies(
            thrown ->
                assertThat(
                        thrown instanceof ConstraintDeclarationException
                            ? thrown
                            : thrown.getCause())
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining(message));
  }

  private static List<String> places(Object bean) {
    return VALIDATOR.validate(bean).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  record Today(@ExistingMunicipality String municipality, @ExistingCounty String county) {}

  record Own(@ExistingMunicipality(message = "own words") String municipality) {}

  private static Validator at(String instant, Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .clockProvider(() -> Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Helsinki")))
        .buildValidatorFactory()
        .getValidator();
  }

  @Test
  void withoutADayTheClockOfTheValidatorCounts() {
    Today luvia = new Today("442", "02");
    assertThat(at("2016-12-31T12:00:00Z", Locale.ENGLISH).validate(luvia))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactly("county");
    assertThat(at("2026-01-01T12:00:00Z", Locale.ENGLISH).validate(luvia))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactly("municipality");
  }

  @Test
  void theDayOfTheClockIsThatOfItsTimeZone() {
    Today luvia = new Today("442", null);
    assertThat(at("2016-12-31T21:59:59Z", Locale.ENGLISH).validate(luvia)).isEmpty();
    assertThat(at("2016-12-31T22:00:00Z", Locale.ENGLISH).validate(luvia)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Kuntanumeroa vastaavaa kuntaa ei ole tänään olemassa., Numeroa vastaavaa hyvinvointialuetta ei ole tänään olemassa.",
    "sv, Det finns i dag ingen kommun med detta kommunnummer., Det finns i dag inget välfärdsområde med detta nummer.",
    "en, No municipality has this code today., No wellbeing services county has this code today."
  })
  void withoutADayTheMessageNamesNone(String language, String municipality, String county) {
    assertThat(
            at("2026-01-01T12:00:00Z", Locale.forLanguageTag(language))
                .validate(new Today("999", "99")))
        .extracting(ConstraintViolation::getMessage)
        .containsExactlyInAnyOrder(municipality, county);
    assertThat(at("2026-01-01T12:00:00Z", Locale.forLanguageTag(language)).validate(new Own("999")))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("own words");
  }
}

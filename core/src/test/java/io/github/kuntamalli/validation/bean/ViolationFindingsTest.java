package io.github.kuntamalli.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.bean.SheetRules.Sheet;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a validator found becomes what a rule set finds. */
class ViolationFindingsTest {

  private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);
  private static final RuleSet ALL = RuleSet.of(new SheetRules().rules());
  private static final RuleSet LOCAL =
      ALL.only(ALL.rules().stream().filter(Rule::isLocal).map(Rule::code).toList());

  @Test
  void severitiesAreThoseOfTheSet() {
    RuleSet milder = LOCAL.withSeverity(new RuleCode("sheets/title-missing"), Severity.INFO);

    assertThat(ViolationFindings.by(milder).convert(VALIDATOR.validate(Sheet.of("", "a"))))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void findingsAreInTheOrderOfTheRulesAndThenOfTheRows() {
    String[] rows = new String[12];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "r" + i;
    }
    rows[2] = "long row 2";
    rows[10] = "long row 10";

    assertThat(ViolationFindings.by(LOCAL).convert(VALIDATOR.validate(Sheet.of("", rows))))
        .extracting(ViolationFindingsTest::line)
        .containsExactly(
            "sheets/title-missing at /title",
            "sheets/row-too-long at /rows/2",
            "sheets/row-too-long at /rows/10");
  }

  @Test
  void aRuleThatTheSetDoesNotHoldIsKept() {
    RuleSet without = LOCAL.without(Set.of(new RuleCode("sheets/title-missing")));

    assertThat(ViolationFindings.by(without).convert(VALIDATOR.validate(Sheet.of("", "a"))))
        .extracting(ViolationFindingsTest::line)
        .containsExactly("sheets/title-missing at /title");
  }

  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = HTMLPageValidator.class)
  @interface HTMLPage {
    String message() default "no match";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Refuses everything. */
  public static final class HTMLPageValidator implements ConstraintValidator<HTMLPage, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return false;
    }
  }

  @HTMLPage
  record Contact(@NotBlank String name, Optional<@Size(min = 2) String> phone) {}

  record Form(
      @NotNull String id,
      List<@Valid Contact> contacts,
      Map<@NotBlank String, @Valid Contact> byRole,
      Map<String, List<@NotBlank String>> tags,
      Set<@NotBlank String> words) {}

  @Test
  void pathsOfAnApplicationsTypesBecomePointers() {
    Form form =
        new Form(
            null,
            List.of(new Contact("A", Optional.of("1")), new Contact(" ", Optional.empty())),
            Map.of("head/deputy", new Contact("", Optional.empty())),
            Map.of("x", List.of("ok", "")),
            Set.of(""));

    assertThat(ViolationFindings.by(LOCAL).convert(VALIDATOR.validate(form)))
        .extracting(ViolationFindingsTest::line)
        .containsExactly(
            "bean-validation/html-page at /byRole/head~1deputy",
            "bean-validation/html-page at /contacts/0",
            "bean-validation/html-page at /contacts/1",
            "bean-validation/not-blank at /byRole/head~1deputy/name",
            "bean-validation/not-blank at /contacts/1/name",
            "bean-validation/not-blank at /tags/x/1",
            "bean-validation/not-blank at /words",
            "bean-validation/not-null at /id",
            "bean-validation/size at /contacts/0/phone");
  }

  /** A service that takes two arguments. */
  static class Service {
    void send(@Valid Contact from, @NotBlank String text) {}
  }

  @Test
  void placesOfTwoArgumentsDiffer() throws NoSuchMethodException {
    Object[] arguments = {new Contact("", Optional.empty()), ""};

    assertThat(
            ViolationFindings.by(LOCAL)
                .convert(
                    VALIDATOR
                        .forExecutables()
                        .validateParameters(
                            new Service(),
                            Service.class.getDeclaredMethod("send", Contact.class, String.class),
                            arguments)))
        .extracting(ViolationFindingsTest::line)
        .containsExactly(
            "bean-validation/html-page at /from",
            "bean-validation/not-blank at /from/name",
            "bean-validation/not-blank at /text");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "NotBlank, not-blank",
    "HTMLÄäri, html-aari",
    "ISO8601Date, iso8601-date",
    "_Own_, own",
    "検査, constraint"
  })
  void aConstraintHasACodeOfItsName(String name, String code) {
    assertThat(ViolationMessages.codeOf(name)).hasToString("bean-validation/" + code);
  }

  @Test
  void theMessageIsTheTextOfTheFinding() {
    Finding finding = ViolationFindings.by(LOCAL).convert(VALIDATOR.validate(form(""))).get(0);

    assertThat(finding.problem(Language.FI)).isEqualTo("must not be blank");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.reason(Language.SV)).contains("applikationen");
    assertThat(finding.remedy(Language.EN)).contains("meets the condition");
  }

  @Test
  void messagesCanBeMadeInEveryLanguage() {
    ViolationFindings bridge =
        ViolationFindings.by(LOCAL)
            .inEveryLanguage(
                BuiltInConstraintTexts.over(new ParameterMessageInterpolator(), () -> Locale.ROOT));

    Finding finding = bridge.convert(VALIDATOR.validate(form(""))).get(0);

    assertThat(finding.problem(Language.FI)).startsWith("Tieto puuttuu");
    assertThat(finding.problem(Language.SV)).startsWith("Uppgiften saknas");
    assertThat(finding.problem(Language.EN)).isEqualTo("must not be blank");
  }

  record Twice(
      @Size(min = 3, message = "too short") @Size(max = 1, message = "too long") String text) {}

  record Book(Set<@Valid Sheet> sheets) {}

  /** The findings, which are the same in whatever order a validator returns its violations. */
  private static <T> List<Finding> inEachOrder(Set<ConstraintViolation<T>> violations) {
    List<ConstraintViolation<T>> reversed = new ArrayList<>(violations);
    Collections.reverse(reversed);
    List<Finding> findings = ViolationFindings.by(LOCAL).convert(violations);
    assertThat(ViolationFindings.by(LOCAL).convert(reversed)).containsExactlyElementsOf(findings);
    return findings;
  }

  @Test
  void violationsOfOneConstraintAtOnePlaceAreInTheOrderOfTheirMessages() {
    assertThat(inEachOrder(VALIDATOR.validate(new Twice("xx"))))
        .extracting(finding -> line(finding) + ": " + finding.problem(Language.EN))
        .containsExactly(
            "bean-validation/size at /text: too long", "bean-validation/size at /text: too short");
  }

  @Test
  void theValuesOfASetAreInTheOrderOfWhatIsSaidAndEachInThatOfItsRule() {
    Book book =
        new Book(Set.of(Sheet.of("Title", "z", "z", "y", "y"), Sheet.of("Title", "a", "a")));

    assertThat(inEachOrder(VALIDATOR.validate(book)))
        .extracting(finding -> line(finding) + ": " + finding.remedy(Language.EN))
        .containsExactly(
            "sheets/name-repeated at /sheets/rows: Change the name \"a\".",
            "sheets/name-repeated at /sheets/rows: Change the name \"z\".",
            "sheets/name-repeated at /sheets/rows: Change the name \"y\".");
  }

  private static Form form(String tag) {
    return new Form("1", List.of(), Map.of(), Map.of("x", List.of(tag)), Set.of());
  }

  private static String line(Finding finding) {
    return finding.code() + " at " + finding.location();
  }
}

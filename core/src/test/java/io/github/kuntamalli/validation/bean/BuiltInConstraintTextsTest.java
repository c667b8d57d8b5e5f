package io.github.kuntamalli.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta's own constraints have Finnish and Swedish messages for those locales. */
class BuiltInConstraintTextsTest {

  record Form(
      @NotBlank String name,
      @NotNull(message = "Nimi: {jakarta.validation.constraints.NotNull.message}") String other,
      @Size(min = 2, max = 5) String code,
      @Size(min = 2) String atLeast,
      @Size(max = 5) String atMost,
      @DecimalMin("1.5") BigDecimal least,
      @DecimalMin(value = "1.5", inclusive = false) BigDecimal above,
      @DecimalMax(value = "0.5", inclusive = false) BigDecimal below,
      @Max(3) int number,
      @Digits(integer = 2, fraction = 1) BigDecimal digits,
      @Pattern(regexp = "[a-z]{2,3}") String letters,
      @AssertTrue boolean agreed,
      @NotNull(message = "\\{jakarta.validation.constraints.NotNull.message\\} own") String own) {}

  private static final Form WRONG =
      new Form(
          " ",
          null,
          "a",
          "a",
          "abcdef",
          BigDecimal.ONE,
          new BigDecimal("1.5"),
          BigDecimal.ONE,
          4,
          new BigDecimal("123.45"),
          "A",
          false,
          null);

  private static Map<String, String> messages(Locale locale) {
    MessageInterpolator texts =
        BuiltInConstraintTexts.over(
            new ParameterMessageInterpolator(Set.of(locale), locale, false), () -> locale);
    Validator validator = Validators.with(texts);
    return validator.validate(WRONG).stream()
        .collect(
            Collectors.toMap(
                violation -> violation.getPropertyPath().toString(),
                ConstraintViolation::getMessage,
                (a, b) -> a + b,
                TreeMap::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en", "tr", ""})
  void finnishIsFinnishUnderEveryDefaultLocale(String defaultLocale) {
    Map<String, String> messages =
        Validators.under(
            Locale.forLanguageTag(defaultLocale), () -> messages(Locale.forLanguageTag("fi-FI")));

    assertThat(messages)
        .containsEntry("name", "Tieto puuttuu: tekstissä on oltava muutakin kuin välilyöntejä.")
        .containsEntry("other", "Nimi: Tieto on pakollinen.")
        .containsEntry("code", "Pituuden tai määrän on oltava vähintään 2 ja enintään 5.")
        .containsEntry("atLeast", "Pituuden tai määrän on oltava vähintään 2.")
        .containsEntry("atMost", "Pituus tai määrä saa olla enintään 5.")
        .containsEntry("least", "Arvon on oltava vähintään 1.5.")
        .containsEntry("above", "Arvon on oltava suurempi kuin 1.5.")
        .containsEntry("below", "Arvon on oltava pienempi kuin 0.5.")
        .containsEntry("number", "Arvo saa olla enintään 3.")
        .containsEntry(
            "digits",
            "Luvussa saa olla numeroita enintään 2 ennen pilkkua ja enintään 1 sen jälkeen.")
        .containsEntry("letters", "Tieto ei ole vaaditussa muodossa ”[a-z]{2,3}”.")
        .containsEntry("agreed", "Arvon on oltava tosi.");
    assertThat(messages.get("own")).as("a key that is escaped is none").contains("{jakarta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en", "tr", ""})
  void swedishIsSwedishUnderEveryDefaultLocale(String defaultLocale) {
    Map<String, String> messages =
        Validators.under(
            Locale.forLanguageTag(defaultLocale), () -> messages(Locale.forLanguageTag("sv")));

    assertThat(messages)
        .containsEntry("name", "Uppgiften saknas: texten ska innehålla annat än mellanslag.")
        .containsEntry("code", "Längden eller antalet ska vara minst 2 och högst 5.")
        .containsEntry("below", "Värdet ska vara mindre än 0.5.");
  }

  @Test
  void everyOtherLanguageIsLeftToTheOtherInterpolator() {
    assertThat(messages(Locale.ENGLISH))
        .containsEntry("name", "must not be blank")
        .containsEntry("code", "size must be between 2 and 5");
  }

  /** Hibernate Validator has no Finnish texts and takes those of the default locale. */
  @Test
  void anApplicationThatDoesNotAskSeesNoChange() {
    List<String> messages =
        Validators.under(
            Locale.ENGLISH,
            () ->
                Validators.in(Locale.forLanguageTag("fi"))
                    .validateValue(Form.class, "name", "")
                    .stream()
                    .map(ConstraintViolation::getMessage)
                    .toList());
    assertThat(messages).containsExactly("must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void everyConstraintOfJakartaHasItsText(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                BuiltInConstraintTexts.class.getResourceAsStream(
                    "built-in-constraints_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    TreeSet<String> plain = new TreeSet<>(texts.stringPropertyNames());
    plain.removeIf(key -> !key.endsWith(".message"));

    assertThat(plain)
        .containsExactlyElementsOf(
            constraints().stream()
                .map(name -> "jakarta.validation.constraints." + name + ".message")
                .toList());
    assertThat(texts.stringPropertyNames()).hasSize(plain.size() + 4);
  }

  private static List<String> constraints() throws IOException {
    URI jar =
        URI.create(
            NotBlank.class.getResource("NotBlank.class").toString().replaceFirst("!.*", "!/"));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> classes = Files.list(files.getPath("jakarta/validation/constraints"))) {
      return classes
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("[A-Z]\\w+\\.class"))
          .map(file -> file.replace(".class", ""))
          .sorted()
          .toList();
    }
  }
}

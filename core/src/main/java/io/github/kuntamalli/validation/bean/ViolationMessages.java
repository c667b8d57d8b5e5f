package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings with the message of a violation, for constraints that are not rules of the set. */
final class ViolationMessages {

  private static final String NAME_SPACE = "bean-validation/";

  private static final RuleTexts TEXTS =
      new RuleTexts(
          MessageTemplate.of("{message}", "{message}", "{message}"),
          LocalizedText.of(
              "Tieto ei täytä ehtoa, jonka sovellus on sille asettanut.",
              "Uppgiften uppfyller inte ett villkor som applikationen har ställt upp för den.",
              "The value does not meet a condition that the application sets for it."),
          MessageTemplate.of(
              "Muuta tieto ehdon mukaiseksi.",
              "Ändra uppgiften så att den uppfyller villkoret.",
              "Change the value so that it meets the condition."));

  private final Function<ConstraintViolation<?>, Localizable> words;

  private ViolationMessages(Function<ConstraintViolation<?>, Localizable> words) {
    this.words = words;
  }

  /** The messages as the validator made them, the same in every language. */
  static ViolationMessages asTheyAre() {
    return new ViolationMessages(violation -> Localizable.same(violation.getMessage()));
  }

  /** The messages made anew in each language. */
  static ViolationMessages madeBy(MessageInterpolator interpolator) {
    return new ViolationMessages(
        violation -> {
          Context context = new Context(violation);
          Function<Language, String> in =
              language ->
                  interpolator.interpolate(
                      violation.getMessageTemplate(),
                      context,
                      Locale.forLanguageTag(language.tag()));
          return LocalizedText.of(
              in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
        });
  }

  Finding finding(ConstraintViolation<?> violation, Optional<RuleCode> code, Location place) {
    return new Finding(
        code.orElseGet(() -> codeOf(nameOf(violation.getConstraintDescriptor()))),
        Severity.ERROR,
        place,
        Map.of("message", words.apply(violation)),
        List.of(),
        TEXTS);
  }

  private static String nameOf(ConstraintDescriptor<?> constraint) {
    return constraint.getAnnotation().annotationType().getSimpleName();
  }

  /** {@code NotBlank} is {@code bean-validation/not-blank}. */
  static RuleCode codeOf(String constraint) {
    String words =
        Normalizer.normalize(constraint, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
            .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return new RuleCode(NAME_SPACE + (words.isEmpty() ? "constraint" : words));
  }

  /** The context for an interpolator. */
  private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException(
          "type: this context is none of a provider and can't be a %s".formatted(type.getName()));
    }
  }
}

package io.github.kuntamalli.validation.bean;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Provides the messages of Jakarta's own constraints, {@code @NotBlank} to {@code @Size}, in
 * Finnish and Swedish, for which providers bring no texts. Everything else is left to another
 * interpolator, so nothing changes for an application that does not use it:
 *
 * <pre>{@code
 * MessageInterpolator own = new ParameterMessageInterpolator();
 * Validation.byDefaultProvider().configure()
 *     .messageInterpolator(BuiltInConstraintTexts.over(own, () -> localeOfTheRequest()))
 *     .buildValidatorFactory();
 * }</pre>
 *
 * <p>The texts take precedence over those of the other interpolator for the same key. Immutable and
 * thread-safe if the other interpolator and the supplier are.
 *
 * <p>Not serializable.
 */
public final class BuiltInConstraintTexts implements MessageInterpolator {

  private static final Pattern KEY =
      Pattern.compile("(?<!\\\\)\\{(jakarta\\.validation\\.constraints\\.\\w+\\.message)}");

  private static final String SIZE = "jakarta.validation.constraints.Size.message";

  private static final Map<String, Properties> TEXTS = Map.of("fi", read("fi"), "sv", read("sv"));

  private final MessageInterpolator other;
  private final Supplier<Locale> locale;

  private BuiltInConstraintTexts(MessageInterpolator other, Supplier<Locale> locale) {
    this.other = Objects.requireNonNull(other, "other");
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /**
   * Finnish and Swedish texts over another interpolator.
   *
   * @param other says everything else and fills in the attributes of constraints
   * @param locale the locale where a caller states none, as a plain validator does; the
   *     application's own decision, because this library never uses the default of the machine
   * @return the interpolator
   */
  public static BuiltInConstraintTexts over(MessageInterpolator other, Supplier<Locale> locale) {
    return new BuiltInConstraintTexts(other, locale);
  }

  /**
   * The message in the locale of the supplier.
   *
   * @param template the template of the message
   * @param context the constraint and the value
   * @return the message
   */
  @Override
  public String interpolate(String template, Context context) {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(context, "context");
    return interpolate(template, context, locale.get());
  }

  /**
   * The message in a locale.
   *
   * @param template the template of the message
   * @param context the constraint and the value
   * @param asked the locale; its language alone decides
   * @return the message
   */
  @Override
  public String interpolate(String template, Context context, Locale asked) {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(context, "context");
    Properties texts = TEXTS.get(asked.getLanguage());
    return other.interpolate(
        texts == null ? template : said(template, texts, context), context, asked);
  }

  private static String said(String template, Properties texts, Context context) {
    Matcher matcher = KEY.matcher(template);
    StringBuilder said = new StringBuilder();
    while (matcher.find()) {
      String text = texts.getProperty(form(matcher.group(1), context), matcher.group());
      matcher.appendReplacement(said, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(said).toString();
  }

  /**
   * A limit that does not itself belong to what is allowed, and a size without one of its limits,
   * have their own texts.
   */
  private static String form(String key, Context context) {
    Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
    if (Boolean.FALSE.equals(attributes.get("inclusive"))) {
      return key + ".exclusive";
    }
    if (key.equals(SIZE) && Integer.valueOf(Integer.MAX_VALUE).equals(attributes.get("max"))) {
      return key + ".min";
    }
    return key.equals(SIZE) && Integer.valueOf(0).equals(attributes.get("min"))
        ? key + ".max"
        : key;
  }

  private static Properties read(String language) {
    String file = "built-in-constraints_" + language + ".properties";
    try (InputStream in =
            Objects.requireNonNull(BuiltInConstraintTexts.class.getResourceAsStream(file), file);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

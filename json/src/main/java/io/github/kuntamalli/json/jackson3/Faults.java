package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.internal.ExpectedForm;
import io.github.kuntamalli.text.Wording;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what Jackson throws into findings with place, value, expectation and remedy. */
final class Faults {

  private static final int SHORT = 60;
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate Object property \"([^\"]*)\"");
  private static final Pattern NOT_SET =
      Pattern.compile("some of required attributes are not set \\[([^]]*)]");

  private Faults() {}

  static Finding of(JacksonException e, String text) {
    Location place = place(e);
    if (e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().startsWith("No content to map due to end-of-input")) {
      return ReadingFault.TRUNCATED.at(place, Map.of());
    }
    if (e instanceof StreamReadException) {
      return notJson(e, place);
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      return ReadingFault.UNKNOWN_PROPERTY.at(
          place,
          Map.of(
              "property",
              Wording.same(name),
              "expected",
              ExpectedForm.names(unknown.getKnownPropertyIds(), name)));
    }
    if (e instanceof InvalidTypeIdException kind) {
      return kindFault(kind, place);
    }
    if (e instanceof InvalidFormatException invalid) {
      return ReadingFault.INVALID_VALUE.at(
          place, values(quoted(invalid.getValue()), expected(invalid.getTargetType())));
    }
    if (e instanceof InvalidNullException empty) {
      return ReadingFault.WRONG_TYPE.at(place, values("null", expected(empty.getTargetType())));
    }
    if (e instanceof ValueInstantiationException) {
      return instantiation(e, place);
    }
    if (e.getOriginalMessage().startsWith("Trailing token")) {
      return ReadingFault.TEXT_AFTER_END.at(place, Map.of());
    }
    if (e instanceof MismatchedInputException mismatch) {
      return ReadingFault.WRONG_TYPE.at(
          place, values(token(e, text), expected(mismatch.getTargetType())));
    }
    return instantiation(e, place);
  }

  /** The text holds {@code null} and nothing else. */
  static Finding nothing(Class<?> type) {
    return ReadingFault.WRONG_TYPE.at(Location.of("", 1, 1), values("null", ExpectedForm.of(type)));
  }

  private static Finding notJson(JacksonException e, Location place) {
    Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
    return duplicate.find()
        ? ReadingFault.DUPLICATE_PROPERTY.at(
            place, Map.of("property", Wording.same(duplicate.group(1))))
        : ReadingFault.NOT_JSON.at(place, Map.of("detail", firstLine(e.getOriginalMessage())));
  }

  private static Finding kindFault(InvalidTypeIdException e, Location place) {
    if (e.getTypeId() == null) {
      return ReadingFault.MISSING_PROPERTY.at(place, Map.of("property", Wording.same("kind")));
    }
    return ReadingFault.INVALID_VALUE.at(
        place,
        values(
            quoted(e.getTypeId()),
            ExpectedForm.oneOf(
                List.of("municipality", "county", "hus", "joint-authority", "group"))));
  }

  /** A constructor or a builder refused the values. */
  private static Finding instantiation(JacksonException e, Location place) {
    String message =
        e.getCause() == null || e.getCause().getMessage() == null
            ? e.getOriginalMessage()
            : e.getCause().getMessage();
    Matcher notSet = NOT_SET.matcher(message);
    return notSet.find()
        ? ReadingFault.MISSING_PROPERTY.at(place, Map.of("property", Wording.same(notSet.group(1))))
        : ReadingFault.INVALID_OBJECT.at(place, Map.of("detail", firstLine(message)));
  }

  private static Map<String, Wording> values(String value, Wording expected) {
    return Map.of("value", Wording.same(value), "expected", expected);
  }

  private static Wording expected(@Nullable Class<?> type) {
    if (type == SchemaVersion.class) {
      return Wording.same("\"1\"");
    }
    return ExpectedForm.of(type == null ? Object.class : type);
  }

  private static String quoted(@Nullable Object value) {
    return "\"" + shortened(String.valueOf(value)) + "\"";
  }

  private static String shortened(String text) {
    return text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
  }

  /** What stood at the place, as the text has it. */
  private static String token(JacksonException e, String text) {
    TokenStreamLocation location = e.getLocation();
    int at = location == null ? -1 : (int) location.getCharOffset();
    if (at < 0 || at >= text.length()) {
      return "?";
    }
    return switch (text.charAt(at)) {
      case '{' -> "{ }";
      case '[' -> "[ ]";
      case '"' -> quoted(text.substring(at + 1, endOfString(text, at + 1)));
      default -> shortened(text.substring(at, endOfWord(text, at)));
    };
  }

  private static int endOfString(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Wording firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return Wording.same(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
  }

  private static Location place(JacksonException e) {
    Location place = Location.ROOT;
    List<JacksonException.Reference> path = e.getPath();
    for (JacksonException.Reference step : path) {
      place = place.then(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? place
        : Location.of(place.pointer(), location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}

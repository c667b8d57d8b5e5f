package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;
import static io.github.kuntamalli.examples.fuzz.Target.requireEqual;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Every question to an entry point with a caller's own data. */
final class Answers {

  /** Authorities that the standard register knows, each with duties of another kind. */
  static final List<Authority> OF_FINLAND =
      List.of(Authority.municipality("837"), Authority.county("15"), Authority.hus());

  private static final KuntamalliJson TWO = Jackson2Json.standard();
  private static final KuntamalliJson THREE = Jackson3Json.standard();

  private Answers() {}

  /** A value is refused by one of two types, with texts in one language or in three. */
  private static boolean isRefusal(IllegalArgumentException e) {
    return e.getClass() == IllegalArgumentException.class
        || e.getClass() == InvalidValueException.class;
  }

  static void requireRefusal(IllegalArgumentException e) {
    require(isRefusal(e), "an exception of another kind: " + e);
  }

  /** Requires that data are refused as documented: with one exception that describes the fault. */
  static void requireDocumented(IllegalArgumentException e, String input) {
    String message = String.valueOf(e.getMessage());
    requireRefusal(e);
    require(!message.isBlank(), "a message that says nothing");
    require(input.contains("null") || !message.contains("null"), "mentions null: " + message);
  }

  /** Requires that each question has an answer that can be written in every form, or is refused. */
  static void ask(Kuntamalli own, Authority authority, LocalDate day) {
    LocalDate on =
        day.isBefore(MunicipalityRegister.FIRST_DAY) || day.getYear() > 9000
            ? LocalDate.of(2026, 11, 22)
            : day;
    writtenAlike(() -> own.dutiesOf(authority, on));
    writtenAlike(() -> own.dutyChanges(authority, on.minusYears(3), on));
    writtenAlike(() -> own.assess(Dossier.of(authority), on));
    writtenAlike(() -> own.validate(Dossier.of(authority), on));
    answered(() -> ICalendar.of(own.calendar(authority, on, on.plusYears(5)), Language.SV));
  }

  private static void writtenAlike(Supplier<Object> question) {
    answered(
        () -> {
          Object answer = question.get();
          String text = THREE.write(answer);
          requireEqual(TWO.write(answer), text, "the generations write an answer differently");
          require(
              THREE.read(text, answer.getClass()).asOptional().isPresent(),
              "an answer that is not read back: " + THREE.read(text, answer.getClass()).faults());
          return text;
        });
  }

  private static void answered(Supplier<String> question) {
    try {
      require(!question.get().isEmpty(), "an empty answer");
    } catch (IllegalArgumentException e) {
      require(
          isRefusal(e) && String.valueOf(e.getMessage()).matches("(?s)[A-Za-z]+: .*"),
          "refused without a place: " + e);
    }
  }
}

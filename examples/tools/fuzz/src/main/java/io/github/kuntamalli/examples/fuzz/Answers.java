package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.hold;
import static io.github.kuntamalli.examples.fuzz.Target.holdEqual;

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

/** Every question to a front door with data of a caller's own. */
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

  static void holdRefusal(IllegalArgumentException e) {
    hold(isRefusal(e), "an exception of another kind: " + e);
  }

  /** Holds that data were refused as documented: with one exception that says what is wrong. */
  static void holdDocumented(IllegalArgumentException e, String input) {
    String message = String.valueOf(e.getMessage());
    holdRefusal(e);
    hold(!message.isBlank(), "a message that says nothing");
    hold(input.contains("null") || !message.contains("null"), "tells of null: " + message);
  }

  /** Holds that each question has an answer that can be told in every form, or is refused. */
  static void ask(Kuntamalli own, Authority authority, LocalDate day) {
    LocalDate on =
        day.isBefore(MunicipalityRegister.FIRST_DAY) || day.getYear() > 9000
            ? LocalDate.of(2026, 11, 22)
            : day;
    told(() -> own.dutiesOf(authority, on));
    told(() -> own.dutyChanges(authority, on.minusYears(3), on));
    told(() -> own.assess(Dossier.of(authority), on));
    told(() -> own.validate(Dossier.of(authority), on));
    answered(() -> ICalendar.of(own.calendar(authority, on, on.plusYears(5)), Language.SV));
  }

  private static void told(Supplier<Object> question) {
    answered(
        () -> {
          Object answer = question.get();
          String text = THREE.write(answer);
          holdEqual(TWO.write(answer), text, "the generations write an answer differently");
          hold(
              THREE.read(text, answer.getClass()).asOptional().isPresent(),
              "an answer that is not read back: " + THREE.read(text, answer.getClass()).faults());
          return text;
        });
  }

  private static void answered(Supplier<String> question) {
    try {
      hold(!question.get().isEmpty(), "an empty answer");
    } catch (IllegalArgumentException e) {
      hold(
          isRefusal(e) && String.valueOf(e.getMessage()).matches("(?s)[A-Za-z]+: .*"),
          "refused without a place: " + e);
    }
  }
}

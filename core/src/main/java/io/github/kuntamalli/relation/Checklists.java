package io.github.kuntamalli.relation;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.welfare.ContentStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the answers to a check list from the records of a dossier. */
final class Checklists {

  private Checklists() {}

  static ChecklistAnswer answer(CatalogEntry item, Dossier dossier, LocalDate on) {
    String point = item.id().toUpperCase(Locale.ROOT);
    List<String> present = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (ActivityRecord work : dossier.records()) {
      if (holds(work, on)) {
        for (ContentStatement statement : work.contents()) {
          if (statement.point().equals(point)) {
            Optional<Boolean> stated = statement.present().asOptional();
            stated.ifPresent(yes -> (yes ? present : absent).add(work.id()));
          }
        }
      }
    }
    Ternary answer =
        !present.isEmpty() ? Ternary.YES : absent.isEmpty() ? Ternary.UNKNOWN : Ternary.NO;
    return new ChecklistAnswer(
        Named.of(item.id(), item.name()), point, answer, present.isEmpty() ? absent : present);
  }

  /** Whether a record covers a day: it had begun by then and had not ended. */
  private static boolean holds(ActivityRecord work, LocalDate on) {
    Stated<PartialDate> date = work.date();
    boolean begun = date.asOptional().filter(day -> day.earliest().isAfter(on)).isEmpty();
    return begun && work.until().filter(end -> end.isBefore(on)).isEmpty();
  }
}

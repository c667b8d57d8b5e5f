package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import java.util.List;
import java.util.Objects;

/**
 * The answer of a dossier to one item of a check list, such as the enablers of welfare work.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param item the item
 * @param point the code under which the records of a dossier state it, such as {@code
 *     ENABLER-STRUCTURES}
 * @param answer yes if a record states that it is there, no if records state only that it is not;
 *     unknown if none mentions it
 * @param records the ids of the records that state it
 */
public record ChecklistAnswer(Named item, String point, Ternary answer, List<String> records) {
  /** The list is copied. */
  public ChecklistAnswer {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(answer, "answer");
    records = Copies.list(records, "records");
  }
}

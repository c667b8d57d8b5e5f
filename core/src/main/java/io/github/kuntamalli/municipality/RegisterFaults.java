package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The faults of the rows of a register, root causes only: faults that merely follow from an
 * unreadable row are counted and not listed, because they disappear with their cause.
 */
final class RegisterFaults {

  /** A fault of a row that may come from a faulty row of another table. */
  static final class Dependent extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final RegisterTable on;
    private final String key;

    Dependent(IllegalArgumentException fault, RegisterTable on, String key) {
      super(fault.getMessage());
      this.on = on;
      this.key = key;
    }
  }

  private final List<String> told = new ArrayList<>();
  private int held;

  /** What the key columns of the faulty rows of a table say; one that cannot be read is no key. */
  private final Map<RegisterTable, Set<String>> broken = new EnumMap<>(RegisterTable.class);

  /** Takes down what is wrong with a row. */
  void of(RegisterTable table, Table.Row row, IllegalArgumentException fault) {
    if (fault instanceof Dependent dependent && isBroken(dependent.on, dependent.key)) {
      held++;
    } else {
      String place = row.table() + " line " + row.line();
      String message = String.valueOf(fault.getMessage());
      told.add(message.startsWith(place) ? message : place + ": " + message);
    }
    broken.computeIfAbsent(table, any -> new HashSet<>()).add(key(table, row));
  }

  private static String key(RegisterTable table, Table.Row row) {
    String key = row.has(table.key()) ? row.cell(table.key()) : "";
    return key.matches(digits(table)) ? key : "";
  }

  private static String digits(RegisterTable table) {
    return switch (table) {
      case REGIONS, COUNTIES, EMPLOYMENT_AREAS -> "[0-9]{2}";
      default -> "[0-9]{3}";
    };
  }

  /** Takes down what no single row shows, unless it follows from a faulty row of a table. */
  void whole(String code, IllegalArgumentException fault, RegisterTable... causes) {
    for (RegisterTable cause : causes) {
      if (isBroken(cause, code)) {
        held++;
        return;
      }
    }
    told.add(fault.getMessage());
  }

  /** Whether a row of a table is faulty that has, or may be meant to have, a key. */
  boolean isBroken(RegisterTable table, String key) {
    Set<String> keys = broken.getOrDefault(table, Set.of());
    return keys.contains(key) || keys.contains("");
  }

  /** Refuses the rows if there is a fault. */
  void refuse(String edition) {
    if (told.isEmpty()) {
      return;
    }
    String rest =
        held == 0
            ? ""
            : "\nnot listed: %s fault(s) that follow from these; correct these first"
                .formatted(held);
    throw new IllegalArgumentException(
        "the register %s has %s fault(s):\n%s%s"
            .formatted(edition, told.size(), String.join("\n", told), rest));
  }
}

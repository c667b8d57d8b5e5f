package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Catalogs of duties from a caller's own tables, which are the bundled ones spoilt: they are
 * refused with the table and the value, or answer every question.
 */
final class DutyTableTarget implements Target {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));
  private static final List<String> NAMES =
      Stream.of(ObligationTable.values()).map(ObligationTable::name).toList();

  private final TableMutator mutator = new TableMutator(seeds());

  private static Map<String, List<String>> seeds() {
    Map<String, List<String>> seeds = new LinkedHashMap<>();
    for (ObligationTable table : ObligationTable.values()) {
      seeds.put(table.name(), bundled(table).lines().filter(line -> !line.isBlank()).toList());
    }
    return seeds;
  }

  private static String bundled(ObligationTable table) {
    try (InputStream in = ObligationCatalog.class.getResourceAsStream(table.fileName())) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "duty-tables";
  }

  @Override
  public String make(Chance chance) {
    return mutator.spoilt(chance);
  }

  @Override
  public boolean isTaken(String input) {
    Map<ObligationTable, String> tables = new EnumMap<>(ObligationTable.class);
    TableMutator.tables(input, NAMES)
        .forEach((name, text) -> tables.put(ObligationTable.valueOf(name), text));
    Kuntamalli own;
    try {
      own =
          Kuntamalli.standard()
              .withObligations(ObligationCatalog.of(OWN, tables, Kuntamalli.standard().statutes()));
    } catch (IllegalArgumentException e) {
      Answers.requireDocumented(e, input);
      return false;
    }
    require(!own.obligations().all().isEmpty() || tables.size() < NAMES.size(), "no duties");
    Chance chance = Chance.in(input);
    Answers.ask(own, chance.of(Answers.OF_FINLAND), Seeds.day(chance));
    return true;
  }
}

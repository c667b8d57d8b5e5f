package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the bundled statutes, bases, readings and known amendments from their tables. */
final class StatuteLoader {

  private StatuteLoader() {}

  static StatuteBook load() {
    List<Table.Row> rows = Table.resource(StatuteBook.class, "bases.csv").rows();
    return StatuteBook.of(statutes(), bases(rows), amendments(), readings(rows, wordings()));
  }

  private static List<Statute> statutes() {
    List<Statute> statutes = new ArrayList<>();
    for (Table.Row row : Table.resource(StatuteBook.class, "statutes.csv").rows()) {
      statutes.add(
          new Statute(
              row.get("id", StatuteId::parse),
              TableValues.fiSvEn(row, "title"),
              Optional.ofNullable(row.find("titles_searched_until", Days::parse))));
    }
    return statutes;
  }

  private static List<LegalBasis> bases(List<Table.Row> rows) {
    List<LegalBasis> bases = new ArrayList<>();
    for (Table.Row row : rows) {
      Provision provision =
          new Provision(
              row.get("statute", StatuteId::parse),
              Optional.ofNullable(row.find("chapter", Integer::valueOf)),
              row.text("section"),
              Optional.ofNullable(row.find("subsection", Integer::valueOf)),
              Optional.ofNullable(row.find("sentence", Integer::valueOf)));
      bases.add(
          new LegalBasis(
              row.text("id"),
              provision,
              ValidityPeriod.ofNullable(row.find("from", Days::parse), row.find("to", Days::parse)),
              row.get("certainty", Certainty::valueOf),
              Optional.ofNullable(row.find("verified_until", Days::parse))));
    }
    return bases;
  }

  private static List<Amendment> amendments() {
    List<Amendment> amendments = new ArrayList<>();
    for (Table.Row row : Table.resource(StatuteBook.class, "amendments.csv").rows()) {
      amendments.add(
          new Amendment(
              row.get("amended", StatuteId::parse),
              row.list("sections", String::valueOf),
              row.get("by", StatuteId::parse),
              Optional.ofNullable(row.find("in_force", Days::parse)),
              row.get("state", Amendment.State::valueOf),
              row.cell("remark_fi").isEmpty()
                  ? Optional.empty()
                  : Optional.of(TableValues.fiSvEn(row, "remark"))));
    }
    return amendments;
  }

  private static Map<StatuteId, Table.Row> wordings() {
    Map<StatuteId, Table.Row> wordings = new HashMap<>();
    for (Table.Row row : Table.resource(StatuteBook.class, "wordings.csv").rows()) {
      wordings.put(row.get("act", StatuteId::parse), row);
    }
    return wordings;
  }

  private static Map<String, Reading> readings(
      List<Table.Row> rows, Map<StatuteId, Table.Row> wordings) {
    Map<String, Reading> readings = new HashMap<>();
    for (Table.Row row : rows) {
      StatuteId act = row.get("read_in", StatuteId::parse);
      Table.Row wording = wordings.get(act);
      if (wording == null) {
        throw row.fault("read_in", act.toString(), "is not in wordings.csv", "add the act");
      }
      String by = row.cell("first_day_by");
      readings.put(
          row.text("id"),
          new Reading(
              act,
              wording.get("in_force", Days::parse),
              wording.get("read_on", Days::parse),
              by.isEmpty() ? Optional.empty() : Optional.of(by)));
    }
    return readings;
  }
}

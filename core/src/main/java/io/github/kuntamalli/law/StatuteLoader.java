package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the bundled statutes and bases from their tables. */
final class StatuteLoader {

  private StatuteLoader() {}

  static StatuteBook load() {
    return StatuteBook.of(statutes(), bases());
  }

  private static List<Statute> statutes() {
    List<Statute> statutes = new ArrayList<>();
    for (Table.Row row : Table.resource(StatuteBook.class, "statutes.csv").rows()) {
      statutes.add(new Statute(row.get("id", StatuteId::parse), TableValues.fiSvEn(row, "title")));
    }
    return statutes;
  }

  private static List<LegalBasis> bases() {
    List<LegalBasis> bases = new ArrayList<>();
    for (Table.Row row : Table.resource(StatuteBook.class, "bases.csv").rows()) {
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
}

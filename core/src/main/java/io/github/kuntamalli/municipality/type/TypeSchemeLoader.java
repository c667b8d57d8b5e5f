package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the bundled types of municipalities and their members from their tables. */
final class TypeSchemeLoader {

  private TypeSchemeLoader() {}

  static TypeSchemes load() {
    Map<String, List<MemberList>> statements = statements();
    List<TypeDefinition> types = new ArrayList<>();
    for (Table.Row row : Table.resource(TypeSchemes.class, "types.csv").rows()) {
      MunicipalityType type =
          new MunicipalityType(
              row.text("scheme"),
              row.text("type"),
              TableValues.fiSvEn(row, "name"),
              Optional.ofNullable(row.find("largest", Integer::valueOf)));
      types.add(
          new TypeDefinition(
              type,
              row.list("derived", TypeCriterion::parse),
              statements.getOrDefault(TypeSchemes.key(type.scheme(), type.id()), List.of()),
              new TreeSet<>(row.list("excludes", id -> id))));
    }
    return TypeSchemes.of(types);
  }

  private static Map<String, List<MemberList>> statements() {
    Map<String, List<MemberList>> statements = new HashMap<>();
    for (Table.Row row : Table.resource(TypeSchemes.class, "type-members.csv").rows()) {
      statements
          .computeIfAbsent(
              TypeSchemes.key(row.text("scheme"), row.text("type")), any -> new ArrayList<>())
          .add(
              new MemberList(
                  new DateSpan(
                      row.get("from", PartialDate::parse), row.get("to", PartialDate::parse)),
                  row.get("complete", Boolean::valueOf),
                  new TreeSet<>(row.list("members", MunicipalityCode::of)),
                  row.text("source")));
    }
    return statements;
  }
}

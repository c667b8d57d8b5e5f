package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.PublishedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A name counts as published only if somebody looked it up in its source: the list beside this test
 * contains each of them. A name that is not on it is marked as ours.
 */
class PublishedNamesTest {

  private static List<String> inTables(Class<?> beside, String folder, List<String> tables) {
    List<String> names = new ArrayList<>();
    for (String table : tables) {
      for (Table.Row row : Table.resource(beside, table + ".csv").rows()) {
        PublishedName name = CatalogCells.name(row);
        for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
          if (!name.isOurs(language)) {
            names.add(
                String.join(
                    " | ", folder + "/" + table, idOf(row), language.tag(), name.text(language)));
          }
        }
      }
    }
    return names;
  }

  private static String idOf(Table.Row row) {
    return Stream.of("version", "id", "network")
        .filter(row::has)
        .map(row::cell)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyPublishedNameWasLookedUpInItsSource() {
    List<String> published = new ArrayList<>();
    published.addAll(
        inTables(
            StrategyCatalog.class,
            "strategy",
            List.of("strategies", "versions", "measure-lists", "elements")));
    published.addAll(
        inTables(
            ProgrammeCatalog.class,
            "programme",
            List.of("entries", "welfare-entries", "glossary")));
    published.addAll(
        inTables(
            NetworkCatalog.class,
            "network",
            List.of(
                "networks",
                "organisations",
                "customer-groups",
                "cooperation-structures",
                "preparatory-groups")));
    List<String> lookedUp =
        Table.resource(PublishedNamesTest.class, "published-names.csv").rows().stream()
            .map(row -> String.join(" | ", row.byColumn().values()))
            .toList();
    assertThat(published)
        .as(
            "look a new name up in its source and add it to published-names.csv, or mark it as ours")
        .containsExactlyElementsOf(lookedUp);
  }
}

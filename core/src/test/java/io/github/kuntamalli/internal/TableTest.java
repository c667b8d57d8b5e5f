package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  static Stream<Arguments> bundledTables() {
    Map<Class<?>, List<String>> tables =
        Map.of(
            StatuteBook.class, List.of("statutes.csv", "bases.csv"),
            CouncilTerms.class, List.of("terms.csv"),
            ObligationCatalog.class,
                Stream.concat(
                        Stream.of(ObligationTable.values()).map(ObligationTable::fileName),
                        Stream.of("ministry-tasks.csv"))
                    .toList(),
            MunicipalityRegister.class,
                Stream.concat(
                        Stream.of(RegisterTable.values()).map(RegisterTable::fileName),
                        Stream.of("crosswalk-regions.csv"))
                    .toList(),
            TypeSchemes.class, List.of("types.csv", "type-members.csv"),
            LawDifference.class,
                List.of("internal/law-differences.csv", "internal/recommended-times.csv"));
    return tables.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(file -> Arguments.of(entry.getKey(), file)));
  }

  @ParameterizedTest
  @MethodSource("bundledTables")
  void ourReaderAgreesWithAnIndependentOne(Class<?> beside, String file) throws IOException {
    List<Map<String, String>> ours =
        Table.resource(beside, file).rows().stream().map(Table.Row::byColumn).toList();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      List<Map<String, String>> theirs = format.parse(in).stream().map(CSVRecord::toMap).toList();
      assertThat(ours).isNotEmpty().isEqualTo(theirs);
    }
  }

  @Test
  void readsQuotedCellsWithCommasQuotesAndLineFeeds() {
    Table table = Table.parse("t", "a,b\r\n\"x,\"\"y\"\"\nz\",2\r\n,\r\n\r\n\"\",3");
    assertThat(table.rows())
        .extracting(Table.Row::byColumn)
        .containsExactly(
            Map.of("a", "x,\"y\"\nz", "b", "2"),
            Map.of("a", "", "b", ""),
            Map.of("a", "", "b", "3"));
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 4, 6);
  }

  @Test
  void namesFileLineAndRemedyOfAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("t.csv", "a,b\n1,2\n3\n"))
        .withMessage(
            "t.csv line 3: 1 cells where the column names are 2; quote cells that hold a comma");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("t.csv", "a\n\"open"))
        .withMessageContaining("t.csv line 2: a quoted cell is not closed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("t.csv", "a,a\n"))
        .withMessageContaining("column name is repeated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("t.csv", ""))
        .withMessageContaining("the table is empty");
    Table.Row row = Table.parse("t.csv", "a\nx\n").rows().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.get("a", Integer::valueOf))
        .withMessageStartingWith("t.csv line 2, column a: \"x\" cannot be read");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("b"))
        .withMessageContaining("there is no column b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "a,b/1,2/     | 2",
        "a,b/1,2      | 2",
        "/a,b/1,2/    | 3",
        "//a,b/1,2/   | 4",
        "/-/a,b/-/1,2 | 5",
        "'a',b/1,2/   | 2",
        "a,'b'/1,2/   | 2",
        "/'a','b'/1,2 | 3",
        "'a',b//1,'2' | 3",
        "a,b/'1',2    | 2"
      })
  void columnNamesMayBeQuotedAndComeAfterEmptyLines(String lines, int line) {
    String text = lines.replace('/', '\n').replace('\'', '"').replace('-', '\r');
    assertThat(Table.parse("t", text).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.byColumn()).isEqualTo(Map.of("a", "1", "b", "2"));
              assertThat(row.line()).isEqualTo(line);
            });
  }

  @Test
  void theFirstColumnMayHaveNoNameAsInTablesOfDataFrames() {
    Table.Row row = Table.parse("t", ",a,b\n0,1,2\n").rows().get(0);
    assertThat(row.byColumn()).isEqualTo(Map.of("", "0", "a", "1", "b", "2"));
  }

  @Test
  void emptyLinesAreCountedAndLeftOut() {
    Table table = Table.parse("t", "\uFEFFa,b\n\n\"x\",1\n\n\n3,4\n\n");
    assertThat(table.rows())
        .extracting(Table.Row::byColumn)
        .containsExactly(Map.of("a", "x", "b", "1"), Map.of("a", "3", "b", "4"));
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 6);
    int three = table.rows().get(1).get("a", Integer::valueOf);
    assertThat(three).isEqualTo(3);
    assertThat(Table.parse("t", "a\n").rows()).isEmpty();
  }
}

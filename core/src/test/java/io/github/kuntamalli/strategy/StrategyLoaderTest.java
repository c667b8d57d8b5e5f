package io.github.kuntamalli.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.internal.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link in the tables of strategies that leads from nothing is refused with its place. */
class StrategyLoaderTest {

  private static Table links(String row) {
    return Table.parse("links.csv", "version,of,kind,target,sources\n" + row + "\n");
  }

  @Test
  void theTablesReadAgainGiveTheSameCatalog() {
    StrategyCatalog again = StrategyLoader.load();
    assertThat(again.edition()).isEqualTo(StrategyCatalog.standard().edition());
    assertThat(again.all()).isNotEmpty().isEqualTo(StrategyCatalog.standard().all());
  }

  @Test
  void aLinkOfAMeasureIsRead() {
    assertThat(
            StrategyLoader.load(links("2021,m2021-07,ENTRY,digione,strategy-2021 Osa B"))
                .get("vaikuttava-kumppani")
                .find("2021")
                .orElseThrow()
                .findMeasure("m2021-07")
                .orElseThrow()
                .entries())
        .containsExactly("digione");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'1999,m2021-07,ENTRY,digione,strategy-2021 Osa B', there is no version 1999",
    "'2021,m2021-7,ENTRY,digione,strategy-2021 Osa B', version 2021 has no m2021-7",
    "'2020,m2021-07,ENTRY,digione,strategy-2021 Osa B', version 2020 has no m2021-07",
    "'2021,challenge-1,GOAL,theme-future,strategy-2021 Osa B', version 2021 has no challenge-1",
    "'2021,m2021-07,RELATED,theme-future,strategy-2021 Osa B', version 2021 has no m2021-07",
    "'2021,m2021-07,LEADS,digione,strategy-2021 Osa B', kind"
  })
  void aLinkThatWouldBeLeftOutIsRefused(String row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrategyLoader.load(links(row)))
        .withMessageContaining("links.csv")
        .withMessageContaining(message);
  }
}

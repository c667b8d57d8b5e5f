package io.github.kuntamalli.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared by time does the same work, for every dossier that is measured. */
class WaysTest {

  static Stream<Ways> generations() throws IOException {
    return Stream.of(new Jackson2Ways(), new Jackson3Ways());
  }

  @ParameterizedTest
  @MethodSource("generations")
  void everyRealDossierIsReadAndWrittenAlike(Ways ways) throws IOException {
    List<RealCase> cases = RealCases.all();
    assertThat(cases).hasSize(JsonBenchmark.CASES);
    for (RealCase each : cases) {
      Dossier dossier = ways.ours().read(each.input(), Dossier.class).get();
      assertThat(ways.readByHand(each.input())).as(each.id()).isEqualTo(dossier);
      assertThat(ways.writeByHand(dossier)).as(each.id()).isEqualTo(ways.ours().writeLine(dossier));
      assertThat(ways.readByDatabind(ways.writeByDatabind(dossier)))
          .as(each.id())
          .isEqualTo(dossier);
    }
  }
}

package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that contains a list of documents. */
class ListOfDocumentsTest {

  static Stream<KuntamalliJson> generations() {
    return Stream.of(Jackson2Json.standard(), Jackson3Json.standard());
  }

  @ParameterizedTest
  @MethodSource("generations")
  void aListIsReadAsItWasWritten(KuntamalliJson json) throws IOException {
    List<Dossier> dossiers =
        List.of(Dossier.of(Authority.hus()), Dossier.of(Authority.municipality("049")));
    String text = json.write(dossiers);
    assertThat(json.readList(text, Dossier.class).get()).isEqualTo(dossiers);
    assertThat(
            json.readList(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Dossier.class)
                .get())
        .isEqualTo(dossiers);
    assertThat(json.readList("[]", Dossier.class).get()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("generations")
  void theFaultsOfAllElementsAreReportedAtOnce(KuntamalliJson json) {
    assertThat(
            json.readList(
                    """
                    [{"authority": {"kind": "hus"}, "x": 1},
                     {"authority": {"kind": "municipality", "code": "49"}}]
                    """,
                    Dossier.class)
                .faults())
        .extracting(fault -> fault.location().pointer() + " " + fault.location().line().get())
        .containsExactly("/0/x 1", "/1/authority/code 2");
    assertThat(json.readList("{}", Dossier.class).faults()).hasSize(1);
  }
}

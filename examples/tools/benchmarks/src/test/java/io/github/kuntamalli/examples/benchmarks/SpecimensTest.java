package io.github.kuntamalli.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.examples.benchmarks.Specimens.Variety;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The growth table needs values of every type of the model, those that are added later too. */
class SpecimensTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Dossier.class,
        Strategy.class,
        Network.class,
        CatalogEntry.class,
        FundingCall.class
      })
  void everyListOfADocumentCanBeMadeLong(Class<?> type) {
    String name = type.getSimpleName();
    Set<String> paths = ListProperties.of(type, name).paths();
    Map<String, Integer> counts = new HashMap<>();
    paths.forEach(path -> counts.put(path, path.split("/").length > 2 ? 1 : 3));

    assertThat(paths).isNotEmpty();
    for (Variety variety : Variety.values()) {
      Object document = new Specimens(variety, counts, 1).make(type, name, 1);
      String text = Jackson3Json.standard().writeLine(document);
      assertThat(Jackson3Json.standard().read(text, type).faults())
          .as("%s, %s", name, variety)
          .isEmpty();
    }
  }
}

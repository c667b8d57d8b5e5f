package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.fixtures.arbitraries.DocumentArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.MergerChain;
import io.github.kuntamalli.fixtures.arbitraries.MergerChains;
import io.github.kuntamalli.obligation.Dossier;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a stranger would do with arbitraries. */
class SoundDocumentsPropertiesTest {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DocumentArbitraries.dossiers();
  }

  @Provide
  Arbitrary<MergerChain> chains() {
    return MergerChains.mergerChains();
  }

  @Property(tries = 50)
  void sound(@ForAll("dossiers") Dossier dossier, @ForAll("chains") MergerChain chain) {
    assertThat(Kuntamalli.standard().validate(dossier, TestingWorld.DAY).findings()).isEmpty();
    assertThat(
            chain.register().successors(chain.members().get(0), LocalDate.of(2030, 1, 1)))
        .containsExactly(chain.survivor());
  }
}

package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;

/** The generation of Jackson that the stranger's application has. */
final class TheirJson {

  private static final boolean JACKSON_2 = "2".equals(System.getProperty("jackson"));

  private TheirJson() {}

  static KuntamalliJson standard() {
    return JACKSON_2 ? Jackson2Json.standard() : Jackson3Json.standard();
  }

  /** The fixtures must not bring the one that the application does not have. */
  static void isTheOnlyOne() {
    assertThat(standard().hasForm(Object.class)).isFalse();
    assertThatThrownBy(JACKSON_2 ? Jackson3Json::standard : Jackson2Json::standard)
        .isInstanceOf(IllegalStateException.class);
  }
}

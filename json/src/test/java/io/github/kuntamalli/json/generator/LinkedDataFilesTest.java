package io.github.kuntamalli.json.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.LinkedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The context and the code lists say what the forms say. {@code -Dkuntamalli.writePages=true}
 * writes them anew.
 */
class LinkedDataFilesTest {

  private static void isAs(Map<String, Object> written, String file, String committed)
      throws IOException {
    String text = Jackson3Json.standard().write(written) + "\n";
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Path folder = Path.of("src/main/resources/io/github/kuntamalli/json/context/1");
      Files.writeString(folder.resolve(file), text);
    } else {
      assertThat(committed).isEqualTo(text);
    }
  }

  @Test
  void theContextIsAsTheFormsHaveIt() throws IOException {
    isAs(new ContextWriter().context(), "kuntamalli.jsonld", LinkedData.context());
  }

  @Test
  void theCodeListsAreAsTheConstantsAre() throws IOException {
    isAs(new ContextWriter().codeLists(), "code-lists.jsonld", LinkedData.codeLists());
  }
}

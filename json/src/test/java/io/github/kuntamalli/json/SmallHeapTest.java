package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text of the permitted length, or one beyond it, is answered with findings in a heap of {@value
 * #HEAP}, whatever it consists of.
 */
class SmallHeapTest {

  private static final String HEAP = "-Xmx256m";
  private static final int LENGTH = ReadingLimits.standard().length() - 1000;

  /** What an application may be sent. */
  enum Body {
    /** Documents that all lack what a document needs. */
    EMPTY_DOCUMENTS("json-missing-property", "json-more-faults", "json-too-large") {
      @Override
      Set<String> read(KuntamalliJson json) {
        return codes(json.read(list("{\"documents\":[", "{}"), Dossier.class));
      }
    },
    /** Lists where there should be documents. */
    EMPTY_LISTS("json-more-faults", "json-too-large", "json-wrong-type") {
      @Override
      Set<String> read(KuntamalliJson json) {
        return codes(json.read(list("{\"documents\":[", "[]"), Dossier.class));
      }
    },
    /** Numbers in a property that nobody knows. */
    NUMBERS("json-too-large", "json-unknown-property") {
      @Override
      Set<String> read(KuntamalliJson json) {
        return codes(json.read(list("{\"numbers\":[", "0"), Dossier.class));
      }
    },
    /** One text without an end. */
    ONE_TEXT("json-too-large") {
      @Override
      Set<String> read(KuntamalliJson json) {
        return codes(json.read("{\"notes\":[{\"fi\":\"" + "x".repeat(LENGTH), Dossier.class));
      }
    },
    /** A stream of five times the permitted length. */
    LONG_STREAM("json-too-large") {
      @Override
      Set<String> read(KuntamalliJson json) throws IOException {
        return codes(json.read(new Endless(5L * LENGTH), Dossier.class));
      }
    };

    private final List<String> found;

    Body(String... found) {
      this.found = List.of(found);
    }

    abstract Set<String> read(KuntamalliJson json) throws IOException;

    private static String list(String start, String element) {
      int elements = (LENGTH - start.length()) / (element.length() + 1) - 1;
      return start + (element + ",").repeat(elements) + element + "]}";
    }

    private static Set<String> codes(ReadResult<Dossier> result) {
      return result.faults().stream()
          .map(fault -> fault.code().value())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Characters without an end, as an attacker would send them. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int now = (int) Math.min(left, length);
      if (now <= 0) {
        return -1;
      }
      Arrays.fill(into, from, from + now, (byte) 'x');
      left -= now;
      return now;
    }
  }

  /**
   * Reads every body with both generations of Jackson and prints what was found.
   *
   * @param arguments none
   * @throws IOException never
   */
  public static void main(String[] arguments) throws IOException {
    for (Body body : Body.values()) {
      for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
        System.out.println(body + " " + body.read(json));
      }
    }
  }

  @Test
  void whateverIsSentIsAnsweredWithFindings() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(output.lines())
        .containsExactlyElementsOf(
            Arrays.stream(Body.values())
                .flatMap(body -> Stream.of(body + " " + body.found, body + " " + body.found))
                .toList());
  }
}

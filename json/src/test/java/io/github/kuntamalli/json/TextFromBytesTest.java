package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes and characters in pieces of any size are one text; what is no UTF-8 has its place. */
class TextFromBytesTest {

  private static final List<KuntamalliJson> BOTH =
      List.of(Jackson2Json.standard(), Jackson3Json.standard());

  private static final String START = "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"";
  private static final String END = "\"}]}";

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static byte[] with(byte[] before, byte[] after) {
    byte[] all = Arrays.copyOf(before, before.length + after.length);
    System.arraycopy(after, 0, all, before.length, after.length);
    return all;
  }

  /** A reader that gives so many characters at a time. */
  private static Reader slow(String text, int piece) {
    return new StringReader(text) {
      @Override
      public int read(CharBuffer target) throws IOException {
        char[] some = new char[Math.min(piece, target.remaining())];
        int count = read(some, 0, some.length);
        if (count > 0) {
          target.put(some, 0, count);
        }
        return count;
      }
    };
  }

  @Test
  void aShortTextTakesLittleMemoryHoweverItComes() {
    String text = START + "x" + END;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (KuntamalliJson json : BOTH) {
      assertThat(allocated(() -> json.read(text, Dossier.class))).isLessThan(24_000);
      assertThat(allocated(() -> json.read(bytes, Dossier.class))).isLessThan(24_000);
      assertThat(allocated(() -> json.read(new ByteArrayInputStream(bytes), Dossier.class)))
          .isLessThan(24_000);
      assertThat(allocated(() -> json.read(new StringReader(text), Dossier.class)))
          .isLessThan(24_000);
    }
  }

  private interface Reading {
    ReadResult<Dossier> read() throws IOException;
  }

  /** The bytes that one reading allocates, once its classes are loaded. */
  private static long allocated(Reading reading) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      try {
        reading.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return allocated;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10",
    "3, 10",
    "4, 70000",
    "7, 70000",
    "1000, 200000",
    "65536, 200000",
    "65535, 70000"
  })
  void aTextMayComeInPiecesOfAnySize(int piece, int length) throws IOException {
    for (String letter : List.of("a", "å", "€", "\uD83D\uDE00")) {
      for (String mark : List.of("", "\uFEFF")) {
        String text = mark + START + letter.repeat(length) + "x" + END;
        for (KuntamalliJson json : BOTH) {
          Dossier dossier = json.read(text, Dossier.class).get();
          assertThat(json.read(new Trickle(text, piece), Dossier.class).get()).isEqualTo(dossier);
          assertThat(json.read(slow(text, piece), Dossier.class).get()).isEqualTo(dossier);
        }
      }
    }
  }

  /** Near the end of what is decoded at once, too. */
  @ParameterizedTest
  @ValueSource(ints = {0, 65_480, 65_486, 65_487, 65_488, 65_489, 65_490, 65_491, 131_024, 131_025})
  void theFirstByteThatIsWrongHasItsPlaceHoweverFarItIs(int before) throws IOException {
    String start = START + "a".repeat(before);
    for (String hex : List.of("E4 7D", "FF", "E4 BD", "C3 28 20 20 20 20")) {
      byte[] text = with(start.getBytes(StandardCharsets.UTF_8), bytes(hex));
      byte[] more = with(text, " and so on".getBytes(StandardCharsets.UTF_8));
      for (KuntamalliJson json : BOTH) {
        List<Finding> faults = json.read(more, Dossier.class).faults();
        assertThat(faults)
            .extracting(fault -> fault.code() + " " + fault.location())
            .containsExactly("json-encoding /notes/0 (1:%d)".formatted(start.length() + 1));
        assertThat(json.read(slowly(more), Dossier.class).faults()).isEqualTo(faults);
      }
    }
  }

  private static InputStream slowly(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(3, length));
      }
    };
  }

  /** The shortest and the longest of each length, and what is none. */
  @ParameterizedTest
  @CsvSource({
    "C2, json-truncated",
    "DF, json-truncated",
    "E0, json-truncated",
    "E0 A0, json-truncated",
    "EF, json-truncated",
    "EF BF, json-truncated",
    "F0, json-truncated",
    "F0 90, json-truncated",
    "F0 90 80, json-truncated",
    "F4 8F BF, json-truncated",
    "C1, json-encoding",
    "BF, json-encoding",
    "F5, json-encoding",
    "FF, json-encoding",
    "DF 41, json-encoding",
    "E0 41, json-encoding",
    "E1 80 41, json-encoding",
    "F1 80 41, json-encoding",
    "F1 C0, json-encoding",
    "F1 80 80 C0, json-encoding"
  })
  void aTextEndsWithinACharacterOrHasBytesThatAreNone(String hex, String code) throws IOException {
    byte[] text = with(START.getBytes(StandardCharsets.UTF_8), bytes(hex));
    for (KuntamalliJson json : BOTH) {
      assertThat(json.read(text, Dossier.class).faults())
          .extracting(fault -> fault.code() + " " + fault.location())
          .containsExactly(code + " /notes/0 (1:%d)".formatted(START.length() + 1));
      assertThat(json.read(slowly(text), Dossier.class)).isEqualTo(json.read(text, Dossier.class));
    }
  }

  /** What the first four bytes give away, as far as there are four. */
  @ParameterizedTest
  @CsvSource({
    "00 00 00 7B, UTF-32BE",
    "00 00 FE FF, UTF-32BE",
    "7B 00 00 00, UTF-32LE",
    "FF FE 00 00, UTF-32LE",
    "00 7B 00 7D, UTF-16BE",
    "00 7B, UTF-16BE",
    "FE FF 00 7B, UTF-16BE",
    "FE FF, UTF-16BE",
    "7B 00 7D 00, UTF-16LE",
    "7B 00, UTF-16LE",
    "7B 00 00, UTF-16LE",
    "FF FE 7B 00, UTF-16LE",
    "FF FE 00 7B, UTF-16LE",
    "FF FE, UTF-16LE",
    "7B 00 00 7B, UTF-16LE",
    "FE 7B, ISO-8859-1",
    "FF 7B, ISO-8859-1",
    "FE, ISO-8859-1",
    "7B FF 00 00, ISO-8859-1"
  })
  void anEncodingIsKnownByItsFirstBytes(String hex, String encoding) throws IOException {
    for (KuntamalliJson json : BOTH) {
      List<Finding> faults = json.read(bytes(hex), Dossier.class).faults();
      assertThat(faults).extracting(fault -> fault.code().value()).containsExactly("json-encoding");
      assertThat(faults.get(0).problem(Language.EN)).contains(encoding);
      assertThat(json.read(slowly(bytes(hex)), Dossier.class).faults()).isEqualTo(faults);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "00, json-malformed",
    "00 00, json-malformed",
    "00 00 00 00, json-malformed",
    "00 00 01 7B, json-malformed",
    "7B, json-truncated",
    "7B 7D, json-missing-property",
    "EF BB BF, json-truncated"
  })
  void fewBytesOrZeroesAreNoOtherEncoding(String hex, String code) {
    for (KuntamalliJson json : BOTH) {
      assertThat(json.read(bytes(hex), Dossier.class).faults())
          .extracting(fault -> fault.code().value())
          .containsExactly(code);
    }
  }

  /** However the bytes come: what is too long is not looked at further. */
  @ParameterizedTest
  @CsvSource({
    "10, 7B 22 6B 69 6E 64 22 3A 22 68 75 73 22 C3",
    "10, 7B 22 6B 69 6E 64 22 3A 22 68 75 73 22 E2 82",
    "5, 7B 22 6B 69 6E 64 22 3A 22 68 C3 75 73 22 7D",
    "5, EF BB BF 7B 22 6B 69 6E 64 FF"
  })
  void aTextThatIsTooLongIsThatWhateverFollows(int limit, String hex) throws IOException {
    for (KuntamalliJson one : BOTH) {
      KuntamalliJson json = one.with(ReadingLimits.standard().withLength(limit));
      List<Finding> faults = json.read(bytes(hex), Dossier.class).faults();
      assertThat(faults)
          .extracting(fault -> fault.code().value())
          .containsExactly("json-too-large");
      assertThat(json.read(slowly(bytes(hex)), Dossier.class).faults()).isEqualTo(faults);
    }
  }

  /** As a pipe that is opened as a file is. */
  @Test
  void aStreamNeedNotSayHowMuchIsAvailable() throws IOException {
    byte[] text = (START + "x" + END).getBytes(StandardCharsets.UTF_8);
    for (KuntamalliJson json : BOTH) {
      InputStream pipe =
          new FilterInputStream(new ByteArrayInputStream(text)) {
            @Override
            public int available() throws IOException {
              throw new IOException("Illegal seek");
            }
          };
      assertThat(json.read(pipe, Dossier.class)).isEqualTo(json.read(text, Dossier.class));
    }
  }

  /** What four bytes give away, and a text that is too long, need no more of a stream. */
  @ParameterizedTest
  @CsvSource({
    "FF FE 7B 00, 100, json-encoding",
    "00 7B 00 7D, 100, json-encoding",
    "5B 31 2C 32 2C 33 2C 34 2C 35 2C 36, 8, json-too-large"
  })
  void noMoreIsReadThanShowsTheFault(String hex, int limit, String code) throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the rest never comes");
          }
        };
    for (KuntamalliJson json : BOTH) {
      assertThat(
              json.with(ReadingLimits.standard().withLength(limit))
                  .read(
                      new SequenceInputStream(new ByteArrayInputStream(bytes(hex)), broken),
                      Dossier.class)
                  .faults())
          .extracting(fault -> fault.code().value())
          .containsExactly(code);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_486, 131_000})
  void theCharacterThatReplacesOthersIsOneOfTheText(int before) throws IOException {
    String text = START + "a".repeat(before) + "\uFFFDx" + END;
    for (KuntamalliJson json : BOTH) {
      assertThat(json.read(text.getBytes(StandardCharsets.UTF_8), Dossier.class).get())
          .isEqualTo(json.read(text, Dossier.class).get());
    }
  }
}

package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.Reading;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Wording;
import io.github.kuntamalli.validation.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Text from bytes: UTF-8, with or without a byte order mark. Any other encoding is told by its name
 * and refused, because RFC 8259 has UTF-8 alone and a guess garbles names.
 */
final class ByteText {

  private static final String MARK = "\uFEFF";

  private ByteText() {}

  /** A text without the mark that some editors put before it. */
  static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  static Reading<String> decode(byte[] bytes, ReadingLimits limits) {
    String wide = wideEncoding(bytes);
    if (!wide.isEmpty()) {
      return refused(wide, Location.of("", 1, 1));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return new Reading.Read<>(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, decoder, limits);
    }
  }

  /** The encoding that its mark, or the zero bytes of its first characters, give away. */
  private static String wideEncoding(byte[] bytes) {
    int a = at(bytes, 0);
    int b = at(bytes, 1);
    int c = at(bytes, 2);
    int d = at(bytes, 3);
    if (a == 0 && b == 0 && (c == 0 || c == 0xFE) && d > 0) {
      return "UTF-32BE";
    }
    if (b <= 0xFE && c == 0 && d == 0 && a > 0 && (b == 0 || (a == 0xFF && b == 0xFE))) {
      return "UTF-32LE";
    }
    if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
      return "UTF-16BE";
    }
    return (a == 0xFF && b == 0xFE) || (a > 0 && b == 0) ? "UTF-16LE" : "";
  }

  private static int at(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xFF : -1;
  }

  /** The place of the first byte that is not UTF-8. */
  private static Reading<String> notUtf8(
      byte[] bytes, CharsetDecoder decoder, ReadingLimits limits) {
    CharBuffer before = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder.reset();
    CoderResult result = decoder.decode(in, before, true);
    String text = withoutMark(before.flip().toString());
    if (result.isUnderflow() || in.remaining() < 4 && isCutShort(bytes, in.position())) {
      ScannedText tokens = Scanner.scan(text, limits);
      return new Reading.Unreadable<>(
          List.of(
              ReadingFault.TRUNCATED.at(
                  new Lines(text).at(tokens.pointer(tokens.size() - 1), text.length()), Map.of())));
    }
    ScannedText tokens = Scanner.scan(text, limits);
    return refused(
        "ISO-8859-1 / Windows-1252",
        new Lines(text).at(tokens.pointer(tokens.size() - 1), text.length()));
  }

  /** Whether the bytes end within a character. */
  private static boolean isCutShort(byte[] bytes, int from) {
    int lead = bytes[from] & 0xFF;
    int needed = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    for (int i = from + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return lead < 0xF5 && bytes.length - from < needed;
  }

  private static Reading<String> refused(String encoding, Location place) {
    return new Reading.Unreadable<>(
        List.of(ReadingFault.NOT_UTF_8.at(place, Map.of("encoding", Wording.same(encoding)))));
  }
}

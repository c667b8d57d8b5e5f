package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Text from bytes: UTF-8, with or without a byte order mark. Any other encoding is named and
 * refused, because RFC 8259 has UTF-8 alone and a guess garbles names. Bytes are decoded in pieces,
 * and no more of them than the limit of length needs.
 */
public final class Utf8Text {

  private static final String MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final int PIECE = 1 << 16;
  private static final int SHORT = 1 << 12;
  private static final int LONGEST_CHARACTER = 4;

  private final InputStream in;
  private final ReadingLimits limits;
  private final JacksonBinding jackson;
  private final TextPieces text;

  /** What was read and not decoded. */
  private ByteBuffer bytes;

  private boolean ended;

  private Utf8Text(InputStream in, ReadingLimits limits, JacksonBinding jackson) {
    this.in = in;
    this.limits = limits;
    this.jackson = jackson;
    this.text = new TextPieces(limits);
    this.bytes = ByteBuffer.allocate(0);
  }

  /** A text without the mark that some editors put before it. */
  public static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** The text of a stream, or its beginning if it is longer than the limit. */
  public static ReadResult<String> read(
      InputStream in, ReadingLimits limits, JacksonBinding jackson) throws IOException {
    return new Utf8Text(in, limits, jackson).read();
  }

  private ReadResult<String> read() throws IOException {
    readTo(LONGEST_CHARACTER);
    String wide = wideEncoding();
    if (!wide.isEmpty()) {
      return refused(wide, Location.of("", 1, 1));
    }
    // a mark has three bytes, and one character more shows that the text is too long
    readTo((int) Math.min(PIECE, limits.length() + 4L));
    if (ended) {
      // the quickest way by far, but it puts a mark in place of what is not UTF-8
      String all = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.UTF_8);
      if (all.indexOf(REPLACEMENT) < 0) {
        text.add(all);
        return new ReadResult.Success<>(text.joined());
      }
    }
    bytes = ByteBuffer.allocate(PIECE).put(bytes).flip();
    return decode();
  }

  /** Reads until there are so many bytes, or the stream has ended. */
  private void readTo(int most) throws IOException {
    byte[] read = bytes.array();
    int length = bytes.limit();
    while (!ended && length < most) {
      if (length == read.length) {
        read = Arrays.copyOf(read, Math.min(PIECE, Math.max(SHORT, 2 * length)));
      }
      int count = in.read(read, length, read.length - length);
      ended = count < 0;
      length += Math.max(0, count);
    }
    bytes = ByteBuffer.wrap(read).limit(length);
  }

  private ReadResult<String> decode() throws IOException {
    CharBuffer characters = CharBuffer.allocate(PIECE);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      boolean more = text.add(characters.flip());
      characters.clear();
      // what is too long is not looked at further
      if (!more || (result.isUnderflow() && ended)) {
        return new ReadResult.Success<>(text.joined());
      }
      if (result.isError()) {
        return notUtf8();
      }
      if (result.isUnderflow()) {
        fill();
      }
    }
  }

  /** Reads until the buffer contains a whole character, or the stream has ended. */
  private void fill() throws IOException {
    bytes.compact().flip();
    readTo(LONGEST_CHARACTER);
  }

  /** The encoding that its mark, or the zero bytes of its first characters, give away. */
  private String wideEncoding() {
    int a = at(0);
    int b = at(1);
    int c = at(2);
    int d = at(3);
    if (a == 0 && b == 0 && (c == 0 || c == 0xFE) && d > 0) {
      return "UTF-32BE";
    }
    if (c == 0 && d == 0 && ((a > 0 && b == 0) || (a == 0xFF && b == 0xFE))) {
      return "UTF-32LE";
    }
    if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
      return "UTF-16BE";
    }
    return (a == 0xFF && b == 0xFE) || (a > 0 && b == 0) ? "UTF-16LE" : "";
  }

  private int at(int place) {
    return place < bytes.limit() ? bytes.get(place) & 0xFF : -1;
  }

  /** The place of the first byte that is not UTF-8. */
  private ReadResult<String> notUtf8() throws IOException {
    if (bytes.remaining() < LONGEST_CHARACTER) {
      fill();
    }
    byte[] rest = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
    Location place = PlacedText.end(withoutMark(text.joined()), limits, jackson);
    return ended && isCutShort(rest)
        ? new ReadResult.Failure<>(List.of(ReadingFault.TRUNCATED.at(place, Map.of())))
        : refused("ISO-8859-1 / Windows-1252", place);
  }

  /** Whether the bytes, with which the text ends, are the beginning of a character. */
  private static boolean isCutShort(byte[] rest) {
    int lead = rest[0] & 0xFF;
    int needed = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    for (int i = 1; i < rest.length; i++) {
      if ((rest[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return lead < 0xF5 && rest.length < needed;
  }

  private static ReadResult<String> refused(String encoding, Location place) {
    return new ReadResult.Failure<>(
        List.of(ReadingFault.NOT_UTF_8.at(place, Map.of("encoding", Localizable.same(encoding)))));
  }
}

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was named on the command line.
 *
 * @param name the name as it was typed
 * @param text its content
 */
record InputFile(String name, String text) {

  private static final int LIMIT_IN_MEGABYTES = 64;

  /** The name that means the standard input. */
  private static final String STANDARD_INPUT = "-";

  /** Reads a file as text, or the standard input, or says why that cannot be done. */
  static InputFile read(String name, Language language, InputStream in) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return of(name, in.readNBytes(LIMIT_IN_MEGABYTES * 1_000_000 + 1), language);
      }
      if (name.isBlank()) {
        throw refused(Fault.NOT_A_PATH, name, language);
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw refused(Fault.FOLDER, name, language);
      }
      if (!Files.exists(path)) {
        throw refused(Fault.NO_FILE, name, language);
      }
      return of(name, start(path), language);
    } catch (InvalidPathException e) {
      throw refused(Fault.NOT_A_PATH, name, language);
    } catch (IOException e) {
      throw refused(Fault.CANNOT_READ, name, language);
    }
  }

  private static InputFile of(String name, byte[] bytes, Language language) {
    try {
      if (bytes.length > LIMIT_IN_MEGABYTES * 1_000_000) {
        throw new UnreadableInput(
            List.of(Fault.TOO_LARGE.in(language, "file", name, "limit", LIMIT_IN_MEGABYTES)));
      }
      for (byte one : bytes) {
        if (one == 0) {
          throw refused(Fault.BINARY, name, language);
        }
      }
      return new InputFile(
          name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw refused(Fault.NOT_UTF8, name, language);
    }
  }

  /** No more than shows that the limit is passed: a device may never end. */
  private static byte[] start(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(LIMIT_IN_MEGABYTES * 1_000_000 + 1);
    }
  }

  /** The content of the file, or its faults with their places. */
  <T> T as(Class<T> type, Language language) {
    ReadResult<T> reading = Jackson3Json.standard().read(text, type);
    return reading
        .asOptional()
        .orElseThrow(
            () ->
                new UnreadableInput(
                    reading.faults().stream().map(fault -> line(fault, language)).toList()));
  }

  private String line(Finding fault, Language language) {
    return TerminalText.safe(
        "%s %s: %s %s"
            .formatted(
                name,
                Label.position(fault.location(), language),
                fault.problem(language),
                fault.remedy(language)));
  }

  private static UnreadableInput refused(Fault fault, String name, Language language) {
    return new UnreadableInput(List.of(fault.in(language, "file", name)));
  }
}

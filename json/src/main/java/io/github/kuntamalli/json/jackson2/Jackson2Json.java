package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.internal.text.JacksonBinding;
import io.github.kuntamalli.json.internal.text.PlacedTokens;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.ValueReader;
import io.github.kuntamalli.json.internal.text.ValueWriter;
import io.github.kuntamalli.json.internal.wire.Artifact;
import io.github.kuntamalli.json.internal.wire.StrictJson;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Strict JSON with Jackson 2. */
public final class Jackson2Json {

  private Jackson2Json() {}

  /**
   * Strict JSON with the settings of the wire format and the standard limits.
   *
   * @return the reader and writer, immutable and thread-safe; the same one at every call
   * @throws IllegalStateException if there is no Jackson 2 on the class path or module path
   */
  public static KuntamalliJson standard() {
    try {
      return Standard.JSON;
    } catch (NoClassDefFoundError e) {
      throw Artifact.missing(
          2, "com.fasterxml.jackson.core:jackson-databind", "com.fasterxml.jackson.databind", e);
    }
  }

  /** Apart, because its classes need Jackson and the class around it does not. */
  private static final class Standard {
    private static final KuntamalliJson JSON =
        new StrictJson(new Jackson2Streaming(), ReadingLimits.standard());
  }

  private static final class Jackson2Streaming implements JacksonBinding {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter IN_LINES =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private volatile Limited limited = Limited.by(ReadingLimits.standard());

    /** The factory for one set of limits. */
    private record Limited(ReadingLimits limits, JsonFactory factory) {
      static Limited by(ReadingLimits limits) {
        return new Limited(
            limits,
            new JsonFactoryBuilder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        // Jackson applies it to long names too; each text is measured when it is
                        // read
                        .maxStringLength(Math.max(limits.textLength(), limits.nameLength()))
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(limits.nameLength())
                        .build())
                .streamWriteConstraints(
                    StreamWriteConstraints.builder()
                        .maxNestingDepth(ReadingLimits.GREATEST_DEPTH)
                        .build())
                .build());
      }
    }

    private JsonFactory factory(ReadingLimits limits) {
      Limited before = limited;
      if (!before.limits().equals(limits)) {
        before = Limited.by(limits);
        limited = before;
      }
      return before.factory();
    }

    @Override
    public <T> T read(String text, ValueReader<T> reader, ReadingLimits limits) throws IOException {
      try (JsonParser json = factory(limits).createParser(text)) {
        ParserSource in = new ParserSource(json, limits.values(), limits.textLength());
        in.next();
        T value = reader.read(in);
        if (value == null || in.next() != Token.END) {
          throw Misread.MISREAD;
        }
        return value;
      }
    }

    @Override
    public PlacedTokens tokens(Reader text, ReadingLimits limits) throws IOException {
      return new ParserSource(
          factory(limits).createParser(text), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public boolean isLimit(Exception e) {
      return e instanceof StreamConstraintsException;
    }

    @Override
    public boolean isTrouble(Exception e) {
      return e instanceof Misread || e instanceof JsonProcessingException;
    }

    @Override
    public void write(Writer out, ValueWriter value, boolean inOneLine) throws IOException {
      JsonFactory factory = limited.factory();
      try (JsonGenerator json = factory.createGenerator(out)) {
        if (!inOneLine) {
          json.setPrettyPrinter(IN_LINES.createInstance());
        }
        value.write(new GeneratorSink(json, false));
      }
    }
  }
}

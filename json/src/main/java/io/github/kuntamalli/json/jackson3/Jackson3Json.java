package io.github.kuntamalli.json.jackson3;

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Strict JSON with Jackson 3. */
public final class Jackson3Json {

  private Jackson3Json() {}

  /**
   * Strict JSON with the settings of the wire format and the standard limits.
   *
   * @return the reader and writer, immutable and thread-safe; the same one at every call
   * @throws IllegalStateException if there is no Jackson 3 on the class path or module path
   */
  public static KuntamalliJson standard() {
    try {
      return Standard.JSON;
    } catch (NoClassDefFoundError e) {
      throw Artifact.missing(3, "tools.jackson.core:jackson-databind", "tools.jackson.databind", e);
    }
  }

  /** Apart, because its classes need Jackson and the class around it does not. */
  private static final class Standard {
    private static final KuntamalliJson JSON =
        new StrictJson(new Jackson3Streaming(), ReadingLimits.standard());
  }

  private static final class Jackson3Streaming implements JacksonBinding {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriteContext IN_LINES =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };

    private volatile Limited limited = Limited.by(ReadingLimits.standard());

    /** The factory for one set of limits. */
    private record Limited(ReadingLimits limits, JsonFactory factory) {
      static Limited by(ReadingLimits limits) {
        return new Limited(
            limits,
            JsonFactory.builder()
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
      try (JsonParser json = factory(limits).createParser(ObjectReadContext.empty(), text)) {
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
    public PlacedTokens tokens(Reader text, ReadingLimits limits) {
      return new ParserSource(
          factory(limits).createParser(ObjectReadContext.empty(), text),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);
    }

    @Override
    public boolean isLimit(Exception e) {
      return e instanceof StreamConstraintsException;
    }

    @Override
    public boolean isTrouble(Exception e) {
      return e instanceof Misread || e instanceof JacksonException;
    }

    @Override
    public void write(Writer out, ValueWriter value, boolean inOneLine) throws IOException {
      JsonFactory factory = limited.factory();
      try (JsonGenerator json =
          factory.createGenerator(inOneLine ? ObjectWriteContext.empty() : IN_LINES, out)) {
        value.write(new GeneratorSink(json, false));
      }
    }
  }
}

package io.github.kuntamalli.examples.htmlreport;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bundled templates, which call each other by name; every text that goes in is escaped. */
final class Templates {

  private static final Factory FACTORY = new Factory();

  private Templates() {}

  static Mustache compiled(String name) {
    return FACTORY.compile(name);
  }

  static String filled(Mustache template, Object page) {
    StringWriter text = new StringWriter();
    template.execute(text, page);
    return text.toString();
  }

  /** The library's own escaping, of what can stand in a page at all. */
  private static final class Factory extends DefaultMustacheFactory {
    @Override
    public Reader getReader(String name) {
      return new InputStreamReader(
          Objects.requireNonNull(Templates.class.getResourceAsStream(name), name),
          StandardCharsets.UTF_8);
    }

    @Override
    public void encode(String value, Writer writer) {
      super.encode(representable(value), writer);
    }
  }

  /** HTML cannot carry control characters, and some others turn the direction of the page. */
  private static String representable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isUnfit(c) ? 0xFFFD : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isUnfit(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || Character.getType(c) == Character.SURROGATE;
  }
}

package io.github.kuntamalli.examples.htmlreport;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.github.kuntamalli.text.SafeText;
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

  /** The library's own escaping, of what a page can contain and shows what it is. */
  private static final class Factory extends DefaultMustacheFactory {
    @Override
    public Reader getReader(String name) {
      return new InputStreamReader(
          Objects.requireNonNull(Templates.class.getResourceAsStream(name), name),
          StandardCharsets.UTF_8);
    }

    @Override
    public void encode(String value, Writer writer) {
      super.encode(SafeText.shown(value), writer);
    }
  }
}

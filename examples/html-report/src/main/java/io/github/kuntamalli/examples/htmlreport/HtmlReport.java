package io.github.kuntamalli.examples.htmlreport;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A page about the duties of one authority, whole in itself: no script, no other file, no network.
 * The template library escapes every text.
 */
public final class HtmlReport {

  private static final Mustache TEMPLATE = template();

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param kuntamalli data and rules
   * @param dossier what is known of the authority
   * @param on the day asked about, not before 2009-01-01
   * @param language Finnish, Swedish or English
   * @return an HTML document, to be written as UTF-8
   * @throws IllegalArgumentException if the register does not know the authority, or the day is
   *     before the data begin
   */
  public static String of(Kuntamalli kuntamalli, Dossier dossier, LocalDate on, Language language) {
    StringWriter page = new StringWriter();
    TEMPLATE.execute(
        page, PageMaker.page(kuntamalli.register(), kuntamalli.assess(dossier, on), language));
    return page.toString();
  }

  private static Mustache template() {
    String name = "report.mustache";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      return new PageFactory().compile(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled file " + name + " cannot be read", e);
    }
  }

  /** The library's own escaping, of what can stand in a page at all. */
  private static final class PageFactory extends DefaultMustacheFactory {
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

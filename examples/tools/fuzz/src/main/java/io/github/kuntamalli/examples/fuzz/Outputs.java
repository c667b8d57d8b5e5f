package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.output.Sarif;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.report.JUnitXml;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.report.ReportMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.ValidationReport;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report in every form, each given to a parser independent of the library. */
final class Outputs {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final DocumentBuilder XML = xml();

  private Outputs() {}

  private static DocumentBuilder xml() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Requires that every form of a report is complete. */
  static void requireComplete(ValidationReport report, String name, Language language)
      throws Exception {
    int findings = report.findings().size();
    NamedReport named = new NamedReport(name, report);
    String page = ReportMarkdown.of(named, Kuntamalli.standard().rules(), language);
    require(encodable(page), "a page of Markdown that is no UTF-8");
    require(page.equals(SafeText.shown(page)), "a page that shows something else than it holds");
    String results = JUnitXml.of(List.of(named), language);
    XML.parse(new InputSource(new StringReader(results)));
    require(encodable(results), "an XML document that is no UTF-8");
    String sarif =
        Jackson3Json.standard()
            .write(Sarif.of(List.of(named), Kuntamalli.standard().rules(), "1", language));
    JsonNode log = PLAIN.readTree(sarif);
    require(log.at("/runs/0/results").size() == findings, "a log without some of the findings");
    require(encodable(sarif), "a log that is no UTF-8");
    ProblemDetails.of(report, language)
        .ifPresent(
            problem ->
                require(
                    encodable(Jackson3Json.standard().write(problem)),
                    "a problem that is no UTF-8"));
  }

  private static boolean encodable(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}

package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

  static Stream<String> texts() {
    return Stream.concat(
        SampleReports.HOSTILE.stream(), Stream.of(SampleReports.UNCARRIABLE, "tab\tcr\rlf\n."));
  }

  private static String xml(String... names) {
    return JUnitXml.of(Stream.of(names).map(SampleReports::of).toList(), Language.EN);
  }

  private static Element parsed(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitXmlTest.class.getResource("junit-results.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element rule(Element results, String code) {
    return all(results, "testcase").stream()
        .filter(one -> one.getAttribute("name").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRuleIsACaseAndTheNumbersAddUp() throws Exception {
    Element results = parsed(xml("a.json", "b.json"));
    assertThat(results.getAttribute("tests")).isEqualTo("16");
    assertThat(results.getAttribute("failures")).isEqualTo("2");
    assertThat(results.getAttribute("errors")).isEqualTo("2");
    assertThat(all(results, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("a.json", "b.json");
    for (Element suite : all(results, "testsuite")) {
      assertThat(all(suite, "testcase")).hasSize(8);
      assertThat(all(suite, "failure")).hasSize(1);
      assertThat(all(suite, "error")).hasSize(1);
      assertThat(all(suite, "skipped")).hasSize(3);
      assertThat(suite.getAttribute("skipped")).isEqualTo("3");
      assertThat(suite.hasAttribute("time")).isFalse();
      assertThat(suite.hasAttribute("timestamp")).isFalse();
    }
  }

  @Test
  void anErrorFailsItsCaseAndTellsAllPlaces() throws Exception {
    Element failure = all(rule(parsed(xml("Turku")), "grave"), "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("The name is Turku.");
    assertThat(failure.getAttribute("type")).isEqualTo("grave");
    assertThat(failure.getTextContent())
        .isEqualTo(
            """
            error, /names/0
            What is wrong: The name is Turku.
            Why: Reason.
            How to fix it: Correct it.

            error, /names/1 (3:14)
            What is wrong: The name is Turku.
            Why: Reason.
            How to fix it: Correct it.\
            """);
  }

  @Test
  void aWarningPassesItsCaseAndIsTold() throws Exception {
    Element results = parsed(xml("Turku"));
    Element doubtful = rule(results, "doubtful");
    assertThat(all(doubtful, "failure")).isEmpty();
    assertThat(all(doubtful, "system-out").get(0).getTextContent())
        .startsWith("warning, the whole document\nWhat is wrong: The name is Turku.");
    assertThat(all(rule(results, "mere-note"), "system-out")).hasSize(1);
    assertThat(rule(results, "fine").getElementsByTagName("*").getLength()).isZero();
  }

  @Test
  void whatWasNotAskedIsSkippedWithItsReasonAndWhatBrokeDownIsAnError() throws Exception {
    Element results = parsed(xml("x"));
    assertThat(all(rule(results, "silent"), "skipped").get(0).getAttribute("message"))
        .contains("The rule grave already covers this.");
    assertThat(all(rule(results, "put-off"), "skipped").get(0).getAttribute("message"))
        .isEqualTo("Suppressed: The rule is not asked until 2026-11-23: agreed <with> *all*");
    assertThat(all(rule(results, "broken"), "error").get(0).getAttribute("message"))
        .contains("boom x");
  }

  @Test
  void aRuleThatBrokeDownInOnePartKeepsWhatItFoundInOthers() throws Exception {
    Element results = parsed(JUnitXml.of(List.of(SampleReports.brokenInOnePart()), Language.EN));
    Element error = all(rule(results, "half-broken"), "error").get(0);
    assertThat(error.getAttribute("message")).contains("boom");
    assertThat(error.getTextContent()).contains("The name is Turku.", "/a/x");
    assertThat(all(results, "property")).hasSize(2);
    assertThat(rule(results, "half-broken").getAttribute("classname")).isEqualTo("parts");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextComesBackAsPeopleAreShownIt(String text) throws Exception {
    Element results = parsed(xml(text));
    String shown =
        text.replaceAll(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}",
            "�");
    assertThat(all(results, "testsuite").get(0).getAttribute("name")).isEqualTo(shown);
    Element failure = all(results, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("The name is " + shown + ".");
    assertThat(failure.getTextContent()).contains("The name is " + shown + ".");
    assertThat(all(results, "testcase")).hasSize(8);
  }

  @Test
  void noReportsGiveAnEmptyResult() throws Exception {
    assertThat(parsed(JUnitXml.of(List.of(), Language.FI)).getAttribute("tests")).isEqualTo("0");
  }
}

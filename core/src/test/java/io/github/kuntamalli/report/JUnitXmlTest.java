package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.Subject;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void whatAReportLeavesOutIsStatedAfterItsFindings() throws Exception {
    ValidationReport first =
        SampleReports.RULES.withMaxFindings(1).check("x", CheckContext.on(SampleReports.DAY));
    String results = JUnitXml.of(List.of(new NamedReport("x", first)), Language.EN);
    assertThat(all(rule(parsed(results), "grave"), "failure").get(0).getTextContent())
        .startsWith("error, /names/0\n")
        .endsWith("\n\nThe first 1 findings are listed; 1 more are left out.");
  }

  /** The plan of 2014 needs no name yet, and that of 2024 does. */
  @Test
  void theMessageOfAFailureIsItsFirstErrorWhateverWarningsComeBeforeIt() throws Exception {
    RuleSet rules =
        RuleSet.of(
            List.of(
                Rule.declare("graver-later", WelfareDocument.class)
                    .severity(Severity.WARNING)
                    .severityFrom(Severity.ERROR, "2023-01-01")
                    .since("2026-11-22")
                    .parameter("id", "tunnus", "beteckning", "the id")
                    .problem("{id} on nimetön.", "{id} saknar namn.", "{id} has no name.")
                    .reason("Syy.", "Orsak.", "Reason.")
                    .remedy("Korjaa.", "Rätta.", "Correct it.")
                    .check(
                        (document, context) ->
                            CheckResult.of(
                                List.of(
                                    new CheckResult.Violation(
                                        Location.ROOT,
                                        Map.of("id", Localizable.same(document.id()))))))));
    List<Subject> plans =
        Stream.of("2014", "2024")
            .map(
                year ->
                    WelfareDocument.plan("plan-" + year, Authority.municipality("837"))
                        .addHandling(Handling.byCouncil(year + "-05-20", HandlingOutcome.APPROVED))
                        .build())
            .map(plan -> new Subject(Location.ROOT.then(plan.id()), plan))
            .toList();
    NamedReport report =
        new NamedReport("plans", rules.checkAll(plans, CheckContext.on(SampleReports.DAY)));
    Element failure = all(parsed(JUnitXml.of(List.of(report), Language.EN)), "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("plan-2024 has no name.");
    assertThat(failure.getTextContent())
        .startsWith("warning, /plan-2014\n")
        .contains("error, /plan-2024\n");
  }

  @Test
  void peopleReadEachElementOnItsOwnLine() {
    ValidationReport fine =
        SampleReports.RULES
            .only(Set.of(new RuleCode("fine")))
            .check("x", CheckContext.on(SampleReports.DAY));
    assertThat(JUnitXml.of(List.of(new NamedReport("x", fine)), Language.EN))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="kuntamalli" tests="1" failures="0" errors="0">
              <testsuite name="x" tests="1" failures="0" errors="0" skipped="0">
                <properties>
                  <property name="on" value="2026-11-22"/>
                  <property name="rule-set" value="2026-11-22"/>
                </properties>
                <testcase name="fine" classname="x"/>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void whatWasNotAskedIsSkippedWithItsReasonAndWhatBrokeDownIsAnError() throws Exception {
    Element results = parsed(xml("x"));
    assertThat(all(rule(results, "silent"), "skipped").get(0).getAttribute("message"))
        .contains("The rule grave already covers this.");
    assertThat(all(rule(results, "put-off"), "skipped").get(0).getAttribute("message"))
        .isEqualTo("Suppressed: The rule is not applied until 2026-11-23: agreed <with> *all*");
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

package io.github.kuntamalli.json.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each refusal happens here, through each way by which a value gets in, and is said in Finnish,
 * Swedish and English without a word of another language, an unfilled place or a name of the
 * program. The codes are those of the sources; one that nothing leads to has its reason here.
 */
class RefusalsInEveryLanguageTest {

  private static final KuntamalliJson JACKSON_2 = Jackson2Json.standard();
  private static final KuntamalliJson JACKSON_3 = Jackson3Json.standard();

  private static final String ONLY_READ = "only a text has this fault; JSON leads to it";
  private static final String OF_A_TABLE = "said with the line of an own table, in English";

  /** Codes that no call in Java leads to. */
  private static final Map<String, String> NOT_BY_A_CALL =
      new TreeMap<>(
          Map.of(
              "days-overlap", OF_A_TABLE,
              "reference-form", OF_A_TABLE,
              "duty-without-verdict", ONLY_READ,
              "verdict-without-duty", ONLY_READ,
              "status-and-value", ONLY_READ,
              "value-repeated", ONLY_READ,
              "extract-of-one-day", ONLY_READ,
              "selection-without-rules", ONLY_READ));

  private static final String OF_A_TEXT =
      "the reader says which text it expects (json-invalid-value)";
  private static final String OF_A_QUESTION = "about a question to the library, not about a text";
  private static final String OF_A_CATALOG =
      "the type holds what only this library writes, or has no form of its own";

  /** Codes that no text in JSON leads to. */
  private static final Map<String, String> NOT_BY_JSON = notByJson();

  private static Map<String, String> notByJson() {
    Map<String, String> reasons = new TreeMap<>();
    List.of(
            "actor-id-form",
            "address-form",
            "code-form",
            "date-bound-form",
            "date-bounds-reversed",
            "date-form",
            "date-not-in-calendar",
            "duty-code-form",
            "extension-name-form",
            "indicator-code-form",
            "language-unknown",
            "part-kind-form",
            "reason-code-form",
            "rule-code-form",
            "span-form",
            "statute-form",
            "statute-number-range",
            "statute-year-range",
            "year-out-of-range",
            "extension-key-form",
            "extension-value-form",
            "reference-form")
        .forEach(code -> reasons.put(code, OF_A_TEXT));
    List.of(
            "county-not-established",
            "day-after-bound",
            "day-before-data",
            "days-reversed",
            "dossiers-differ",
            "dossiers-of-two-authorities",
            "property-stated-twice",
            "municipality-code-unclear")
        .forEach(code -> reasons.put(code, OF_A_QUESTION));
    reasons.put("days-overlap", OF_A_TABLE);
    return reasons;
  }

  private final Set<String> checked = new HashSet<>();

  private static List<Class<?>> types() {
    return PublicTypes.all();
  }

  @Test
  void everyCallThatATypeRefusesIsExplainedInEveryLanguage() {
    Set<String> reached = new TreeSet<>();
    for (Class<?> type : types()) {
      SpoiltValues.of(
          type, SampleValues.of(Forms.of(type)), refused -> assertExplained(refused, reached));
    }
    for (ThrowingCallable call : RefusalsByHand.calls()) {
      Throwable refused = catchThrowable(call);
      assertThat(refused).isInstanceOf(InvalidValueException.class);
      assertExplained((InvalidValueException) refused, reached);
    }
    assertThat(reached)
        .as("codes reached by a call")
        .containsExactlyInAnyOrderElementsOf(without(NOT_BY_A_CALL));
  }

  private void assertExplained(InvalidValueException refused, Set<String> reached) {
    reached.add(refused.code());
    if (checked.add(refused.getMessage())) {
      OneLanguage.assertIn(Language.FI, refused.text(Language.FI), refused.code());
      OneLanguage.assertIn(Language.SV, refused.text(Language.SV), refused.code());
      assertThat(refused.text(Language.EN)).isEqualTo(refused.getMessage());
    }
  }

  private static Set<String> without(Map<String, String> listed) {
    Set<String> codes = new TreeSet<>(Refusals.codes());
    assertThat(codes).containsAll(listed.keySet());
    codes.removeAll(listed.keySet());
    return codes;
  }

  @Test
  void everyTextThatATypeRefusesIsExplainedInEveryLanguage() {
    Set<String> reached = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Class<?> type : types()) {
      List<String> sound =
          SampleValues.of(Forms.of(type)).stream()
              .filter(type::isInstance)
              .map(JACKSON_3::writeLine)
              .filter(text -> text.length() < 10_000)
              .distinct()
              .limit(3)
              .toList();
      SpoiltJson.of(sound).forEach(text -> assertExplained(text, type, reached, kinds));
    }
    RefusalsByHand.texts().forEach((text, type) -> assertExplained(text, type, reached, kinds));
    assertThat(reached)
        .as("codes reached by JSON")
        .containsExactlyInAnyOrderElementsOf(without(NOT_BY_JSON));
    assertThat(kinds)
        .as("kinds of reading faults")
        .isEqualTo(
            Arrays.stream(ReadingFault.values())
                .map(fault -> fault.code().value())
                .filter(code -> !code.equals("json-encoding")) // below, as it needs bytes
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void assertExplained(String text, Class<?> type, Set<String> reached, Set<String> kinds) {
    List<Finding> faults = JACKSON_3.read(text, type).faults();
    boolean unseen = false;
    for (Finding fault : faults) {
      kinds.add(fault.code().value());
      String problem = fault.problem(Language.FI);
      if (checked.add(problem + fault.remedy(Language.FI))) {
        unseen = true;
        reached.addAll(Refusals.in(problem));
        OneLanguage.assertEachIn(fault, type.getSimpleName() + " " + text);
      }
    }
    if (unseen) {
      assertThat(JACKSON_2.read(text, type).faults()).isEqualTo(faults);
    }
  }

  @Test
  void aTextInAnotherEncodingIsExplainedInEveryLanguage() {
    byte[] bytes = "{\"authority\": {\"kind\": \"hus\"}}".getBytes(StandardCharsets.UTF_16);
    for (KuntamalliJson json : List.of(JACKSON_2, JACKSON_3)) {
      List<Finding> faults = json.read(bytes, Dossier.class).faults();
      assertThat(faults).extracting(fault -> fault.code().value()).containsExactly("json-encoding");
      faults.forEach(fault -> OneLanguage.assertEachIn(fault, "UTF-16"));
    }
  }

  @Test
  void everyParameterOfARequestThatIsRefusedIsExplainedInEveryLanguage() {
    Set<String> codes = new TreeSet<>();
    RequestParameters questions = RequestParameters.of(Kuntamalli.standard());
    Stream.concat(
            types().stream()
                .filter(RequestParameters::hasTextForm)
                .flatMap(
                    type ->
                        Stream.of(null, " ", "Ä!?")
                            .map(text -> RequestParameters.value("p", text, type))),
            Stream.of(
                RequestParameters.day("on", null),
                RequestParameters.day("on", "2026-02-30"),
                RequestParameters.day("on", "1999-01-01"),
                questions.dutiesOf("Espo", "2026-11-22"),
                questions.dutiesOf("county:99", "2026-11-22"),
                questions.dutiesOf("999", "2026-11-22"),
                questions.dutiesOf("organisation:x", "2026-11-22"),
                questions.dutiesOf(null, null),
                questions.calendar("049", "2026-01-02", "2026-01-01")))
        .flatMap(reading -> reading.faults().stream())
        .forEach(
            fault -> {
              codes.add(fault.code().value());
              OneLanguage.assertEachIn(fault, fault.location().pointer());
            });
    assertThat(codes).containsExactly("parameter-invalid", "parameter-missing");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void everyAnswerOfAServerThatRefusesIsInTheLanguageAsked(Language language) {
    for (int status = 400; status < 600; status++) {
      assertIn(language, ProblemDetails.of(status, language));
    }
    assertIn(
        language,
        ProblemDetails.of(
            new UnknownAuthorityException(
                Authority.municipality("999"), MunicipalityRegister.standard()),
            language));
    assertIn(
        language,
        ProblemDetails.of(
            (ReadResult.Failure<Dossier>) JACKSON_3.read("{\"x\": 1}", Dossier.class), language));
  }

  private static void assertIn(Language language, ProblemDetails problem) {
    OneLanguage.assertIn(language, problem.title(), "title");
    OneLanguage.assertIn(language, problem.detail(), "detail");
    problem
        .findings()
        .forEach(
            finding -> {
              finding.place().ifPresent(place -> OneLanguage.assertIn(language, place, "place"));
              OneLanguage.assertIn(language, finding.problem(), "problem");
              OneLanguage.assertIn(language, finding.reason(), "reason");
              OneLanguage.assertIn(language, finding.remedy(), "remedy");
            });
  }
}

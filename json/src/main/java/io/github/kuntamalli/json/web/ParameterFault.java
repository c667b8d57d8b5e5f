package io.github.kuntamalli.json.web;

import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.text.Shortened;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The ways in which a parameter of a request cannot be used. */
enum ParameterFault {
  MISSING(
      "parameter-missing",
      MessageTemplate.of(
          "Parametri {parameter} puuttuu.",
          "Parametern {parameter} saknas.",
          "The parameter {parameter} is missing."),
      MessageTemplate.of(
          "Lisää pyyntöön parametri {parameter}: {expected}.",
          "Lägg till parametern {parameter} i förfrågan: {expected}.",
          "Add the parameter {parameter} to the request: {expected}.")),
  INVALID(
      "parameter-invalid",
      MessageTemplate.of(
          "Parametrin {parameter} arvo {value} ei kelpaa.",
          "Parametern {parameter} har det ogiltiga värdet {value}.",
          "The value {value} of the parameter {parameter} is not valid."),
      MessageTemplate.of("Kirjoita {expected}.", "Skriv {expected}.", "Write {expected}."));

  /** Its own class, because constants are made before fields. */
  private static final class Common {
    static final LocalizedText REASON =
        LocalizedText.of(
            "Pyyntöön vastataan vasta, kun kaikki sen parametrit on voitu tulkita, jotta vastaus koskee sitä, mitä kysyttiin.",
            "Förfrågan besvaras först när alla dess parametrar går att tolka, så att svaret gäller det som efterfrågades.",
            "A request is answered only when all its parameters are understood, so that the answer matches the question.");
  }

  private final RuleCode code;
  private final RuleTexts texts;

  ParameterFault(String code, MessageTemplate problem, MessageTemplate remedy) {
    this.code = new RuleCode(code);
    this.texts = new RuleTexts(problem, Common.REASON, remedy);
  }

  /** Whether a finding is about a parameter, whose name is then its place. */
  static boolean isOf(Finding finding) {
    return Arrays.stream(values()).anyMatch(fault -> fault.code.equals(finding.code()));
  }

  static <T> ReadResult<T> missing(String parameter, Localizable expected) {
    return MISSING.in(
        parameter, Parameters.of("parameter", Localizable.same(parameter), "expected", expected));
  }

  static <T> ReadResult<T> invalid(String parameter, String text, Localizable expected) {
    return INVALID.in(
        parameter,
        Parameters.of(
            "parameter",
            Localizable.same(parameter),
            "value",
            Localizable.same("\"" + Shortened.of(text) + "\""),
            "expected",
            expected));
  }

  private <T> ReadResult<T> in(String parameter, Map<String, Localizable> values) {
    return new ReadResult.Failure<>(
        List.of(
            new Finding(
                code, Severity.ERROR, Location.ROOT.then(parameter), values, List.of(), texts)));
  }
}

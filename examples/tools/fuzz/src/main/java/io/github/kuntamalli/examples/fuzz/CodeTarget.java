package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CodeCrosswalk;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.RepairedMunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything that reads a short text: it gives a value that prints as the text, or one
 * IllegalArgumentException that quotes the text. The first line of an input names the reader.
 */
final class CodeTarget implements Target {

  /** A reader; what it gives is printed in the form that was read, or left out as null. */
  private record Parser(List<String> seeds, Function<String, String> printed) {}

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final MunicipalityRegister REGISTER = MunicipalityRegister.standard();
  private static final CodeCrosswalk CROSSWALK = CodeCrosswalk.standard();

  private final Map<String, Parser> parsers = new TreeMap<>();

  CodeTarget() {
    add("municipality-code", text -> MunicipalityCode.of(text).value(), "091", "837");
    add("county-code", text -> CountyCode.of(text).value(), "08", "21");
    add("region-code", text -> RegionCode.of(text).value(), "06");
    add(
        "partial-date",
        text -> PartialDate.parse(text).toString(),
        "2021",
        "2021-12",
        "2024-02-29");
    add("statute-id", text -> StatuteId.parse(text).toString(), "612/2021", "1326/2010");
    add("actor-id", text -> ActorId.parse(text).value(), "hus", "county:02", "organisation:a-b-c");
    add("indicator-code", text -> IndicatorCode.parse(text).toString(), "sotkanet:3219");
    add("obligation-code", text -> ObligationCode.of(text).value(), "MUN-TERM-REPORT");
    add("rule-code", text -> new RuleCode(text).value(), "goal-without-measure", "my-city/a-b");
    add("edition", text -> new Edition(text, DAY).id(), "2026.1");
    add("language", text -> Language.of(text).tag(), "fi", "sms");
    add("location", text -> Location.of(text).pointer(), "/handlings/0/date", "");
    add("section", text -> Provision.of("612/2021", text).section(), "6", "13 a");
    add(
        "joint-authority",
        text -> ((Authority.JointAuthority) jointAuthority(text)).id(),
        "eksote",
        "a-b-c-d");
    add("lenient-code", CodeTarget::lenient, "91", "91.0", " 091 ", "'091", "\"5,00\"");
    add("look-up", CodeTarget::lookedUp, "koski tl", "Pedersöre", "837", "Åbo");
    add("crosswalk", CodeTarget::crossed, "kunta_1_20260101/837", "FI1C1");
  }

  private void add(String name, Function<String, String> printed, String... seeds) {
    parsers.put(name, new Parser(List.of(seeds), printed));
  }

  private static Authority jointAuthority(String id) {
    return new Authority.JointAuthority(id, LocalizedText.of("a", "b", "c"));
  }

  /** Only the digits of the text can be in the code, in their order. */
  private static String lenient(String text) {
    String code = RepairedMunicipalityCode.parse(text).code().value();
    String digits = text.strip().replaceAll("^[^0-9]+|[.,]0+[^0-9]*$|[^0-9]+$", "");
    require(("00" + digits).endsWith(code), "another code than the text holds: " + code);
    require(code.endsWith(digits), "fewer digits than the text holds: " + code);
    return text;
  }

  private static String lookedUp(String text) {
    REGISTER
        .search(text, DAY)
        .matches()
        .forEach(
            hit ->
                require(REGISTER.lifeOf(hit.code()).isPresent(), "a code that nobody had: " + hit));
    return text;
  }

  private static String crossed(String text) {
    CROSSWALK.findMunicipality(text);
    return text;
  }

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public String make(Chance chance) {
    String parser = chance.of(List.copyOf(parsers.keySet()));
    if (parser.equals("look-up") && !chance.oneIn(20)) {
      parser = "lenient-code"; // a look-up compares all names, and costs as much as 500 others
    }
    return parser + "\n" + TextMutator.spoilt(chance.of(parsers.get(parser).seeds()), chance);
  }

  @Override
  public boolean isTaken(String input) {
    int line = input.indexOf('\n');
    Parser parser = line < 0 ? null : parsers.get(input.substring(0, line));
    if (parser == null) {
      return false;
    }
    String text = input.substring(line + 1);
    try {
      String printed = parser.printed().apply(text);
      require(printed.equals(text), "prints in another form than it was read: " + printed);
      return true;
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      Answers.requireRefusal(e);
      require(
          message.contains(Shortened.of(text)) || quotesAPart(message, text),
          "the message quotes no value: " + message);
      return false;
    }
  }

  /** Of two dates with a slash between them the one that is wrong is quoted. */
  private static boolean quotesAPart(String message, String text) {
    return Arrays.stream(text.split("/", -1))
            .anyMatch(part -> message.contains("\"" + Shortened.of(part) + "\""))
        || message.contains(" is not between ")
        || message.contains("does not exist");
  }
}

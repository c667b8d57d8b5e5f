package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.MunicipalitySearch;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks up a municipality as typed: its state on a day, and what happened to it. */
@Command(name = "municipality")
final class MunicipalityCommand extends FormattedCommand {

  private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

  @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "name")
  private List<String> name;

  @Option(names = "--on", defaultValue = TODAY, paramLabel = "DATE")
  private String on;

  private final MunicipalityRegister register = Kuntamalli.standard().register();

  MunicipalityCommand() {
    super(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate day = day("--on", on);
    Format asked = format();
    MunicipalitySearch found = register.search(String.join(" ", name), day);
    if (found.matches().isEmpty()) {
      throw AuthorityArgument.nothingFound(this, "municipality", found);
    }
    if (!json(asked, () -> asData(found, day, words))) {
      found.matches().forEach(hit -> print(sheet(asked), hit, day, words));
    }
    return ExitCode.OK;
  }

  private void print(Sheet sheet, MunicipalityMatch hit, LocalDate day, Language words) {
    MunicipalityCode code = hit.code();
    sheet.heading(
        "%s, %s"
            .formatted(
                RegisterEvent.names(register, List.of(code), day, words),
                PartialDate.text(day, words)));
    if (hit.municipality().isEmpty()) {
      sheet.line(Label.NOT_IN_USE.text(words));
    }
    TextTable table =
        new TextTable(words).column(Label.FACT, 34).column(Label.VALUE, 70).column(Label.TIME, 40);
    register
        .lifeOf(code)
        .ifPresent(life -> table.row(Label.LIFE.text(words), code.value(), life.text(words)));
    hit.municipality()
        .ifPresent(
            municipality ->
                facts(code, day)
                    .forEach(
                        fact ->
                            table.row(
                                fact.kind().text(words),
                                value(fact, municipality, words),
                                fact.validity().text(words))));
    Set<MunicipalityCode> successors = register.successors(code, day);
    if (hit.municipality().isEmpty() && !successors.isEmpty()) {
      table.row(
          Label.SUCCESSORS.text(words), RegisterEvent.names(register, successors, day, words), "");
    }
    Set<MunicipalityCode> predecessors = register.predecessors(code);
    if (!predecessors.isEmpty()) {
      table.row(
          Label.PREDECESSORS.text(words),
          RegisterEvent.names(register, predecessors, day, words),
          "");
    }
    sheet.table(table);
    events(code)
        .forEach(
            event ->
                sheet.line(
                    PartialDate.text(event.change().date(), words) + ": " + event.text(words)));
    sheet.end();
  }

  /** A county with the key by which it is named as an authority; its region has another code. */
  private static String value(MunicipalityFact fact, Municipality municipality, Language words) {
    String value = MunicipalityWords.of(fact, municipality).text(words);
    return fact.kind() == MunicipalityFact.Kind.COUNTY
        ? municipality
            .county()
            .map(county -> value + " (" + new Authority.OfCounty(county.code()).key() + ")")
            .orElse(value)
        : value;
  }

  private List<MunicipalityFact> facts(MunicipalityCode code, LocalDate day) {
    return register.facts(code).stream().filter(fact -> fact.validity().contains(day)).toList();
  }

  private List<RegisterEvent> events(MunicipalityCode code) {
    return register.changesBetween(MunicipalityRegister.FIRST_DAY, LAST_DAY).stream()
        .filter(change -> change.code().equals(code))
        .map(change -> new RegisterEvent(register, change))
        .toList();
  }

  private Map<String, Object> asData(MunicipalitySearch found, LocalDate day, Language words) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("text", found.text());
    answer.put("on", day);
    answer.put("register", register.edition());
    answer.put("hits", found.matches().stream().map(hit -> asData(hit, day, words)).toList());
    return answer;
  }

  private Map<String, Object> asData(MunicipalityMatch hit, LocalDate day, Language words) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("code", hit.code());
    data.put("name", register.nameOf(new Authority.OfMunicipality(hit.code()), day));
    data.put("found", hit.name());
    data.put("reason", hit.reason());
    hit.form().ifPresent(form -> data.put("form", form));
    hit.municipality().ifPresent(municipality -> data.put("municipality", municipality));
    register.lifeOf(hit.code()).ifPresent(life -> data.put("inUse", life));
    data.put("successors", register.successors(hit.code(), day));
    data.put("predecessors", register.predecessors(hit.code()));
    data.put("changes", events(hit.code()).stream().map(event -> event.asData(words)).toList());
    return data;
  }
}

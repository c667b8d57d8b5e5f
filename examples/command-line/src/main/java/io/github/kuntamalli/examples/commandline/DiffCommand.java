package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what changed between two days: in the duties of an authority, or in the municipalities. */
@Command(name = "diff")
final class DiffCommand extends FormattedCommand {

  @ArgGroup(multiplicity = "1")
  private What what;

  /** What to compare. */
  static final class What {
    @Option(names = "--authority", paramLabel = "CODE")
    @Nullable String authority;

    @Option(names = "--municipalities")
    boolean municipalities;
  }

  @Option(names = "--from", required = true, paramLabel = "DATE")
  private String from;

  @Option(names = "--to", required = true, paramLabel = "DATE")
  private String to;

  DiffCommand() {
    super(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate first = day("--from", from);
    LocalDate last = day("--to", to);
    requireOrder(first, last);
    Format asked = format();
    if (what.authority == null) {
      municipalities(first, last, asked, words);
    } else {
      duties(what.authority, first, last, asked, words);
    }
    return ExitCode.OK;
  }

  private void duties(
      String authority, LocalDate first, LocalDate last, Format asked, Language words) {
    Kuntamalli kuntamalli = Kuntamalli.standard();
    Authority whose = new AuthorityArgument(this, kuntamalli.register()).read(authority, last);
    DutyChanges changes = kuntamalli.dutyChanges(whose, first, last);
    if (json(asked, () -> changes)) {
      return;
    }
    Sheet sheet = sheet(asked);
    heading(sheet, changes.name().text(words) + ", ", first, last, words);
    changes
        .authorityChanges()
        .forEach(
            change ->
                sheet.line(
                    PartialDate.text(change.date(), words) + ": " + change.event().text(words)));
    TextTable table =
        new TextTable(words)
            .column(Label.DATE, 18)
            .column(Label.DUTY, 30)
            .column(Label.CHANGE, 50)
            .column(Label.BEFORE, 22)
            .column(Label.AFTER, 22);
    for (DutyChange change : changes.changes()) {
      table.row(
          PartialDate.text(change.date(), words),
          change.obligation().code() + "\n" + change.obligation().title().text(words),
          change.reason().text(words),
          bases(change.before(), words),
          bases(change.after(), words));
    }
    close(sheet, table, changes.authorityChanges().isEmpty(), words);
    for (LawDifference point : changes.differences()) {
      sheet.line(
          "%s: %s → %s"
              .formatted(
                  point.subject().text(words),
                  point.before().text(words),
                  point.after().text(words)));
    }
    changes.notes().forEach(note -> sheet.line(Label.NOTE.text(words) + " " + note.text(words)));
  }

  private void municipalities(LocalDate first, LocalDate last, Format asked, Language words) {
    List<RegisterEvent> events =
        Kuntamalli.standard().register().changesBetween(first, last).stream()
            .map(change -> new RegisterEvent(Kuntamalli.standard().register(), change))
            .toList();
    if (json(asked, () -> asData(events, first, last, words))) {
      return;
    }
    Sheet sheet = sheet(asked);
    heading(sheet, "", first, last, words);
    TextTable table =
        new TextTable(words)
            .column(Label.DATE, 18)
            .column(Label.CODE, 8)
            .column(Label.NAME, 24)
            .column(Label.CHANGE, 90);
    for (RegisterEvent event : events) {
      RegisterChange change = event.change();
      table.row(
          PartialDate.text(change.date(), words),
          change.code().value(),
          event.name(words),
          event.text(words));
    }
    close(sheet, table, true, words);
  }

  private static Map<String, Object> asData(
      List<RegisterEvent> events, LocalDate first, LocalDate last, Language words) {
    List<Object> changes = new ArrayList<>();
    for (RegisterEvent event : events) {
      changes.add(event.asData(words));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("from", first);
    answer.put("to", last);
    answer.put("register", Kuntamalli.standard().register().edition());
    answer.put("changes", changes);
    return answer;
  }

  private static void heading(
      Sheet sheet, String whose, LocalDate first, LocalDate last, Language words) {
    sheet.heading(
        "%s%s – %s"
            .formatted(whose, PartialDate.text(first, words), PartialDate.text(last, words)));
  }

  private static void close(Sheet sheet, TextTable table, boolean nothingElse, Language words) {
    sheet.table(table);
    if (table.isEmpty() && nothingElse) {
      sheet.line(Label.NO_CHANGES.text(words));
    }
  }

  private static String bases(List<LegalBasis> bases, Language words) {
    return bases.isEmpty()
        ? "–"
        : bases.stream()
            .map(basis -> basis.provision().text(words))
            .distinct()
            .collect(Collectors.joining("\n"));
  }
}

package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.EntryStage;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules for the roles and stages of an entry of the programmes. */
public final class EntryRules {

  private static final CheckResult NO_ROLES =
      CheckResult.notApplicable(
          "Toimijoiden rooleja ei ole ilmoitettu.",
          "Inga roller har angetts för aktörerna.",
          "No roles are stated for the actors.");

  private static final CheckResult NO_STAGES =
      CheckResult.notApplicable(
          "Päivättyjä vaiheita on enintään yksi.",
          "Det finns högst ett daterat skede.",
          "There is at most one dated stage.");

  private EntryRules() {}

  static final Rule<CatalogEntry> ROLE_REPEATED =
      Rule.declare("entry-role-repeated", CatalogEntry.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("actor", "toimija", "aktören", "the actor")
          .parameter("role", "rooli", "rollen", "the role")
          .problem(
              "Sama rooli on merkitty toimijalle kahdesti: {actor}, {role}.",
              "Aktören {actor} har samma roll två gånger: {role}.",
              "The actor {actor} has the same role twice: {role}.")
          .reason(
              "Jos rooli on merkitty kahdesti, merkinnöistä ei käy ilmi, puuttuuko toinen toimija tai toinen rooli.",
              "Av en roll som angetts två gånger framgår inte om en annan aktör eller roll saknas.",
              "If a role is stated twice, it is not clear whether another actor or role is missing.")
          .remedy(
              "Poista toinen merkinnöistä tai korjaa sen toimija tai rooli.",
              "Ta bort den ena uppgiften eller rätta aktören eller rollen i den.",
              "Remove one of the two, or correct its actor or role.")
          .check((entry, context) -> roles(entry));

  static final Rule<CatalogEntry> STAGE_ORDER =
      Rule.declare("entry-stage-order", CatalogEntry.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("stage", "vaihe", "skedet", "the stage")
          .parameter("date", "sen alku", "dess början", "its beginning")
          .parameter(
              "before",
              "edellisen alku",
              "det föregående skedets början",
              "the beginning of the previous stage")
          .problem(
              "Vaihe \"{stage}\" ({date}) on merkitty myöhemmin alkaneen vaiheen ({before}) jälkeen.",
              "Skedet \"{stage}\" ({date}) har angetts efter ett skede som började senare ({before}).",
              "The stage \"{stage}\" ({date}) comes after one that began later ({before}).")
          .reason(
              "Vaiheet luetellaan aikajärjestyksessä; väärä järjestys viittaa väärään päivään.",
              "Skedena räknas upp i tidsföljd; fel ordning tyder på ett felaktigt datum.",
              "Stages are listed in chronological order; a wrong order points to a wrong date.")
          .remedy(
              "Vaihda vaiheiden järjestys tai korjaa päivät.",
              "Byt ordning på skedena eller rätta datumen.",
              "Swap the stages or correct the dates.")
          .check((entry, context) -> stages(entry));

  /**
   * All rules for entries.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<?>> all() {
    return List.of(ROLE_REPEATED, STAGE_ORDER);
  }

  private static CheckResult roles(CatalogEntry entry) {
    if (entry.roles().isEmpty()) {
      return NO_ROLES;
    }
    Map<String, Set<ActorRole.Kind>> seen = new HashMap<>();
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < entry.roles().size(); i++) {
      ActorRole role = entry.roles().get(i);
      String actor = role.actor().value();
      if (!seen.computeIfAbsent(actor, any -> new TreeSet<>()).add(role.kind())) {
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("roles").then(i),
                Parameters.of("actor", Localizable.same(actor), "role", role.kind())));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult stages(CatalogEntry entry) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    Optional<PartialDate> latest = Optional.empty();
    int dated = 0;
    for (int i = 0; i < entry.stages().size(); i++) {
      EntryStage stage = entry.stages().get(i);
      Optional<PartialDate> begin = stage.period().from().asOptional();
      if (begin.isEmpty()) {
        continue;
      }
      dated++;
      if (latest.isPresent() && begin.get().latest().isBefore(latest.get().earliest())) {
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("stages").then(i),
                Parameters.of("stage", stage.kind(), "date", begin.get(), "before", latest.get())));
      } else if (latest.isEmpty() || !begin.get().earliest().isBefore(latest.get().earliest())) {
        latest = begin;
      }
    }
    return dated < 2 ? NO_STAGES : CheckResult.of(violations);
  }
}

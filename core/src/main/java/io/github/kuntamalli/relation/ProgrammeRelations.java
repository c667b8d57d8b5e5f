package io.github.kuntamalli.relation;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions about programmes, projects and tools: who has a part in them, what a dossier
 * answers to a check list. Immutable and thread-safe.
 *
 * <p>Returned by {@link Relations#programmes()}. Not serializable.
 */
public final class ProgrammeRelations {

  private final ProgrammeCatalog programmes;

  ProgrammeRelations(ProgrammeCatalog programmes) {
    this.programmes = programmes;
  }

  /**
   * The programmes, funding instruments and tools in which an actor has a part.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @return the entries
   */
  public Found<Named> involving(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    return new Found<>(
        programmes.all().stream()
            .filter(entry -> entry.actors().contains(actor))
            .map(entry -> SourcedValue.stated(Named.of(entry.id(), entry.name()), entry.sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * The programmes and funding instruments that an actor grants, funds, runs or otherwise has a
   * given part in.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @param part the part, such as {@link ActorRole.Kind#GRANTS}
   * @return the entries with that part, and as derived those that belong to one of them; each with
   *     the sources of the part, or if it has none, of the entry that states it
   */
  public Found<Named> involving(ActorId actor, ActorRole.Kind part) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(part, "part");
    return new Found<>(
        programmes.all().stream()
            .flatMap(
                entry ->
                    withPart(entry, part).stream()
                        .filter(one -> one.value().equals(actor))
                        .map(
                            one ->
                                new SourcedValue<>(
                                    Named.of(entry.id(), entry.name()),
                                    one.certain(),
                                    one.derived(),
                                    one.sources())))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * The entries that concern an act or are based on it: its reform, its transition periods, the
   * projects that carry it out.
   *
   * @param statute the act, such as {@code 906/2019}
   * @return the entries
   */
  public Found<Named> under(StatuteId statute) {
    Objects.requireNonNull(statute, "statute");
    return new Found<>(
        programmes.all().stream()
            .filter(entry -> entry.statutes().contains(statute))
            .map(entry -> SourcedValue.stated(Named.of(entry.id(), entry.name()), entry.sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * What the records of a dossier answer to a check list of the catalog. A record answers an item
   * by a content statement whose point is the id of the item in capital letters.
   *
   * @param items the kind of the items, such as {@link CatalogEntryKind#ENABLER}
   * @param dossier the dossier
   * @param on the day
   * @return an answer for each item of the kind, with a gap if one of them is unknown
   */
  public Found<ChecklistAnswer> checklist(CatalogEntryKind items, Dossier dossier, LocalDate on) {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<ChecklistAnswer>> answers =
        programmes.entries(items).stream()
            .map(item -> SourcedValue.stated(Checklists.answer(item, dossier, on), item.sources()))
            .toList();
    boolean all = answers.stream().noneMatch(answer -> answer.value().answer() == Ternary.UNKNOWN);
    return new Found<>(answers, Optional.of(Gaps.CHECKLIST).filter(any -> !all));
  }

  /** The actors with a part in an entry, or where it states none, as derived in its parent. */
  List<SourcedValue<ActorId>> withPart(CatalogEntry entry, ActorRole.Kind part) {
    Set<String> seen = new HashSet<>();
    Optional<CatalogEntry> next = Optional.of(entry);
    while (next.isPresent() && seen.add(next.get().id())) {
      boolean derived = seen.size() > 1;
      Map<ActorId, Set<Source>> actors = sourcesByActor(next.get(), part);
      if (!actors.isEmpty()) {
        return actors.entrySet().stream()
            .map(
                one ->
                    new SourcedValue<>(
                        one.getKey(), Ternary.YES, derived, List.copyOf(one.getValue())))
            .toList();
      }
      next = next.get().parent().flatMap(programmes::find);
    }
    return List.of();
  }

  /** The actors of which an entry itself states a part, with the sources of each. */
  private static Map<ActorId, Set<Source>> sourcesByActor(CatalogEntry entry, ActorRole.Kind part) {
    Map<ActorId, Set<Source>> actors = new LinkedHashMap<>();
    for (ActorRole role : entry.roles()) {
      if (role.kind() == part) {
        actors
            .computeIfAbsent(role.actor(), any -> new LinkedHashSet<>())
            .addAll(role.sources().isEmpty() ? entry.sources() : role.sources());
      }
    }
    return actors;
  }
}

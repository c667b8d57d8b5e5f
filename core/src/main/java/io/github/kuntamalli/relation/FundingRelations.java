package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers questions about funding: which calls were open on a day, who grants the money. Immutable
 * and thread-safe.
 *
 * <p>Got by {@link Relations#funding()}. Not serializable.
 */
public final class FundingRelations {

  private final ProgrammeCatalog programmes;
  private final ProgrammeRelations involved;

  FundingRelations(ProgrammeCatalog programmes, ProgrammeRelations involved) {
    this.programmes = programmes;
    this.involved = involved;
  }

  /**
   * The funding calls that were open on a day.
   *
   * @param on the day
   * @return the calls that were open for certain, and as uncertain those of which no source states
   *     the days
   */
  public Found<CatalogEntry> callsOn(LocalDate on) {
    Objects.requireNonNull(on, "on");
    List<SourcedValue<CatalogEntry>> found =
        programmes.entries(CatalogEntryKind.FUNDING_CALL).stream()
            .filter(call -> call.period().on(on) != Ternary.NO)
            .map(call -> new SourcedValue<>(call, call.period().on(on), false, call.sources()))
            .toList();
    boolean uncertain = found.stream().anyMatch(one -> one.certain() == Ternary.UNKNOWN);
    return new Found<>(found, Optional.of(Gaps.CALLS).filter(any -> uncertain));
  }

  /**
   * Who grants a funding instrument or call.
   *
   * @param entry the id of the instrument or call, such as {@code incentive-call-3}
   * @return who grants it, stated of itself or of the instrument that it belongs to
   * @throws IllegalArgumentException if the catalog does not contain the entry
   */
  public Found<ActorId> grantorsOf(String entry) {
    Objects.requireNonNull(entry, "entry");
    CatalogEntry one = programmes.get(entry);
    List<SourcedValue<ActorId>> found =
        involved.withPart(one, ActorRole.Kind.GRANTS).stream()
            .map(actor -> SourcedValue.stated(actor, one.sources()))
            .toList();
    return new Found<>(found, Optional.of(Gaps.GRANTOR).filter(any -> found.isEmpty()));
  }
}

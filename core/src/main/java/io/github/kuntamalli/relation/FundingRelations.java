package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.Applicant;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers questions about funding: which calls were open on a day, who may apply, who grants the
 * money. Immutable and thread-safe.
 *
 * <p>Returned by {@link Relations#funding()}. Not serializable.
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
  public Found<FundingCall> callsOn(LocalDate on) {
    Objects.requireNonNull(on, "on");
    return calls(call -> Ternary.YES, on);
  }

  /**
   * The funding calls that were open to an applicant on a day.
   *
   * @param on the day
   * @param applicant who wants to apply, such as {@link Applicant#MUNICIPALITY}
   * @return the calls that were open and name the applicant, and as uncertain those of which no
   *     source states the days or the applicants; calls that name other applicants alone are left
   *     out
   */
  public Found<FundingCall> callsOn(LocalDate on, Applicant applicant) {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(applicant, "applicant");
    return calls(call -> isOpenTo(call, applicant), on);
  }

  private static Ternary isOpenTo(FundingCall call, Applicant applicant) {
    if (call.applicants().isEmpty()) {
      return Ternary.UNKNOWN;
    }
    return call.applicants().contains(applicant) ? Ternary.YES : Ternary.NO;
  }

  private Found<FundingCall> calls(Function<FundingCall, Ternary> condition, LocalDate on) {
    List<SourcedValue<FundingCall>> found = new ArrayList<>();
    for (FundingCall call : programmes.fundingCalls()) {
      Ternary open = call.isOpenOn(on);
      Ternary meant = condition.apply(call);
      if (open != Ternary.NO && meant != Ternary.NO) {
        Ternary certain = meant == Ternary.YES ? open : Ternary.UNKNOWN;
        found.add(new SourcedValue<>(call, certain, false, call.sources()));
      }
    }
    boolean uncertain = found.stream().anyMatch(one -> one.certain() == Ternary.UNKNOWN);
    return new Found<>(found, Optional.of(Gaps.CALLS).filter(any -> uncertain));
  }

  /**
   * The calls of a funding instrument.
   *
   * @param instrument the id of the instrument, such as {@code digitalisation-incentive}
   * @return the calls, in the order of the catalog
   */
  public Found<FundingCall> callsOf(String instrument) {
    Objects.requireNonNull(instrument, "instrument");
    return new Found<>(
        programmes.fundingCalls().stream()
            .filter(call -> call.instrument().filter(instrument::equals).isPresent())
            .map(call -> SourcedValue.stated(call, call.sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * Who grants a funding instrument or the money of a call.
   *
   * @param id the id of the instrument or call, such as {@code incentive-call-3}
   * @return who grants it, stated of itself, or as derived of what it belongs to; with the sources
   *     of where that is stated
   * @throws IllegalArgumentException if the catalog does not contain the instrument or call
   */
  public Found<ActorId> grantorsOf(String id) {
    Objects.requireNonNull(id, "id");
    Optional<FundingCall> call = programmes.findFundingCall(id);
    List<SourcedValue<ActorId>> found =
        call.isPresent() ? ofCall(call.get()) : ofInstrument(programmes.get(id));
    return new Found<>(found, Optional.of(Gaps.GRANTOR).filter(any -> found.isEmpty()));
  }

  private List<SourcedValue<ActorId>> ofCall(FundingCall call) {
    return call.grantors().isEmpty()
        ? call.instrument().flatMap(programmes::find).map(this::ofCallsOf).orElse(List.of())
        : call.grantors().stream()
            .map(actor -> SourcedValue.stated(actor, call.sources()))
            .toList();
  }

  private List<SourcedValue<ActorId>> ofInstrument(CatalogEntry instrument) {
    return involved.withPart(instrument, ActorRole.Kind.GRANTS);
  }

  /** Who grants the money of the calls of an instrument that state no grantor themselves. */
  private List<SourcedValue<ActorId>> ofCallsOf(CatalogEntry instrument) {
    return ofInstrument(instrument).stream()
        .map(one -> new SourcedValue<>(one.value(), one.certain(), true, one.sources()))
        .toList();
  }

  /**
   * The funding instruments and calls that an actor grants.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @return the instruments, as derived those that belong to one of them, and the calls; a call is
   *     derived if not itself but its instrument states the actor
   */
  public Found<Named> grantedBy(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    List<SourcedValue<Named>> found =
        new ArrayList<>(involved.involving(actor, ActorRole.Kind.GRANTS).found());
    for (FundingCall call : programmes.fundingCalls()) {
      ofCall(call).stream()
          .filter(one -> one.value().equals(actor))
          .findFirst()
          .ifPresent(
              one ->
                  found.add(
                      new SourcedValue<>(
                          Named.of(call.id(), call.name()),
                          one.certain(),
                          one.derived(),
                          one.sources())));
    }
    return new Found<>(found, Optional.of(Gaps.LINKS));
  }
}

package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.obligation.ReasonCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which facts would settle a verdict, by the reasons why documents do not count. */
final class UnknownFacts {

  /** Why the council is not known to have decided. */
  private static final List<ReasonCode> UNDECIDED =
      List.of(
          ReasonCode.ONLY_PLANNED, ReasonCode.NOT_BY_COUNCIL, ReasonCode.COUNCIL_DID_NOT_CONCLUDE);

  private static final Uncertainty OF_DOSSIER =
      Uncertainty.of(List.of(DecisiveFact.of(DecisiveFact.Kind.REST_OF_DOSSIER)));

  private UnknownFacts() {}

  /**
   * The facts about some documents.
   *
   * @param ids the ids of the documents
   * @param refused why they do not count, as far as it is said
   * @param day the day that is unknown or vague where no other fact is
   */
  static Uncertainty of(Stream<String> ids, List<RefusedEvidence> refused, DecisiveFact.Kind day) {
    Map<String, Set<DecisiveFact.Kind>> byDocument = new LinkedHashMap<>();
    ids.forEach(id -> byDocument.put(id, new LinkedHashSet<>()));
    for (RefusedEvidence one : refused) {
      Set<DecisiveFact.Kind> kinds = byDocument.get(one.document());
      if (kinds != null) {
        about(one.reason().code()).ifPresent(kinds::add);
      }
    }
    List<DecisiveFact> facts = new ArrayList<>();
    byDocument.forEach(
        (id, kinds) ->
            (kinds.isEmpty() ? Set.of(day) : kinds)
                .forEach(kind -> facts.add(DecisiveFact.of(kind, id))));
    return Uncertainty.of(facts);
  }

  /** The fact other than a day that a refusal is about. */
  private static Optional<DecisiveFact.Kind> about(ReasonCode code) {
    if (code.equals(ReasonCode.WHOSE_COUNCIL_UNKNOWN)) {
      return Optional.of(DecisiveFact.Kind.WHOSE_COUNCIL);
    }
    if (code.equals(ReasonCode.SENDER_UNKNOWN)) {
      return Optional.of(DecisiveFact.Kind.SENDER);
    }
    return UNDECIDED.contains(code)
        ? Optional.of(DecisiveFact.Kind.COUNCIL_DECISION)
        : Optional.empty();
  }

  /** Whether the dossier contains everything is unknown. */
  static Uncertainty ofDossier() {
    return OF_DOSSIER;
  }
}

package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.municipality.Authority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of an authority on a day where its dossier contains nothing. Most verdicts on a
 * dossier are among them, and they follow from the authority, the reference date, the method and
 * whether the dossier claims to be complete: all four are the key under which they are kept, so
 * that a repeated question gets what was found before. Nothing is kept of a dossier that claims to
 * be complete for some periods only, and nothing that a dossier contains. The verdicts are kept
 * from the second time on that the same is asked, for the few questions that were asked last.
 * Thread-safe.
 */
final class UntouchedDuties {

  private static final int MOST_KEPT = 64;

  /**
   * A verdict to give.
   *
   * @param item what it is about
   * @param untouched the verdict where nothing of the dossier has to do with it
   */
  private record Row(DutyAgenda.Item item, DutyAssessment untouched) {}

  /** All that the verdicts depend on, apart from the register, the terms and the catalog. */
  private record Question(
      Authority authority, LocalDate on, AssessmentMethod method, boolean complete) {}

  /** The questions asked last, the latest at the end; with answers once they were asked again. */
  private final Map<Question, Optional<List<Row>>> kept = new LinkedHashMap<>(16, 0.75f, true);

  private final BiFunction<DutyAgenda.Item, AssessmentContext, DutyAssessment> judge;

  /**
   * Nothing is kept yet.
   *
   * @param judge gives a verdict
   */
  UntouchedDuties(BiFunction<DutyAgenda.Item, AssessmentContext, DutyAssessment> judge) {
    this.judge = judge;
  }

  /** The verdicts on a dossier, in the order of the agenda. */
  List<DutyAssessment> verdicts(AssessmentContext inquiry) {
    Optional<List<Row>> known = rows(inquiry);
    List<DutyAssessment> verdicts = new ArrayList<>();
    if (known.isEmpty()) {
      for (DutyAgenda.Item item : agenda(inquiry)) {
        verdicts.add(judge.apply(item, inquiry));
      }
      return verdicts;
    }
    for (Row row : known.get()) {
      verdicts.add(
          isTouched(row.item(), inquiry) ? judge.apply(row.item(), inquiry) : row.untouched());
    }
    return verdicts;
  }

  private Optional<List<Row>> rows(AssessmentContext inquiry) {
    Dossier dossier = inquiry.dossier();
    if (!dossier.completePeriods().isEmpty()) {
      return Optional.empty();
    }
    Question question =
        new Question(
            dossier.authority(), inquiry.judged().on(), inquiry.method(), dossier.complete());
    Optional<List<Row>> known = askedBefore(question);
    if (known == null || known.isPresent()) {
      return known == null ? Optional.empty() : known;
    }
    Optional<List<Row>> rows = Optional.of(find(inquiry));
    synchronized (kept) {
      kept.computeIfPresent(question, (any, none) -> rows);
    }
    return rows;
  }

  /** What is kept of a question: nothing the first time, no answers the second. */
  private @Nullable Optional<List<Row>> askedBefore(Question question) {
    synchronized (kept) {
      Optional<List<Row>> known = kept.putIfAbsent(question, Optional.empty());
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
      return known;
    }
  }

  private List<Row> find(AssessmentContext asked) {
    Dossier nothing =
        Dossier.builder()
            .authority(asked.dossier().authority())
            .complete(asked.dossier().complete())
            .build();
    AssessmentContext inquiry =
        new AssessmentContext(asked.catalog(), asked.judged(), nothing, asked.method());
    return agenda(inquiry).stream().map(item -> new Row(item, judge.apply(item, inquiry))).toList();
  }

  private static List<DutyAgenda.Item> agenda(AssessmentContext inquiry) {
    return DutyAgenda.of(inquiry.catalog(), inquiry.judged(), inquiry.method());
  }

  /** Whether the dossier contains anything that the verdict may depend on. */
  private static boolean isTouched(DutyAgenda.Item item, AssessmentContext inquiry) {
    if (item instanceof DutyAgenda.Item.Begun begun) {
      return DutyVerdict.isTouched(DutyInPeriod.of(begun, inquiry));
    }
    return item instanceof DutyAgenda.Item.WithoutBasis without
        && !inquiry.refused(without).isEmpty();
  }
}

package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The points of content that a duty requires on a day, against what the evidence says of itself.
 * Several pieces of evidence together contain a point if one of them does; a point is known to be
 * missing only if it is missing from every piece.
 *
 * @param verdicts the verdicts, in the order of the catalog
 * @param reservations reservations to consider before relying on the evidence
 * @param lacking the points that the law lists and that are known not to be there
 */
record ContentReview(
    List<ContentVerdict> verdicts, List<Reason> reservations, List<ContentRequirement> lacking) {

  /** What one piece of evidence says of itself. */
  interface Holder {
    /** Its word on a point. */
    ContentVerdict verdictOn(ContentRequirement point);
  }

  /**
   * One piece of evidence.
   *
   * @param first the first of the days whose law it has to meet
   * @param last the last of them, later than the first if its date is vague
   * @param holder what it says of itself
   * @param excused the points that are no more than a reservation if they are not there
   */
  record Piece(
      LocalDate first, LocalDate last, Holder holder, Predicate<ContentRequirement> excused) {

    static Piece of(PartialDate date, Holder holder) {
      return new Piece(date.earliest(), date.latest(), holder, point -> false);
    }
  }

  /** The best first; of two explanations the first by its words, whichever is listed first. */
  private static final Comparator<ContentVerdict> BY_RANK =
      Comparator.comparingInt(ContentReview::rank)
          .thenComparing(verdict -> verdict.explanation().orElse(""));

  private static final BinaryOperator<ContentVerdict> BETTER = BinaryOperator.minBy(BY_RANK);

  /**
   * What some pieces together contain of what the law required on the last of their days. Nothing
   * lacks if one of them alone lacks nothing that the law of its own day required.
   */
  static ContentReview together(DutyInPeriod question, List<Piece> pieces) {
    ContentReview all =
        of(question, latest(pieces, Piece::first), latest(pieces, Piece::last), pieces);
    boolean oneIsWhole =
        !all.lacking.isEmpty()
            && pieces.stream()
                .anyMatch(one -> of(question, one.first(), one.last(), List.of(one)).isWhole());
    return oneIsWhole ? new ContentReview(all.verdicts, all.reservations, List.of()) : all;
  }

  /** The last of some days of pieces. */
  static LocalDate latest(List<Piece> pieces, Function<Piece, LocalDate> day) {
    return pieces.stream().map(day).max(LocalDate::compareTo).orElseThrow();
  }

  private boolean isWhole() {
    return lacking.isEmpty();
  }

  /** What some pieces contain of what the law required on a day. */
  static ContentReview of(DutyInPeriod question, LocalDate day, List<Piece> pieces) {
    return of(question, day, day, pieces);
  }

  /**
   * What some pieces contain of what the law required on the last of some days. A point that it did
   * not require on each of them is not known to lack.
   */
  private static ContentReview of(
      DutyInPeriod question, LocalDate first, LocalDate last, List<Piece> pieces) {
    List<Holder> holders = pieces.stream().map(Piece::holder).toList();
    List<ContentVerdict> verdicts = new ArrayList<>();
    List<Reason> reservations = new ArrayList<>();
    List<ContentRequirement> lacking = new ArrayList<>();
    for (ContentRequirement point : question.obligation().contentRequirements()) {
      if (point.validity().contains(last) && point.concerns(question.dossier().authority())) {
        ContentVerdict verdict = merged(point, holders);
        verdicts.add(verdict);
        reservation(point, verdict).ifPresent(reservations::add);
        if (verdict.isLacking()
            && point.need() == ContentRequirement.Need.REQUIRED
            && isAlwaysRequired(question, point, first, last)
            && !pieces.stream().allMatch(one -> one.excused().test(point))) {
          lacking.add(point);
        }
      }
    }
    return new ContentReview(
        List.copyOf(verdicts), List.copyOf(reservations), List.copyOf(lacking));
  }

  /** Whether the law required a point on each day, be it by one provision after another. */
  private static boolean isAlwaysRequired(
      DutyInPeriod question, ContentRequirement point, LocalDate first, LocalDate last) {
    return first.equals(last)
        || ValidityPeriod.between(first, last)
            .isCoveredBy(
                question.obligation().contentRequirements().stream()
                    .filter(other -> other.code().equals(point.code()))
                    .filter(other -> other.need() == ContentRequirement.Need.REQUIRED)
                    .filter(other -> other.concerns(question.dossier().authority()))
                    .map(ContentRequirement::validity)
                    .toList());
  }

  /**
   * The best of several reviews on each point that one of them is about, in the order of the law:
   * each was made by the law of its own day.
   */
  static List<ContentVerdict> joined(DutyInPeriod question, List<ContentReview> reviews) {
    Map<String, ContentVerdict> best = new LinkedHashMap<>();
    for (ContentRequirement point : question.obligation().contentRequirements()) {
      for (ContentReview review : reviews) {
        for (ContentVerdict verdict : review.verdicts()) {
          if (verdict.requirement().equals(point.code())) {
            best.merge(point.code(), verdict, BETTER);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  /**
   * Gives a verdict on what counts: met, or partly met if a point is known to lack at the end.
   *
   * @param question the duty and its period
   * @param answer the verdict, which gets its content, status and next step
   * @return the status that it gave
   */
  DutyStatus conclude(DutyInPeriod question, DutyAssessment.Builder answer) {
    answer.addAllContent(verdicts).status(DutyStatus.MET);
    if (lacking.isEmpty()) {
      return DutyStatus.MET;
    }
    if (question.isOver() && question.isComplete()) {
      lacking.forEach(point -> answer.addReasons(reason(ReasonCode.CONTENT_LACKING, point)));
      answer.status(DutyStatus.PARTLY_MET);
      if (!question.judged().hasEnded()) {
        answer.nextStep(about(ReasonCode.CONTENT_INTO_NEXT, lacking));
      }
      return DutyStatus.PARTLY_MET;
    }
    if (!question.judged().hasEnded()) {
      answer.nextStep(about(ReasonCode.ADD_CONTENT, lacking));
      if (!question.isOver()) {
        answer.nextStepBy(question.period().to());
      }
    }
    return DutyStatus.MET;
  }

  private static ContentVerdict merged(ContentRequirement point, List<? extends Holder> holders) {
    ContentVerdict best = null;
    for (Holder holder : holders) {
      ContentVerdict next = holder.verdictOn(point);
      if (best == null || BY_RANK.compare(next, best) < 0) {
        best = next;
      }
    }
    return best == null ? verdict(point, ContentVerdict.State.UNKNOWN) : best;
  }

  private static int rank(ContentVerdict verdict) {
    return switch (verdict.state()) {
      case MET -> 0;
      case EXPLAINED -> 1;
      case NOT_APPLICABLE -> 2;
      case UNKNOWN -> 3;
      case NOT_YET_MADE -> 4;
      case MISSING -> 5;
    };
  }

  private static Optional<Reason> reservation(ContentRequirement point, ContentVerdict verdict) {
    return switch (verdict.state()) {
      case MISSING -> Optional.of(reason(ReasonCode.CONTENT_MISSING, point));
      case NOT_YET_MADE -> Optional.of(reason(ReasonCode.CONTENT_NOT_YET_MADE, point));
      case EXPLAINED ->
          Optional.of(
              Reason.of(
                  ReasonCode.CONTENT_LEFT_OUT,
                  "point",
                  point.title(),
                  "why",
                  Reason.clause(verdict.explanation().orElseThrow())));
      case MET, NOT_APPLICABLE, UNKNOWN -> Optional.empty();
    };
  }

  private static Reason about(ReasonCode code, List<ContentRequirement> points) {
    return Reason.of(
        code,
        "point",
        LocalizedText.joined(", ", points.stream().map(ContentRequirement::title).toList()));
  }

  static Reason reason(ReasonCode code, ContentRequirement point) {
    return Reason.of(code, "point", point.title());
  }

  static ContentVerdict verdict(ContentRequirement point, ContentVerdict.State state) {
    return new ContentVerdict(point.code(), point.title(), state, Optional.empty());
  }

  /** The word of a list of statements on a point. */
  static Holder of(List<ContentStatement> statements) {
    Map<String, List<Stated<Boolean>>> byPoint = new HashMap<>();
    statements.forEach(
        statement ->
            byPoint
                .computeIfAbsent(statement.point(), point -> new ArrayList<>(1))
                .add(statement.present()));
    return point ->
        byPoint.getOrDefault(point.code(), List.of()).stream()
            .map(stated -> read(point, stated))
            .min(BY_RANK)
            .orElseGet(() -> verdict(point, ContentVerdict.State.UNKNOWN));
  }

  private static ContentVerdict read(ContentRequirement point, Stated<Boolean> stated) {
    if (stated instanceof Stated.LeftOut<Boolean> left) {
      return new ContentVerdict(
          point.code(), point.title(), ContentVerdict.State.EXPLAINED, Optional.of(left.reason()));
    }
    if (stated instanceof Stated.NotApplicable<Boolean>) {
      return verdict(point, ContentVerdict.State.NOT_APPLICABLE);
    }
    if (stated instanceof Stated.Known<Boolean> known) {
      return verdict(
          point, known.value() ? ContentVerdict.State.MET : ContentVerdict.State.MISSING);
    }
    return verdict(point, ContentVerdict.State.UNKNOWN);
  }

  /** The word of a part of a document, of what the document names, and of the plans in it. */
  static Holder of(WelfareDocument document, DocumentPart part) {
    Holder own = of(part.contents());
    return point -> {
      ContentVerdict stated = own.verdictOn(point);
      if (stated.state() != ContentVerdict.State.UNKNOWN) {
        return stated;
      }
      if (isNamed(document, point)) {
        return verdict(point, ContentVerdict.State.MET);
      }
      return point
          .plan()
          .map(
              kind ->
                  merged(
                      point,
                      document.integratedPlans().stream()
                          .filter(plan -> plan.kind() == kind)
                          .map(ContentReview::of)
                          .toList()))
          .orElse(stated);
    };
  }

  /** Whether a document names what shows a point: its measures, groups or areas. */
  private static boolean isNamed(WelfareDocument document, ContentRequirement point) {
    return point.shownBy().map(shownBy -> isNamed(document, shownBy)).orElse(false);
  }

  private static boolean isNamed(WelfareDocument document, ContentRequirement.ShownBy shownBy) {
    return switch (shownBy) {
      case MEASURES -> !document.measures().isEmpty();
      case POPULATION_GROUPS -> !document.populationGroups().isEmpty();
      case AREAS -> !document.areas().isEmpty();
      case EFFECT_ON_WELFARE,
          EFFECT_ON_HEALTH,
          EFFECT_ON_GROUP,
          TERM_REPORT,
          TERM_PLAN,
          INTEGRATED_PLAN,
          STRATEGY_GOALS,
          STRATEGY_MEASURES,
          STRATEGY_INDICATORS ->
          false;
    };
  }

  /** The word of a plan in a document. */
  static Holder of(IntegratedPlan plan) {
    Holder own = of(plan.contents());
    return point -> {
      if (plan.relation().equals(Optional.of(IntegratedPlan.Relation.NOT_YET_MADE))) {
        return verdict(point, ContentVerdict.State.NOT_YET_MADE);
      }
      ContentVerdict stated = own.verdictOn(point);
      boolean isThePointItself =
          plan.isPart()
              && stated.state() == ContentVerdict.State.UNKNOWN
              && point.shownBy().equals(Optional.of(ContentRequirement.ShownBy.INTEGRATED_PLAN));
      return isThePointItself ? verdict(point, ContentVerdict.State.MET) : stated;
    };
  }
}

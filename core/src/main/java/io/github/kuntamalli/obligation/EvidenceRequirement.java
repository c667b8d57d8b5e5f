package io.github.kuntamalli.obligation;

import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import java.util.Optional;

/** What proves that a duty was met. */
public enum EvidenceRequirement {
  /** A yearly report that the council handled in the year. */
  ANNUAL_REPORT(DocumentPart.Kind.ANNUAL_REPORT),
  /** A welfare report that the council handled in the term. */
  TERM_REPORT(DocumentPart.Kind.TERM_REPORT),
  /** A welfare plan that the council handled in the term. */
  TERM_PLAN(DocumentPart.Kind.PLAN),
  /** Delivery of the term's report and plan to the municipality's own county. */
  DELIVERY_TO_COUNTY(Method.DELIVERY),
  /** Delivery of the term's report and plan to HUS. */
  DELIVERY_TO_HUS(Method.DELIVERY),
  /** Publication of the term's report and plan in a public information network. */
  PUBLICATION(Method.PUBLICATION),
  /** A record of monitoring. */
  MONITORING(ActivityKind.MONITORING),
  /** A record of goals and measures in strategic planning. */
  STRATEGY_GOALS(ActivityKind.STRATEGY_GOALS),
  /** A record that names the responsible party. */
  RESPONSIBLE_PARTY(ActivityKind.RESPONSIBLE_PARTY),
  /** A record of work between sectors. */
  CROSS_SECTOR_WORK(ActivityKind.CROSS_SECTOR_WORK),
  /** A record of cooperation. */
  COOPERATION(ActivityKind.COOPERATION),
  /** A record of expert support. */
  EXPERT_SUPPORT(ActivityKind.EXPERT_SUPPORT),
  /** A record of support to organisations. */
  ORGANISATIONS(ActivityKind.ORGANISATIONS),
  /** A record of the year's negotiation. */
  ANNUAL_NEGOTIATION(ActivityKind.ANNUAL_NEGOTIATION),
  /** A record of the term's negotiation. */
  TERM_NEGOTIATION(ActivityKind.TERM_NEGOTIATION),
  /** A record of joint preparation of the report and plan. */
  PREPARED_TOGETHER(ActivityKind.PREPARED_TOGETHER),
  /** A record of participation. */
  PARTICIPATION(ActivityKind.PARTICIPATION),
  /** A record that names the duty itself: for duties of a caller's own. */
  NAMED_RECORD(ActivityKind.OTHER),
  /** Assessments of what decisions would bring about. */
  IMPACT_ASSESSMENT(Method.IMPACT_ASSESSMENT),
  /** The plan for children and young people, in a document or attached to it. */
  CHILDREN_PLAN(IntegratedPlan.Kind.CHILDREN),
  /** The plan for the ageing population, in a document or attached to it. */
  AGEING_PLAN(IntegratedPlan.Kind.AGEING),
  /** The catalog does not state it: such a duty is only listed and never assessed. */
  NONE(Method.NONE);

  /** The ways in which duties are shown to be met; every requirement is of exactly one. */
  public enum Method {
    /** A document that the council handled. */
    DOCUMENT,
    /** Delivery of the term's report and plan. */
    DELIVERY,
    /** Publication of the term's report and plan. */
    PUBLICATION,
    /** Records of activities. */
    ACTIVITY,
    /** A plan that is part of a document. */
    INTEGRATED_PLAN,
    /** Assessments of the impacts of decisions. */
    IMPACT_ASSESSMENT,
    /** Nothing: the duty is not assessed. */
    NONE
  }

  private final Method method;
  private final Optional<DocumentPart.Kind> part;
  private final Optional<ActivityKind> work;
  private final Optional<IntegratedPlan.Kind> plan;

  EvidenceRequirement(Method method) {
    this(method, Optional.empty(), Optional.empty(), Optional.empty());
  }

  EvidenceRequirement(DocumentPart.Kind part) {
    this(Method.DOCUMENT, Optional.of(part), Optional.empty(), Optional.empty());
  }

  EvidenceRequirement(ActivityKind work) {
    this(Method.ACTIVITY, Optional.empty(), Optional.of(work), Optional.empty());
  }

  EvidenceRequirement(IntegratedPlan.Kind plan) {
    this(Method.INTEGRATED_PLAN, Optional.empty(), Optional.empty(), Optional.of(plan));
  }

  EvidenceRequirement(
      Method method,
      Optional<DocumentPart.Kind> part,
      Optional<ActivityKind> work,
      Optional<IntegratedPlan.Kind> plan) {
    this.method = method;
    this.part = part;
    this.work = work;
    this.plan = plan;
  }

  /**
   * How the duty is shown to be met.
   *
   * @return the method; a switch over it is checked to be complete by the compiler
   */
  public Method method() {
    return method;
  }

  /**
   * The part of a document that the council has to handle.
   *
   * @return the kind of part; empty if something else proves the duty
   */
  public Optional<DocumentPart.Kind> part() {
    return part;
  }

  /**
   * The kind of record that proves the duty.
   *
   * @return the kind; empty if something else proves the duty
   */
  public Optional<ActivityKind> work() {
    return work;
  }

  /**
   * The plan inside a document that proves the duty.
   *
   * @return the kind of plan; empty if something else proves the duty
   */
  public Optional<IntegratedPlan.Kind> plan() {
    return plan;
  }
}

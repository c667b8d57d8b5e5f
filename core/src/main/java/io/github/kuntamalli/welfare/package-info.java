/**
 * The documents themselves: welfare reports and plans, and whether one is sound in itself.
 *
 * <p>In reading order: {@link io.github.kuntamalli.welfare.WelfareDocument} is a document with its
 * {@link io.github.kuntamalli.welfare.DocumentPart parts}; {@link
 * io.github.kuntamalli.welfare.Publication} and {@link io.github.kuntamalli.welfare.Delivery} are
 * what was done with it, {@link io.github.kuntamalli.welfare.Citation} the law it refers to, {@link
 * io.github.kuntamalli.welfare.IntegratedPlan} another plan inside it, {@link
 * io.github.kuntamalli.welfare.ContentStatement} a point of content that it holds or lacks, {@link
 * io.github.kuntamalli.welfare.ExplainedOmission} what it leaves out on purpose; {@link
 * io.github.kuntamalli.welfare.ImpactAssessment} is what was estimated of a decision before it was
 * made, effect by {@link io.github.kuntamalli.welfare.ImpactEffect effect}; {@link
 * io.github.kuntamalli.welfare.EvidenceKind} is what evidence can be, a part of a document or
 * {@link io.github.kuntamalli.welfare.OtherEvidence other}; {@link
 * io.github.kuntamalli.welfare.DocumentRules} and {@link io.github.kuntamalli.welfare.ImpactRules}
 * are the rules of soundness, and {@link io.github.kuntamalli.welfare.WelfareRules} hands them to
 * Bean Validation.
 */
@NullMarked
package io.github.kuntamalli.welfare;

import org.jspecify.annotations.NullMarked;

/**
 * Welfare reports and plans, and the rules for each document.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.welfare.WelfareDocument}: a document with its {@link
 *       io.github.kuntamalli.welfare.DocumentPart parts}
 *   <li>{@link io.github.kuntamalli.welfare.Publication}, {@link
 *       io.github.kuntamalli.welfare.Delivery}: where it was published and to whom it was sent
 *   <li>{@link io.github.kuntamalli.welfare.Citation}: the law that it refers to
 *   <li>{@link io.github.kuntamalli.welfare.IntegratedPlan}: another plan inside it
 *   <li>{@link io.github.kuntamalli.welfare.ContentStatement}: a point of content that it contains
 *       or lacks; {@link io.github.kuntamalli.welfare.ExplainedOmission}: what it leaves out on
 *       purpose
 *   <li>{@link io.github.kuntamalli.welfare.ImpactAssessment}: the effects of a decision, assessed
 *       before it was made, one {@link io.github.kuntamalli.welfare.ImpactEffect} each
 *   <li>{@link io.github.kuntamalli.welfare.EvidenceKind}: what evidence can be: a part of a
 *       document or {@link io.github.kuntamalli.welfare.OtherEvidence other evidence}
 *   <li>{@link io.github.kuntamalli.welfare.DocumentRules}, {@link
 *       io.github.kuntamalli.welfare.ImpactRules}: the rules; {@link
 *       io.github.kuntamalli.welfare.WelfareRules} makes them available to Bean Validation
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.welfare;

import org.jspecify.annotations.NullMarked;

/**
 * Dossiers and verdicts: which duties were met, why, and what is next.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.assessment.Dossier}: what is known of one authority: its
 *       documents and {@link io.github.kuntamalli.assessment.ActivityRecord records} of its other
 *       work
 *   <li>{@link io.github.kuntamalli.assessment.AssessmentMethod}: how yearly reports are counted,
 *       and how much is assessed
 *   <li>{@link io.github.kuntamalli.assessment.Assessment}: a {@link
 *       io.github.kuntamalli.assessment.DutyAssessment} for every duty and period
 *   <li>{@link io.github.kuntamalli.assessment.DutyStatus}: the verdict
 *   <li>{@link io.github.kuntamalli.assessment.Evidence}: what counts; {@link
 *       io.github.kuntamalli.assessment.RefusedEvidence}: what does not, with the reason
 *   <li>{@link io.github.kuntamalli.assessment.ContentVerdict}: whether a point of content is there
 *   <li>{@link io.github.kuntamalli.assessment.Uncertainty}: why a verdict is undetermined, with
 *       each {@link io.github.kuntamalli.assessment.DecisiveFact} that would settle it
 *   <li>{@link io.github.kuntamalli.assessment.AssessmentSummary}: an assessment in one line for
 *       each verdict; {@link io.github.kuntamalli.assessment.CoverageMatrix}: assessments of one
 *       authority or many in a table
 * </ul>
 *
 * <p>{@link io.github.kuntamalli.Kuntamalli} assesses.
 */
@NullMarked
package io.github.kuntamalli.assessment;

import org.jspecify.annotations.NullMarked;

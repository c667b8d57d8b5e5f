/**
 * What a dossier shows: which duties were met, why, and what is next.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.assessment.Dossier} contains what is known of
 * one authority, its documents and {@link io.github.kuntamalli.assessment.ActivityRecord records}
 * of what it did besides; an {@link io.github.kuntamalli.assessment.AssessmentMethod} says how
 * yearly reports are counted and how much is judged; the {@link
 * io.github.kuntamalli.assessment.Assessment} contains a {@link
 * io.github.kuntamalli.assessment.DutyAssessment} for every duty and period: its {@link
 * io.github.kuntamalli.assessment.DutyStatus}, the {@link io.github.kuntamalli.assessment.Evidence}
 * that counted, the {@link io.github.kuntamalli.assessment.RefusedEvidence} that did not, a {@link
 * io.github.kuntamalli.assessment.ContentVerdict} on every requirement of content, and, where it is
 * undetermined, the {@link io.github.kuntamalli.assessment.Uncertainty} with each {@link
 * io.github.kuntamalli.assessment.DecisiveFact} that would settle it. A {@link
 * io.github.kuntamalli.assessment.CoverageMatrix} sums up assessments of one authority or many.
 * {@link io.github.kuntamalli.Kuntamalli} assesses.
 */
@NullMarked
package io.github.kuntamalli.assessment;

import org.jspecify.annotations.NullMarked;

/**
 * How a dossier is assessed; not part of the public API.
 *
 * <p>In reading order: {@link io.github.kuntamalli.assessment.internal.Assessor} is called by the
 * root package; {@link io.github.kuntamalli.assessment.internal.DutyAgenda} lists the questions,
 * {@link io.github.kuntamalli.assessment.internal.DutyInPeriod} is what is known of one of them
 * before the dossier is examined, {@link io.github.kuntamalli.assessment.internal.DutyVerdict}
 * answers it by the way in which the duty is shown to be met; {@link
 * io.github.kuntamalli.assessment.internal.DatePlacement} is the one place that decides where a
 * vague date is; {@link io.github.kuntamalli.assessment.internal.DocumentReview} and {@link
 * io.github.kuntamalli.assessment.internal.ContentReview} read the documents; {@link
 * io.github.kuntamalli.assessment.internal.UnplacedEvidence} and {@link
 * io.github.kuntamalli.assessment.internal.AssessmentNotes} add what belongs to no duty. {@link
 * io.github.kuntamalli.assessment.internal.DossierRules} are the rules about a dossier as a whole.
 */
@NullMarked
package io.github.kuntamalli.assessment.internal;

import org.jspecify.annotations.NullMarked;

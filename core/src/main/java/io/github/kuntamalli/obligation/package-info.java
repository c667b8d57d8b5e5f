/**
 * Duties, the law they rest on, and verdicts that explain themselves.
 *
 * <p>In reading order: an {@link io.github.kuntamalli.obligation.Obligation} is a duty with its
 * {@link io.github.kuntamalli.obligation.ObligationBasis bases} in time, each with its {@link
 * io.github.kuntamalli.obligation.Bearer}, its {@link io.github.kuntamalli.obligation.Rhythm}, what
 * {@link io.github.kuntamalli.obligation.Proof proves} it and the {@link
 * io.github.kuntamalli.obligation.ContentPoint points of content} it asks for; the {@link
 * io.github.kuntamalli.obligation.ObligationCatalog} holds them, can be read from {@link
 * io.github.kuntamalli.obligation.ObligationTable tables} and changed by {@link
 * io.github.kuntamalli.obligation.ObligationOverride overrides}; a {@link
 * io.github.kuntamalli.obligation.MinistryTask} leads from the ministry's old lists to it.
 *
 * <p>A {@link io.github.kuntamalli.obligation.Dossier} is what is known of one authority: its
 * documents, and {@link io.github.kuntamalli.obligation.WorkRecord records} of what it did besides,
 * with {@link io.github.kuntamalli.obligation.DossierRules} of its own; the {@link
 * io.github.kuntamalli.obligation.Assessor} judges it, counting by a {@link
 * io.github.kuntamalli.obligation.AssessmentMethod}, and gives an {@link
 * io.github.kuntamalli.obligation.Assessment} with a {@link
 * io.github.kuntamalli.obligation.DutyAssessment} for every duty and {@link
 * io.github.kuntamalli.obligation.DutyPeriod}: its {@link
 * io.github.kuntamalli.obligation.DutyStatus}, the {@link io.github.kuntamalli.obligation.Evidence}
 * counted and {@link io.github.kuntamalli.obligation.RefusedEvidence refused}, a {@link
 * io.github.kuntamalli.obligation.PointVerdict} on every point of content, and every {@link
 * io.github.kuntamalli.obligation.Reason} in three languages. A {@link
 * io.github.kuntamalli.obligation.CoverageMatrix} tells what covers what, of one authority or many.
 *
 * <p>Without a dossier, the {@link io.github.kuntamalli.obligation.DutyLookup} tells the {@link
 * io.github.kuntamalli.obligation.DutiesOnDate} of an authority, the {@link
 * io.github.kuntamalli.obligation.DutyChanges} between two days with each {@link
 * io.github.kuntamalli.obligation.LawPoint} in which a new law differs, and the {@link
 * io.github.kuntamalli.obligation.ObligationCalendar} with a {@link
 * io.github.kuntamalli.obligation.CalendarEntry} for every duty and period.
 */
@NullMarked
package io.github.kuntamalli.obligation;

import org.jspecify.annotations.NullMarked;

/**
 * Duties, the law they rest on, and verdicts that explain themselves.
 *
 * <p>In reading order: an {@link io.github.kuntamalli.obligation.Obligation} is a duty with its
 * {@link io.github.kuntamalli.obligation.ObligationBasis bases} in time, each with its {@link
 * io.github.kuntamalli.obligation.Bearer}; the {@link
 * io.github.kuntamalli.obligation.ObligationCatalog} holds them; a {@link
 * io.github.kuntamalli.obligation.Dossier} is what is known of one authority, with {@link
 * io.github.kuntamalli.obligation.DossierRules} of its own; the {@link
 * io.github.kuntamalli.obligation.Assessor} judges it and gives an {@link
 * io.github.kuntamalli.obligation.Assessment} with a {@link
 * io.github.kuntamalli.obligation.DutyAssessment} for every duty and {@link
 * io.github.kuntamalli.obligation.DutyPeriod}: its {@link
 * io.github.kuntamalli.obligation.DutyStatus}, the {@link io.github.kuntamalli.obligation.Evidence}
 * counted and {@link io.github.kuntamalli.obligation.RefusedEvidence refused}, and every {@link
 * io.github.kuntamalli.obligation.Reason} in three languages.
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

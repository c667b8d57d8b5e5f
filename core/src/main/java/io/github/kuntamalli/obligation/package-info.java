/**
 * Obligations: what the law requires, in which provision, and what counts as evidence.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.obligation.Obligation}: one obligation
 *   <li>{@link io.github.kuntamalli.obligation.ObligationBasis}: a provision in time with its
 *       {@link io.github.kuntamalli.obligation.Bearer}
 *   <li>{@link io.github.kuntamalli.obligation.Frequency}, {@link
 *       io.github.kuntamalli.obligation.EvidenceRequirement}, {@link
 *       io.github.kuntamalli.obligation.ContentRequirement}: how often it is due, what counts as
 *       evidence, and what a document must contain
 *   <li>{@link io.github.kuntamalli.obligation.Exclusion}: the authorities that a provision leaves
 *       out; {@link io.github.kuntamalli.obligation.ObligationScope}: whether the obligation is
 *       part of welfare reporting
 *   <li>{@link io.github.kuntamalli.obligation.ObligationCatalog}: all obligations, from {@link
 *       io.github.kuntamalli.obligation.ObligationTable tables}, with {@link
 *       io.github.kuntamalli.obligation.ObligationOverride overrides} where a caller needs them
 *   <li>{@link io.github.kuntamalli.obligation.MinistryTask}: a task in the lists of the ministry,
 *       and its obligation
 *   <li>{@link io.github.kuntamalli.obligation.DutyPeriod}: the time in which an obligation has to
 *       be met once; {@link io.github.kuntamalli.obligation.AnnualCounting}: which year a yearly
 *       report counts for
 *   <li>{@link io.github.kuntamalli.obligation.Reason} with its {@link
 *       io.github.kuntamalli.obligation.ReasonCode}: the explanation of an answer in three
 *       languages
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.obligation;

import org.jspecify.annotations.NullMarked;

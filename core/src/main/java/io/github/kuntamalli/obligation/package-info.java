/**
 * What the law asks: obligations, the provisions they rest on, and what shows that one was met.
 *
 * <p>In reading order: an {@link io.github.kuntamalli.obligation.Obligation} has {@link
 * io.github.kuntamalli.obligation.ObligationBasis bases} in time, each with its {@link
 * io.github.kuntamalli.obligation.Bearer}; its {@link io.github.kuntamalli.obligation.Frequency},
 * the {@link io.github.kuntamalli.obligation.EvidenceRequirement} and the {@link
 * io.github.kuntamalli.obligation.ContentRequirement requirements of content} say what is due how
 * often; {@link io.github.kuntamalli.obligation.Exclusion} names those whom a basis leaves out,
 * {@link io.github.kuntamalli.obligation.ObligationScope} whether it is part of welfare reporting.
 * The {@link io.github.kuntamalli.obligation.ObligationCatalog} contains all of them, can be read
 * from {@link io.github.kuntamalli.obligation.ObligationTable tables} and changed by {@link
 * io.github.kuntamalli.obligation.ObligationOverride overrides}; a {@link
 * io.github.kuntamalli.obligation.MinistryTask} leads from the lists of the ministry to it. A
 * {@link io.github.kuntamalli.obligation.DutyPeriod} is the time in which an obligation has to be
 * met once, {@link io.github.kuntamalli.obligation.AnnualCounting} says which year a yearly report
 * counts for, and a {@link io.github.kuntamalli.obligation.Reason} with its {@link
 * io.github.kuntamalli.obligation.ReasonCode} explains an answer in three languages.
 */
@NullMarked
package io.github.kuntamalli.obligation;

import org.jspecify.annotations.NullMarked;

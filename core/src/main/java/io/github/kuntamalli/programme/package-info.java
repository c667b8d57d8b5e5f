/**
 * Programmes, tools, funding instruments, surveys and the glossary, each with its sources.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.programme.CatalogEntry}: one entry
 *   <li>{@link io.github.kuntamalli.programme.CatalogEntryKind}: what it is
 *   <li>{@link io.github.kuntamalli.programme.ActorRole}: who has which part in it
 *   <li>{@link io.github.kuntamalli.programme.EntryStage}: its dated stages
 *   <li>{@link io.github.kuntamalli.programme.FundingCall}: a call in which money can be applied
 *       for
 *   <li>{@link io.github.kuntamalli.programme.Applicant}: who may apply
 *   <li>{@link io.github.kuntamalli.programme.ProgrammeCatalog}: the bundled entries and calls, the
 *       glossary among them, and a caller's own
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.programme;

import org.jspecify.annotations.NullMarked;

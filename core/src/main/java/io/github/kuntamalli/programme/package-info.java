/**
 * The small sourced catalogs around strategies and networks, all by one mechanism.
 *
 * <p>In reading order: {@link io.github.kuntamalli.programme.CatalogEntry} is one programme, tool,
 * funding instrument, survey or term; {@link io.github.kuntamalli.programme.CatalogEntryKind} says
 * which, {@link io.github.kuntamalli.programme.ActorRole} who has which part in it and {@link
 * io.github.kuntamalli.programme.EntryStage} what its dated stages are; {@link
 * io.github.kuntamalli.programme.ProgrammeCatalog} holds the bundled entries, the glossary among
 * them, and a caller's own.
 */
@NullMarked
package io.github.kuntamalli.programme;

import org.jspecify.annotations.NullMarked;

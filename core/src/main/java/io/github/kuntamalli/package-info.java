/**
 * The entry point.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.Kuntamalli}: combines register, terms, law, duties and rules;
 *       it answers whether a document is sound and which duties an authority meets
 *   <li>{@link io.github.kuntamalli.Catalogs}: strategies, networks and programmes
 *   <li>{@link io.github.kuntamalli.relation.Relations}: the relations between them
 * </ul>
 *
 * <p><img src="doc-files/model.svg" alt="The model: a dossier contains documents; it is assessed as
 * of a day; the assessment has a verdict for each duty and period">
 *
 * <p>From here, read the packages in this order: {@code text}, {@code fact}, {@code law}, {@code
 * validation}, {@code municipality}, {@code council}, {@code measure}, {@code strategy}, {@code
 * network}, {@code programme}, {@code welfare}, {@code obligation}, {@code duty}, {@code
 * assessment}, {@code relation}. Each uses only those before it.
 */
@NullMarked
package io.github.kuntamalli;

import org.jspecify.annotations.NullMarked;

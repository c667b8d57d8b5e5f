/**
 * How values are written in JSON and read from it; not part of the public API.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.internal.form.Form}: describes one type, for reading and
 *       writing and for both generations of Jackson
 *   <li>{@link io.github.kuntamalli.json.internal.form.RecordForm}: the form of a record, as most
 *       types are
 *   <li>{@link io.github.kuntamalli.json.internal.form.UnionForm}: one of several records, by the
 *       property {@code kind}
 *   <li>{@link io.github.kuntamalli.json.internal.form.ConvertedForm}: a type that is written as
 *       another type
 *   <li>{@link io.github.kuntamalli.json.internal.form.FormFinder}: knows which type has which form
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.internal.form;

import org.jspecify.annotations.NullMarked;

/**
 * The wire format of the model; not part of the public API.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.internal.wire.WireTypes}: lists the types of the model and
 *       the names of documents and kinds
 *   <li>{@link io.github.kuntamalli.json.internal.wire.Forms}: finds the form of a type, with the
 *       tables of {@code TextForms}, {@code ClassForms} and {@code CatalogForms}
 *   <li>{@link io.github.kuntamalli.json.internal.wire.StrictJson}: reads a text fast, and one that
 *       fails a second time for all its faults
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.internal.wire;

import org.jspecify.annotations.NullMarked;

/**
 * What both generations of Jackson share; not part of the public API.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.json.internal.Form} says how the values of one
 * type are written and read; {@link io.github.kuntamalli.json.internal.Forms} finds it by
 * reflection, mostly a {@link io.github.kuntamalli.json.internal.RecordForm}. A form writes to a
 * {@link io.github.kuntamalli.json.internal.TokenSink} and reads from a {@link
 * io.github.kuntamalli.json.internal.TokenSource}, which a generation of Jackson is. {@link
 * io.github.kuntamalli.json.internal.StrictJson} reads fast; a text that fails is scanned by {@code
 * Scanner} and read again by the same forms from {@code FaultCollector}, which keeps all faults.
 */
@NullMarked
package io.github.kuntamalli.json.internal;

import org.jspecify.annotations.NullMarked;

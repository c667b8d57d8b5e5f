/**
 * JSON texts as tokens with their places; not part of the public API.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.json.internal.text.TokenSource} gives tokens
 * and takes faults, a {@link io.github.kuntamalli.json.internal.text.TokenSink} takes tokens; a
 * {@link io.github.kuntamalli.json.internal.text.JacksonBinding} is what a generation of Jackson
 * does. Its parser alone decides what is JSON: {@link
 * io.github.kuntamalli.json.internal.text.PlacedText} gives its tokens their pointers, {@link
 * io.github.kuntamalli.json.internal.text.BrokenSyntax} only finds words for the place at which it
 * stopped. {@link io.github.kuntamalli.json.internal.text.FaultCollector} reads a faulty text a
 * second time and keeps every fault; {@link io.github.kuntamalli.json.internal.text.PointerIndex}
 * finds the places of pointers; {@link io.github.kuntamalli.json.internal.text.Utf8Text} makes text
 * of bytes.
 */
@NullMarked
package io.github.kuntamalli.json.internal.text;

import org.jspecify.annotations.NullMarked;

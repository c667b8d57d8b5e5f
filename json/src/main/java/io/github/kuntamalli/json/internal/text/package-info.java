/**
 * JSON texts as tokens with their places; not part of the public API.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.internal.text.TokenSource}: gives tokens and takes faults
 *   <li>{@link io.github.kuntamalli.json.internal.text.TokenSink}: takes tokens
 *   <li>{@link io.github.kuntamalli.json.internal.text.JacksonBinding}: what a generation of
 *       Jackson does; its parser alone decides what is JSON
 *   <li>{@link io.github.kuntamalli.json.internal.text.PlacedText}: gives the tokens of the parser
 *       their pointers
 *   <li>{@link io.github.kuntamalli.json.internal.text.BrokenSyntax}: finds words for the place at
 *       which the parser stopped
 *   <li>{@link io.github.kuntamalli.json.internal.text.FaultCollector}: reads a faulty text a
 *       second time and keeps every fault
 *   <li>{@link io.github.kuntamalli.json.internal.text.PointerIndex}: finds the places of pointers
 *   <li>{@link io.github.kuntamalli.json.internal.text.Utf8Text}: makes text of bytes
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.internal.text;

import org.jspecify.annotations.NullMarked;

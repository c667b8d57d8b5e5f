/**
 * Descriptions of the wire format for other programs.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.schema.DocumentSchema}: the JSON Schemas of the documents
 *   <li>{@link io.github.kuntamalli.json.schema.LinkedData}: the context of JSON-LD and the lists
 *       of codes
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.schema;

import org.jspecify.annotations.NullMarked;

/**
 * Descriptions of the wire format for others: {@link
 * io.github.kuntamalli.json.schema.DocumentSchema} has the JSON Schemas of the documents, {@link
 * io.github.kuntamalli.json.schema.LinkedData} the context of JSON-LD.
 */
@NullMarked
package io.github.kuntamalli.json.schema;

import org.jspecify.annotations.NullMarked;

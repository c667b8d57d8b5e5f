/**
 * The entry point: {@link io.github.kuntamalli.Kuntamalli} puts register, terms, law, duties and
 * rules together and answers whether a document is sound and which duties an authority meets;
 * {@link io.github.kuntamalli.Catalogs} contains strategies, networks and programmes, and {@link
 * io.github.kuntamalli.relation.Relations} answers questions about how they hang together.
 *
 * <p>From here, read the packages in this order: {@code text}, {@code fact}, {@code law}, {@code
 * validation}, {@code municipality}, {@code council}, {@code measure}, {@code strategy}, {@code
 * network}, {@code programme}, {@code welfare}, {@code obligation}, {@code duty}, {@code
 * assessment}, {@code relation}. Each uses only those before it.
 *
 * <p>Each record states whether its constructor is part of the API. One that is not may get more
 * parameters in any version. Each type states whether it is serializable: codes, dates, periods and
 * texts are, as is every enum; interfaces and annotations state nothing. JSON is the form in which
 * documents and answers are kept.
 */
@NullMarked
package io.github.kuntamalli;

import org.jspecify.annotations.NullMarked;

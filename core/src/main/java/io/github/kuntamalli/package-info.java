/**
 * The entry point: {@link io.github.kuntamalli.Kuntamalli} puts register, terms, law, duties and
 * rules together and answers whether a document is sound and which duties an authority meets;
 * {@link io.github.kuntamalli.Catalogs} holds strategies, networks and programmes, and {@link
 * io.github.kuntamalli.NetworkTrace} is one way through them.
 *
 * <p>From here, read the packages in this order: {@code text}, {@code fact}, {@code law}, {@code
 * validation}, {@code municipality}, {@code council}, {@code measure}, {@code strategy}, {@code
 * network}, {@code programme}, {@code welfare}, {@code obligation}. Each uses only those before it.
 */
@NullMarked
package io.github.kuntamalli;

import org.jspecify.annotations.NullMarked;

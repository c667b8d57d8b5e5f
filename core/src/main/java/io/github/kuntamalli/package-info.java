/**
 * The front door: {@link io.github.kuntamalli.Kuntamalli} puts register, terms, law, duties and
 * rules together and answers whether a document is sound and which duties an authority meets.
 *
 * <p>From here, read the packages in this order: {@code text}, {@code fact}, {@code law}, {@code
 * validation}, {@code municipality}, {@code council}, {@code measure}, {@code welfare}, {@code
 * obligation}. Each uses only those before it.
 */
@NullMarked
package io.github.kuntamalli;

import org.jspecify.annotations.NullMarked;

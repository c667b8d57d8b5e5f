/**
 * The web application of the examples in a CDI runtime. In reading order: {@link
 * io.github.kuntamalli.examples.helidon.WelfareResource}, what it answers; {@link
 * io.github.kuntamalli.examples.helidon.Limits} and {@link
 * io.github.kuntamalli.examples.helidon.Errors}, what the application itself adds to the providers
 * of the library; {@link io.github.kuntamalli.examples.helidon.Validators}, where Bean Validation
 * comes from.
 */
@NullMarked
package io.github.kuntamalli.examples.helidon;

import org.jspecify.annotations.NullMarked;

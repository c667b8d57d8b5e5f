/** The rules about strategies; not part of the public API. */
@NullMarked
package io.github.kuntamalli.strategy.internal;

import org.jspecify.annotations.NullMarked;

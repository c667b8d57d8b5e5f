/** The rules about networks; not part of the public API. */
@NullMarked
package io.github.kuntamalli.network.internal;

import org.jspecify.annotations.NullMarked;

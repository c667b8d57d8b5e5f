/** What the model is made with; not part of the public API. */
@NullMarked
package io.github.kuntamalli.internal;

import org.jspecify.annotations.NullMarked;

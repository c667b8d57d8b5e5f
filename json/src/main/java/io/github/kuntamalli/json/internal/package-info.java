/** What both generations of Jackson share; not part of the public API. */
@NullMarked
package io.github.kuntamalli.json.internal;

import org.jspecify.annotations.NullMarked;

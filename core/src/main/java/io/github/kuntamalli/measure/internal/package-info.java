/**
 * How figures are read from bundled tables, and the rules about them; not part of the public API.
 */
@NullMarked
package io.github.kuntamalli.measure.internal;

import org.jspecify.annotations.NullMarked;

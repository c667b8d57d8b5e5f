/**
 * How figures are read from bundled tables, the rules about them, and names that mean one
 * indicator; not part of the public API.
 */
@NullMarked
package io.github.kuntamalli.measure.internal;

import org.jspecify.annotations.NullMarked;

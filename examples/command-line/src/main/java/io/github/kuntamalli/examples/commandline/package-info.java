/** Kuntamalli for people at a terminal. */
@NullMarked
package io.github.kuntamalli.examples.commandline;

import org.jspecify.annotations.NullMarked;

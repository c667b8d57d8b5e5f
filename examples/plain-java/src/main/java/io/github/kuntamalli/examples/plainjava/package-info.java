/** Kuntamalli without any framework. */
@NullMarked
package io.github.kuntamalli.examples.plainjava;

import org.jspecify.annotations.NullMarked;

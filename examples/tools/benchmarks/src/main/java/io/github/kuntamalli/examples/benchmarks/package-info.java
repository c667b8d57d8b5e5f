/** Measurements with JMH, each compared with a baseline in the same run. */
@NullMarked
package io.github.kuntamalli.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

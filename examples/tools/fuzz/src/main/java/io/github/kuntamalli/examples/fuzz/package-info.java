/**
 * Attacks the library with millions of inputs, made from the corpus by changes that know its
 * structure. {@code Fuzz} runs the targets; a {@code Target} makes inputs and verifies what may
 * come of them, such as the relations between answers, the same result from every way in, and a
 * time that grows no faster than the input; {@code JsonMutator}, {@code TableMutator} and {@code
 * TextMutator} spoil what is good; a {@code Shrinker} makes a find small enough to become a test.
 * {@code Stress} uses one entry point from many threads.
 */
@NullMarked
package io.github.kuntamalli.examples.fuzz;

import org.jspecify.annotations.NullMarked;

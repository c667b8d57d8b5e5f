package io.github.kuntamalli.examples.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that look random and are the same in every run with the same seed. */
final class Chance {

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The choices for one input, which do not depend on those for the inputs before it. */
  static Chance of(long seed, String target, long input) {
    return new Chance((seed * 31 + target.hashCode()) * 0x9E3779B97F4A7C15L + input);
  }

  /** Choices that an input brings along, so that it alone is enough to repeat what happened. */
  static Chance in(String input) {
    return new Chance(input.hashCode());
  }

  /** A number from 0 on. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return below(times) == 0;
  }

  /** One of several. */
  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A small number from 1 on; the double of a number is half as likely. */
  int some() {
    int number = 1;
    while (number < 1 << 12 && oneIn(2)) {
      number *= 2;
    }
    return number + below(number);
  }
}

/**
 * Welfare reporting as test data: the corpus, samples, assertions, arbitraries, contract tests.
 * Each module under {@code requires static} is needed by one package; the others work without it.
 */
module io.github.kuntamalli.fixtures {
  requires transitive io.github.kuntamalli;
  requires transitive io.github.kuntamalli.json;
  requires static org.jspecify;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
  requires static org.junit.jupiter.params;
  requires static org.junit.platform.commons;
  requires static net.jqwik.api;

  exports io.github.kuntamalli.fixtures;
  exports io.github.kuntamalli.fixtures.assertions;
  exports io.github.kuntamalli.fixtures.consistency;
  exports io.github.kuntamalli.fixtures.junit;
  exports io.github.kuntamalli.fixtures.spoilers;
  exports io.github.kuntamalli.fixtures.arbitraries;

  // soft assertions are made by AssertJ, extensions and sources of arguments by JUnit
  opens io.github.kuntamalli.fixtures.assertions to
      org.assertj.core;
  opens io.github.kuntamalli.fixtures.junit to
      org.junit.platform.commons;
}

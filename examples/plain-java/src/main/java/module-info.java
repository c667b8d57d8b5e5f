/** A program that uses Kuntamalli without any framework. */
module io.github.kuntamalli.examples.plainjava {
  requires io.github.kuntamalli.json;
  requires tools.jackson.databind;
  requires static org.jspecify;
}

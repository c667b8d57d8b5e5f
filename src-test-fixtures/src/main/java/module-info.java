/** Real cases of welfare reporting as test data. */
module io.github.kuntamalli.fixtures {
  requires transitive io.github.kuntamalli;
  requires transitive io.github.kuntamalli.json;
  requires tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.kuntamalli.fixtures;
}

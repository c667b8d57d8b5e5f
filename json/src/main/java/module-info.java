/** JSON mapping of the Kuntamalli model. */
module io.github.kuntamalli.json {
  requires transitive io.github.kuntamalli;
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.kuntamalli.json;
  exports io.github.kuntamalli.json.batch;
  exports io.github.kuntamalli.json.jackson2;
  exports io.github.kuntamalli.json.jackson3;
  exports io.github.kuntamalli.json.output;
  exports io.github.kuntamalli.json.schema;
  exports io.github.kuntamalli.json.web;

  opens io.github.kuntamalli.json.jackson3 to
      tools.jackson.databind;
  opens io.github.kuntamalli.json.output to
      tools.jackson.databind;
  opens io.github.kuntamalli.json.web to
      tools.jackson.databind;
}

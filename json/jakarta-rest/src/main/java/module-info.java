/** The library in an application with Jakarta REST. */
module io.github.kuntamalli.rest {
  requires transitive io.github.kuntamalli.json;
  requires static jakarta.cdi;
  requires static jakarta.ws.rs;
  requires static org.jspecify;

  exports io.github.kuntamalli.rest;

  opens io.github.kuntamalli.rest;
}

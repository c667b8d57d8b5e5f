/** The library in an application with Spring Boot 3 or 4. */
module io.github.kuntamalli.spring {
  requires transitive io.github.kuntamalli.json;
  requires org.slf4j;
  requires static com.fasterxml.jackson.databind;
  requires static io.swagger.v3.core;
  requires static io.swagger.v3.oas.models;
  requires static jakarta.servlet;
  requires static org.jspecify;
  requires static org.reactivestreams;
  requires static reactor.core;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.actuator;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;
  requires static spring.webflux;
  requires static spring.webmvc;
  requires static tools.jackson.databind;

  exports io.github.kuntamalli.spring;

  opens io.github.kuntamalli.spring to
      spring.beans,
      spring.context,
      spring.core;
}

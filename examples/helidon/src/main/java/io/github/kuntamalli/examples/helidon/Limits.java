package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** What this application takes in one request; without it the standard limits apply. */
@Provider
@ApplicationScoped
public class Limits implements ContextResolver<KuntamalliJson> {

  private final KuntamalliJson json =
      Jackson2Json.standard().with(ReadingLimits.standard().withLength(1_000_000));

  @Override
  public KuntamalliJson getContext(Class<?> type) {
    return json;
  }
}

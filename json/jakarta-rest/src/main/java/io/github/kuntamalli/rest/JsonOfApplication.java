package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import org.jspecify.annotations.Nullable;

/** The reader and writer of the application, or the standard one of the available Jackson. */
final class JsonOfApplication {

  private JsonOfApplication() {}

  static KuntamalliJson in(@Nullable Providers providers) {
    ContextResolver<KuntamalliJson> resolver =
        providers == null
            ? null
            : providers.getContextResolver(KuntamalliJson.class, MediaType.APPLICATION_JSON_TYPE);
    KuntamalliJson own = resolver == null ? null : resolver.getContext(KuntamalliJson.class);
    return own == null ? Standard.JSON : own;
  }

  private static final class Standard {
    static final KuntamalliJson JSON =
        isThere("tools.jackson.core.JsonParser")
            ? Jackson3Json.standard()
            : Jackson2Json.standard();

    private static boolean isThere(String type) {
      try {
        Class.forName(type, false, KuntamalliJson.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }
}

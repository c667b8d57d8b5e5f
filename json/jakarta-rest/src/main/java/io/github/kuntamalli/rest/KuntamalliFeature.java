package io.github.kuntamalli.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Registers the providers of this package where the runtime does not find them itself, as in {@code
 * new ResourceConfig().register(KuntamalliFeature.class)}. A CDI runtime finds them.
 */
public class KuntamalliFeature implements Feature {

  /** For the runtime. */
  public KuntamalliFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    context
        .register(WireFormatProvider.class)
        .register(TextFormParameters.class)
        .register(UnreadableMapper.class)
        .register(UnknownAuthorityMapper.class);
    return true;
  }
}

package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.wire.Artifact;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * Adds the model to a mapper of Jackson 3: {@code JsonMapper.builder().addModule(new
 * KuntamalliModule())}. On the class path Jackson finds it by services.
 *
 * <p>Only the library's types are affected; everything else remains the application's. The
 * library's types are written and read in the wire format whatever is switched on or off, except
 * for two things that the application decides: whether an unknown property is refused, and whether
 * a repeated one is. For strict reading with every fault and its place use {@link Jackson3Json}.
 *
 * <p>Not serializable.
 */
public final class KuntamalliModule extends JacksonModule {

  /** A module, without settings. */
  public KuntamalliModule() {}

  @Override
  public String getModuleName() {
    return "kuntamalli";
  }

  @Override
  public Version version() {
    Artifact here = Artifact.here();
    return VersionUtil.parseVersion(here.version(), here.group(), here.name());
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelTypes.Writing());
    context.addKeySerializers(new ModelTypes.WritingKeys());
    context.addDeserializers(new ModelTypes.Reading());
    context.addKeyDeserializers(new ModelTypes.ReadingKeys());
  }
}

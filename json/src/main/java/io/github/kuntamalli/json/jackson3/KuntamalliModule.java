package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.AuthorityMixIn;
import io.github.kuntamalli.json.internal.Model;
import io.github.kuntamalli.json.internal.TextForm;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches the model to a mapper of Jackson 3: {@code JsonMapper.builder().addModule(new
 * KuntamalliModule())}.
 *
 * <p>Only our own types are touched; everything else, and every feature that is switched on or off,
 * stays the application's. For strict reading with the place of every fault use {@link
 * Jackson3Json}.
 */
public final class KuntamalliModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module, without settings. */
  public KuntamalliModule() {
    super("kuntamalli", Version.unknownVersion());
    TextForm.ALL.forEach(this::add);
    addSerializer(LocalizedText.class, new LocalizedTextSerializer());
    addDeserializer(LocalizedText.class, new LocalizedTextDeserializer());
    addSerializer(Stated.class, new StatedSerializer());
    addDeserializer(Stated.class, new StatedDeserializer());
    addSerializer(Reason.class, new ReasonSerializer());
    addSerializer(Finding.class, new FindingSerializer());
    setMixInAnnotation(Authority.class, AuthorityMixIn.class);
    Model.DOCUMENTS.forEach(type -> setMixInAnnotation(type, SchemaVersion.MixIn.class));
  }

  private <T> void add(TextForm<T> form) {
    addSerializer(form.type(), new TextFormSerializer<>(form.type()));
    addDeserializer(form.type(), new TextFormDeserializer<>(form));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ModelIntrospector());
    context.addHandler(new SchemaVersion.Handler());
  }
}

package io.github.kuntamalli.json.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.Model;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.Annotations;

/** The {@code schemaVersion} at the top of a document: written first, checked when it is read. */
final class SchemaVersion {

  static final String PROPERTY = "schemaVersion";

  private SchemaVersion() {}

  /** Adds the property to a type of document. */
  @JsonAppend(
      prepend = true,
      props =
          @JsonAppend.Prop(
              value = Writer.class,
              name = PROPERTY,
              include = JsonInclude.Include.ALWAYS))
  interface MixIn {}

  /** Writes the property at the top of a text and nowhere below. */
  static final class Writer extends VirtualBeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    /** Jackson makes one to copy from. */
    @SuppressWarnings("unused")
    public Writer() {}

    private Writer(BeanPropertyDefinition definition, Annotations annotations, JavaType type) {
      super(definition, annotations, type);
    }

    @Override
    protected Object value(Object bean, JsonGenerator json, SerializationContext context) {
      return KuntamalliJson.SCHEMA_VERSION;
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
        throws Exception {
      if (json.streamWriteContext().getParent().inRoot()) {
        super.serializeAsProperty(bean, json, context);
      }
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
        MapperConfig<?> config,
        AnnotatedClass owner,
        BeanPropertyDefinition definition,
        JavaType type) {
      return new Writer(definition, owner.getAnnotations(), type);
    }
  }

  /** Accepts the property at the top of a document, in the one version that there is. */
  static final class Handler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser json,
        @Nullable ValueDeserializer<?> deserializer,
        Object builder,
        String name) {
      Class<?> type = builder.getClass().getEnclosingClass();
      if (!name.equals(PROPERTY)
          || type == null
          || !Model.DOCUMENTS.contains(type)
          || !json.streamReadContext().getParent().inRoot()) {
        return false;
      }
      String version = json.getValueAsString();
      if (!KuntamalliJson.SCHEMA_VERSION.equals(version)) {
        throw context
            .weirdStringException(
                String.valueOf(version), SchemaVersion.class, "there is only version 1")
            .prependPath(type, PROPERTY);
      }
      return true;
    }
  }
}

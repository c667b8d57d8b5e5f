package io.github.kuntamalli.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.text.Abbreviation;
import io.github.kuntamalli.json.internal.wire.Forms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** The answer of the module for a type: a form for a type of the library, none for any other. */
final class ModelTypes {

  private ModelTypes() {}

  private static @Nullable Form<?> find(JavaType type) {
    return Forms.forMapper(type.getRawClass(), () -> arguments(type));
  }

  private static List<? extends Form<?>> arguments(JavaType type) {
    return type.getBindings().getTypeParameters().stream()
        .map(argument -> Forms.of(argument.getRawClass(), arguments(argument)))
        .toList();
  }

  /** Serializers of values. */
  static final class Writing implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      Form<?> form = find(type);
      return form == null ? null : new FormSerializer(form);
    }

    /** Jackson 3 asks for constants here and nowhere else. */
    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }

    @Override
    public @Nullable ValueSerializer<?> findExplicitPOJOSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }
  }

  /** Serializers of the keys of maps. */
  static final class WritingKeys implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      TextForm<?> form = Forms.keyForMapper(type.getRawClass());
      return form == null ? null : new Key(form);
    }

    private static final class Key extends ValueSerializer<Object> {
      private final TextForm<Object> form;

      @SuppressWarnings("unchecked")
      Key(TextForm<?> form) {
        this.form = (TextForm<Object>) form;
      }

      @Override
      public void serialize(Object key, JsonGenerator json, SerializationContext context) {
        json.writeName(form.print(key));
      }
    }
  }

  /** Deserializers of values. */
  static final class Reading extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Form<?> form = find(type);
      return form == null ? null : new FormDeserializer(form, type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Forms.find(type, List.of()) != null;
    }
  }

  /** Deserializers of the keys of maps. */
  static final class ReadingKeys implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      TextForm<?> form = Forms.keyForMapper(type.getRawClass());
      return form == null ? null : new Key(form);
    }

    private static final class Key extends KeyDeserializer {
      private final TextForm<?> form;

      Key(TextForm<?> form) {
        this.form = form;
      }

      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        try {
          return form.parse(key);
        } catch (IllegalArgumentException e) {
          return context.handleWeirdKey(
              form.type(), key, "%s", Abbreviation.sentence(String.valueOf(e.getMessage())));
        }
      }
    }
  }
}

package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.text.Abbreviation;
import io.github.kuntamalli.json.internal.wire.Forms;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  static final class Writing extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Form<?> form = find(type);
      return form == null ? null : new FormSerializer(form);
    }
  }

  /** Serializers of the keys of maps. */
  static final class WritingKeys extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      TextForm<?> form = Forms.keyForMapper(type.getRawClass());
      return form == null ? null : new Key(form);
    }

    private static final class Key extends JsonSerializer<Object> {
      private final TextForm<Object> form;

      @SuppressWarnings("unchecked")
      Key(TextForm<?> form) {
        this.form = (TextForm<Object>) form;
      }

      @Override
      public void serialize(Object key, JsonGenerator json, SerializerProvider context)
          throws IOException {
        json.writeFieldName(form.print(key));
      }
    }
  }

  /** Deserializers of values. */
  static final class Reading extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Form<?> form = find(type);
      return form == null ? null : new FormDeserializer(form, type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return findBeanDeserializer(config.constructType(type), config, description);
    }
  }

  /** Deserializers of the keys of maps. */
  static final class ReadingKeys implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      TextForm<?> form = Forms.keyForMapper(type.getRawClass());
      return form == null ? null : new Key(form);
    }

    private static final class Key extends KeyDeserializer {
      private final TextForm<?> form;

      Key(TextForm<?> form) {
        this.form = form;
      }

      @Override
      public Object deserializeKey(String key, DeserializationContext context) throws IOException {
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

package io.github.kuntamalli.json.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.KebabCase;
import io.github.kuntamalli.json.internal.Model;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/**
 * Tells Jackson how our records are built and written. For every type that is not ours it answers
 * nothing, so an application's mapper stays as it is.
 */
final class ModelIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    return Model.builderOf(type.getRawType());
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(
      MapperConfig<?> config, AnnotatedClass type) {
    return Model.isBuilder(type.getRawType()) ? new JsonPOJOBuilder.Value("build", "-none-") : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated member) {
    return member instanceof AnnotatedMethod method && Model.isProperty(method.getAnnotated())
        ? PropertyName.construct(method.getName())
        : null;
  }

  /** A null clears a list, is an absent option, and is a fault anywhere else. */
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    if (!(member instanceof AnnotatedMember of) || !Model.owns(of.getDeclaringClass())) {
      return JsonSetter.Value.empty();
    }
    Class<?> type = member.getRawType();
    if (member instanceof AnnotatedMethod method) {
      if (method.getParameterCount() != 1) {
        return JsonSetter.Value.empty();
      }
      type = method.getRawParameterType(0);
    }
    if (Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
      return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    }
    return type == Optional.class || type == Stated.class
        ? JsonSetter.Value.empty()
        : JsonSetter.Value.forValueNulls(Nulls.FAIL);
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
    Class<?> owner =
        member instanceof AnnotatedMember of ? of.getDeclaringClass() : member.getRawType();
    return Model.owns(owner)
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)
        : JsonInclude.Value.empty();
  }

  /** Questions such as {@code isHeld()} are no properties. */
  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    return Model.owns(type.getRawType())
        ? checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
        : checker;
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    if (Model.owns(type.getRawType())) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = KebabCase.of(constants[i]);
      }
    }
    return names;
  }
}

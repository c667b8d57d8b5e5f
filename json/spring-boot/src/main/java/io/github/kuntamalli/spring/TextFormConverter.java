package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.RequestParameters;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads the library's types that the wire format writes as a text, such as {@code met-late} for a
 * {@code DutyStatus}, from parameters of requests and parts of paths. Thread-safe.
 */
public final class TextFormConverter implements ConditionalGenericConverter {

  /** As a name: an application without Spring Web may convert texts, too. */
  private static final String ANNOTATIONS_OF_SPRING_WEB =
      "org.springframework.web.bind.annotation.";

  /** Constants by themselves, since Spring has a nearer converter of them than of any object. */
  private static final Set<ConvertiblePair> FROM_TEXT =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  new ConvertiblePair(String.class, Object.class),
                  new ConvertiblePair(String.class, Enum.class))));

  /** A converter, without settings. */
  public TextFormConverter() {}

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return FROM_TEXT;
  }

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    return RequestParameters.hasTextForm(target.getType());
  }

  /**
   * Reads a text.
   *
   * @param source the text; an empty one is no value
   * @param from the type of the text
   * @param to what it should be
   * @return the value, or null for an empty text
   * @throws io.github.kuntamalli.json.UnreadableException if the text is out of form
   */
  @Override
  public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
    String text = (String) source;
    return text == null || text.isBlank()
        ? null
        : RequestParameters.value(nameOf(to), text, to.getType()).get();
  }

  /** The name that the annotation of the parameter states, or that of the parameter. */
  private static String nameOf(TypeDescriptor target) {
    if (target.getResolvableType().getSource() instanceof MethodParameter parameter) {
      Optional<String> stated =
          Arrays.stream(parameter.getParameterAnnotations())
              .filter(each -> each.annotationType().getName().startsWith(ANNOTATIONS_OF_SPRING_WEB))
              .map(each -> AnnotationUtils.getValue(each, "name"))
              .filter(name -> name instanceof String text && !text.isEmpty())
              .map(String.class::cast)
              .findFirst();
      String name = stated.orElse(parameter.getParameterName());
      if (name != null) {
        return name;
      }
    }
    return target.getType().getSimpleName();
  }
}

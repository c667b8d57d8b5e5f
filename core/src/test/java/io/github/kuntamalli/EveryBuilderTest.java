package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has a builder gives a new one at every call, so that no two callers share one. */
class EveryBuilderTest {

  static Stream<Method> builders() {
    return PublicSurface.types().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
  }

  @Test
  void thereAreSuchTypes() {
    assertThat(builders()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("builders")
  void aBuilderIsNewAtEveryCall(Method builder) throws ReflectiveOperationException {
    Object one = builder.invoke(null);
    assertThat(one.getClass().getEnclosingClass()).isEqualTo(builder.getDeclaringClass());
    assertThat(builder.invoke(null)).isNotSameAs(one);
  }
}

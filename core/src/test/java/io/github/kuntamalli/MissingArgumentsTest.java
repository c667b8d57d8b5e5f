package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever leaves an argument out learns which one it was. */
class MissingArgumentsTest {

  private final PublicSurface surface = new PublicSurface();
  private final List<String> silent = new ArrayList<>();
  private final List<String> uncalled = new ArrayList<>();
  private int asked;

  @Test
  void everyArgumentThatIsMissingIsNamed() {
    for (Class<?> type : PublicSurface.types()) {
      for (Executable call : PublicSurface.callable(type)) {
        look(type, call);
      }
    }
    assertThat(silent).isEmpty();
    assertThat(uncalled).isEmpty();
    assertThat(asked).isGreaterThan(1_000);
  }

  private void look(Class<?> type, Executable call) {
    Optional<Object[]> arguments = surface.arguments(call);
    Optional<Object> receiver = surface.receiver(call, type);
    boolean needsReceiver = call instanceof Method && !Modifier.isStatic(call.getModifiers());
    for (int i = 0; i < call.getParameterCount(); i++) {
      Parameter parameter = call.getParameters()[i];
      if (parameter.getType().isPrimitive()
          || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        continue;
      }
      String what =
          type.getName()
              + " "
              + call.getName()
              + Arrays.toString(
                  Arrays.stream(call.getParameters()).map(Parameter::getName).toArray())
              + " "
              + parameter.getName();
      if (arguments.isEmpty() || needsReceiver && receiver.isEmpty()) {
        uncalled.add(what);
        continue;
      }
      asked++;
      Object[] missing = arguments.get().clone();
      missing[i] = null;
      try {
        Object taken = PublicSurface.call(call, receiver.orElse(null), missing);
        silent.add(
            "takes null: " + what + " -> " + String.valueOf(taken).lines().findFirst().orElse(""));
      } catch (NullPointerException | IllegalArgumentException e) {
        if (!names(String.valueOf(e.getMessage()), parameter, call, type)) {
          silent.add(what + ": " + e);
        }
      } catch (Throwable e) {
        silent.add(what + ": " + e);
      }
    }
  }

  /**
   * The setters of builders are generated, some with no message: there the first line of the stack
   * trace has the name.
   */
  private static boolean names(
      String message, Parameter parameter, Executable call, Class<?> type) {
    return PublicSurface.isBuilder(type) && call instanceof Method
        || message.matches("(?s).*\\b" + parameter.getName() + "\\b.*");
  }
}

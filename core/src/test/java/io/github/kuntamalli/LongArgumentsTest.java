package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message quotes the beginning of a text that is refused, however long the text is. */
class LongArgumentsTest {

  private static final int LONG = 100_000;
  private static final int MOST = 1_000;

  private final PublicSurface surface = new PublicSurface();
  private final List<String> grown = new ArrayList<>();
  private int refused;

  @Test
  void noMessageGrowsWithATextThatIsRefused() {
    for (Class<?> type : PublicSurface.types()) {
      for (Executable call : PublicSurface.callable(type)) {
        for (int i = 0; i < call.getParameterCount(); i++) {
          if (call.getParameterTypes()[i] == String.class) {
            look(type, call, i, "a".repeat(LONG));
            look(type, call, i, "x y/".repeat(LONG / 4));
          }
        }
      }
    }
    assertThat(grown).isEmpty();
    assertThat(refused).isGreaterThan(30);
  }

  private void look(Class<?> type, Executable call, int place, String text) {
    Optional<Object[]> arguments = surface.arguments(call);
    Optional<Object> receiver = surface.receiver(call, type);
    boolean alone = !(call instanceof Method) || Modifier.isStatic(call.getModifiers());
    if (arguments.isEmpty() || !alone && receiver.isEmpty()) {
      return;
    }
    arguments.get()[place] = text;
    try {
      PublicSurface.call(call, receiver.orElse(null), arguments.get());
    } catch (Throwable e) {
      refused++;
      String message = String.valueOf(e.getMessage());
      if (message.length() > MOST) {
        grown.add(type.getName() + " " + call.getName() + ": " + message.substring(0, 60));
      }
    }
  }
}

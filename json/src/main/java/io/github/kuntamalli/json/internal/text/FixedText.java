package io.github.kuntamalli.json.internal.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that is written over and over, such as the name of a property. The sink of a generation of
 * Jackson prepares it once; where two take turns, each time anew. Looking for characters to escape
 * in names takes as long as writing the texts.
 */
public final class FixedText {

  private final String text;
  private @Nullable Object prepared; // by another thread an equal one

  public FixedText(String text) {
    this.text = text;
  }

  /** What a sink of this kind writes in place of the text. */
  public <P> P preparedAs(Class<P> kind, Function<String, P> maker) {
    Object before = prepared;
    if (kind.isInstance(before)) {
      return kind.cast(before);
    }
    P made = maker.apply(text);
    prepared = made;
    return made;
  }
}

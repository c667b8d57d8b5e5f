package io.github.kuntamalli.json.internal.text;

/** The kinds of tokens of a JSON text, and its end. */
public enum Token {
  /** An opening brace. */
  OBJECT,
  /** A closing brace. */
  END_OBJECT,
  /** An opening bracket. */
  LIST,
  /** A closing bracket. */
  END_LIST,
  /** The name of a property. */
  NAME,
  /** A text. */
  TEXT,
  /** A number without decimals. */
  WHOLE,
  /** A number with decimals or an exponent. */
  DECIMAL,
  /** {@code true}. */
  TRUE,
  /** {@code false}. */
  FALSE,
  /** {@code null}. */
  NULL,
  /** The end of the text, or of what can be read of it. */
  END;

  private static final Token[] BY_JACKSON_ID = {
    END, OBJECT, END_OBJECT, LIST, END_LIST, NAME, TEXT, WHOLE, DECIMAL, TRUE, FALSE, NULL
  };

  /** The kind of a token that Jackson, of either generation, numbers so. */
  public static Token ofJackson(int id) {
    return id > 0 && id < BY_JACKSON_ID.length ? BY_JACKSON_ID[id] : END;
  }

  /** Whether a value begins with it. */
  public boolean isValue() {
    return this != END && this != NAME && this != END_OBJECT && this != END_LIST;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return this == WHOLE || this == DECIMAL;
  }
}

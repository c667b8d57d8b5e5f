package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact. A plain known value is written as itself; every other form is an object that begins with
 * its {@code status}. Null and absence are unknown, and unknown is not written.
 */
public final class StatedForm<T> extends Form<Stated<T>> {

  /**
   * A fact as an object.
   *
   * @param status which form it has
   * @param value the value, of a known fact
   * @param others what other sources state, of a known fact
   * @param reason why, of a fact left out
   * @param <T> the type of the value
   */
  public record Statement<T>(
      StatedStatus status,
      Optional<T> value,
      List<Stated.Alternative<T>> others,
      Optional<String> reason) {
    /** Refuses what does not go together. */
    public Statement {
      others = List.copyOf(others);
      if (value.isPresent() != (status == StatedStatus.KNOWN)
          || (!others.isEmpty() && status != StatedStatus.KNOWN)
          || reason.isPresent() != (status == StatedStatus.LEFT_OUT)) {
        throw InvalidValueException.of(
            "status-and-value",
            "status: tiedossa olevalla asialla on arvo, pois jätetyllä syy ja muilla ei kumpaakaan",
            "status: en känd uppgift har ett värde, en utelämnad har ett skäl och övriga har inget av dem",
            "status: a known fact has a value, one that is left out has a reason, any other has neither");
      }
    }

    Stated<T> fact() {
      return switch (status) {
        case KNOWN -> new Stated.Known<>(value.orElseThrow(), others);
        case UNKNOWN -> new Stated.Unknown<>();
        case LEFT_OUT -> new Stated.LeftOut<>(reason.orElseThrow());
        case NOT_APPLICABLE -> new Stated.NotApplicable<>();
      };
    }

    static <T> Statement<T> of(Stated<T> fact) {
      if (fact instanceof Stated.Known<T> known) {
        return new Statement<>(
            StatedStatus.KNOWN, Optional.of(known.value()), known.others(), Optional.empty());
      }
      if (fact instanceof Stated.LeftOut<T> leftOut) {
        return new Statement<>(
            StatedStatus.LEFT_OUT, Optional.empty(), List.of(), Optional.of(leftOut.reason()));
      }
      return new Statement<>(
          fact instanceof Stated.Unknown ? StatedStatus.UNKNOWN : StatedStatus.NOT_APPLICABLE,
          Optional.empty(),
          List.of(),
          Optional.empty());
    }
  }

  private static final Stated<?> UNKNOWN = Stated.unknown();

  private final Form<T> value;
  private final ObjectForm<Stated<T>> statement;

  public StatedForm(Form<T> value, ObjectForm<Statement<T>> statement) {
    this.value = value;
    this.statement = new ConvertedForm<>(statement, Statement::fact, Statement::of);
  }

  /** The form of the value. */
  public Form<T> value() {
    return value;
  }

  /** The form of everything but a plain known value. */
  public ObjectForm<Stated<T>> statement() {
    return statement;
  }

  @Override
  public @Nullable Stated<T> read(TokenSource in) throws IOException {
    if (in.token() != Token.OBJECT) {
      return known(value.read(in));
    }
    in.next();
    boolean plain =
        value instanceof ObjectForm<T> && !(in.token() == Token.NAME && in.name().equals("status"));
    return plain ? known(((ObjectForm<T>) value).readBody(in)) : statement.readBody(in);
  }

  private static <T> @Nullable Stated<T> known(@Nullable T read) {
    return read == null ? null : Stated.known(read);
  }

  @Override
  public void write(TokenSink out, Stated<T> fact) throws IOException {
    if (fact instanceof Stated.Known<T> known && known.others().isEmpty()) {
      value.write(out, known.value());
    } else {
      statement.write(out, fact);
    }
  }

  @Override
  public Localizable expected() {
    return value.expected();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Stated<T> absent() {
    return (Stated<T>) UNKNOWN;
  }

  @Override
  public boolean isEmpty(Stated<T> fact) {
    return fact instanceof Stated.Unknown;
  }
}

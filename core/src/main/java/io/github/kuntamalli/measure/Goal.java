package io.github.kuntamalli.measure;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What is to be reached (tavoite, mål). Measures name the goals that they serve by id.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces, unique in its document or strategy
 * @param name the aim, in one language at least
 * @param indicators the indicators by which it is monitored
 */
@Value.Builder
@DomainStyle
public record Goal(String id, LocalizedText name, List<IndicatorRef> indicators) {

  /**
   * A goal.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces
   */
  public Goal {
    id = Measure.idWithoutSpaces("id", id);
    Objects.requireNonNull(name, "name");
    indicators = Copies.list(indicators, "indicators");
  }

  /**
   * Returns a new builder.
   *
   * @return a builder with nothing stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this goal.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a goal; it is followed by nothing unless set. Not thread-safe. */
  public static final class Builder extends GoalBuilder {
    /** A builder with nothing stated. */
    public Builder() {}
  }
}

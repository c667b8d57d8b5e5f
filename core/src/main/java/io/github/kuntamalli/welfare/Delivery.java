package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that a document was delivered to another authority (toimittaminen, lämnande).
 *
 * @param recipient to whom
 * @param sender who delivered it; empty means the only issuer of the document
 * @param date when; unknown if not shown
 * @param reference the number in a register or the like, if shown
 */
@Value.Builder
@DomainStyle
public record Delivery(
    Authority recipient,
    Optional<Authority> sender,
    Stated<PartialDate> date,
    Optional<String> reference) {

  /** A delivery. */
  public Delivery {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reference, "reference");
  }

  /**
   * A new builder.
   *
   * @return a builder whose date is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this delivery.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a delivery; the date is unknown unless stated. Not thread-safe. */
  public static final class Builder extends DeliveryBuilder {
    /** A builder whose date is unknown. */
    public Builder() {
      date(Stated.unknown());
    }
  }
}

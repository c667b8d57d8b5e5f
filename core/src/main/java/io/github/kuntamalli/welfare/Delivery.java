package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that a document was delivered to another authority (toimittaminen, lämnande).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param recipient to whom
 * @param sender who delivered it; empty means the only issuer of the document, if no name is given
 * @param senderName who delivered it, if that is no authority, such as a consultant
 * @param date when; unknown if not shown
 * @param reference the number in a register or the like, if shown
 */
@Value.Builder
@DomainStyle
public record Delivery(
    Authority recipient,
    Optional<Authority> sender,
    Optional<LocalizedText> senderName,
    Stated<PartialDate> date,
    Optional<String> reference) {

  /**
   * A delivery.
   *
   * @throws IllegalArgumentException if the sender is both an authority and another party
   */
  public Delivery {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(senderName, "senderName");
    if (sender.isPresent() && senderName.isPresent()) {
      throw InvalidValueException.of(
          "sender-stated-twice",
          "senderName: toimituksella on yksi lähettäjä; ilmoita joko viranomainen tai nimi",
          "senderName: ett överlämnande har en avsändare; ange antingen en myndighet eller ett namn",
          "senderName: a delivery has one sender; state either an authority or a name");
    }
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reference, "reference");
  }

  /**
   * Delivered by the only issuer of the document.
   *
   * @param recipient to whom, such as {@code Authority.county("03")}
   * @param date the day
   * @return the delivery
   */
  public static Delivery to(Authority recipient, LocalDate date) {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(date, "date");
    return builder().recipient(recipient).date(date).build();
  }

  /**
   * Delivered by the only issuer of the document.
   *
   * @param recipient to whom, such as {@code Authority.county("03")}
   * @param date the day, month or year, such as {@code 2024-05-27}
   * @return the delivery
   * @throws IllegalArgumentException if the date has another form or does not exist
   */
  public static Delivery to(Authority recipient, String date) {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(date, "date");
    return builder().recipient(recipient).date(date).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose date is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this delivery.
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

    /**
     * When it was delivered, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder date(LocalDate day) {
      return date(PartialDate.of(day));
    }

    /**
     * When it was delivered, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder date(PartialDate known) {
      return date(Stated.known(known));
    }

    /**
     * When it was delivered, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder date(String text) {
      return date(PartialDate.parse(text));
    }
  }
}

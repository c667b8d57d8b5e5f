package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A duty to report (velvoite, skyldighet).
 *
 * @param code its code
 * @param title a short label in Finnish, Swedish and English, made of the words of the statute
 * @param authority the kind of authority that it concerns
 * @param rhythm how often it has to be met
 * @param proof what proves that it was met
 * @param bases the provisions it rests on, in time, each with its bearer
 * @param exclusions whom it never concerns, and why
 */
@Value.Builder
@DomainStyle
public record Obligation(
    ObligationCode code,
    LocalizedText title,
    Bearer.Kind authority,
    Rhythm rhythm,
    Proof proof,
    List<ObligationBasis> bases,
    List<Exclusion> exclusions)
    implements WithObligation {

  /** A duty. */
  public Obligation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(rhythm, "rhythm");
    Objects.requireNonNull(proof, "proof");
    bases = List.copyOf(bases);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * A new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this duty.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a duty. Not thread-safe. */
  public static final class Builder extends ObligationBuilder {
    /** A builder without values. */
    public Builder() {}
  }
}

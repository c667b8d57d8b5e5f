package io.github.kuntamalli.json.output;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule, as the log describes it.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param id its code
 * @param shortDescription what is wrong, the parameters as their names
 * @param fullDescription why it matters
 * @param help how to fix it
 * @param defaultConfiguration its level in the rule set
 * @param properties properties that the format does not define
 */
public record SarifRule(
    String id,
    SarifText shortDescription,
    SarifText fullDescription,
    SarifText help,
    Configuration defaultConfiguration,
    Properties properties) {

  /**
   * How a rule is set.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param enabled whether it is run; absent means yes
   * @param level {@code error}, {@code warning} or {@code note}; absent if it stays
   */
  public record Configuration(Optional<Boolean> enabled, Optional<String> level) {
    /** A configuration. */
    public Configuration {
      Objects.requireNonNull(enabled, "enabled");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * What the format has no place for.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param since the day from which the library has had the rule
   * @param subject the type it checks
   * @param basis the provisions it is based on, as they are cited; absent if there are none
   * @param eli their addresses at Finlex, in the same order
   */
  public record Properties(LocalDate since, String subject, List<String> basis, List<URI> eli) {
    /** The lists are copied. */
    public Properties {
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(subject, "subject");
      basis = List.copyOf(basis);
      eli = List.copyOf(eli);
    }
  }

  /**
   * Names a rule elsewhere in the log.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param id its code
   * @param index its place among the rules of the tool; absent if the rule set does not contain it
   */
  public record Reference(String id, Optional<Integer> index) {
    /** A reference. */
    public Reference {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(index, "index");
    }
  }

  /** A rule. */
  public SarifRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(shortDescription, "shortDescription");
    Objects.requireNonNull(fullDescription, "fullDescription");
    Objects.requireNonNull(help, "help");
    Objects.requireNonNull(defaultConfiguration, "defaultConfiguration");
    Objects.requireNonNull(properties, "properties");
  }
}

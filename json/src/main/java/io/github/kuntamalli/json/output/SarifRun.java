package io.github.kuntamalli.json.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One run of the rules over some documents.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param tool the tool, with its rules
 * @param language the language of the messages, such as {@code fi}
 * @param invocations one for each report, in their order
 * @param columnKind how columns are counted
 * @param results what was found; present and empty if nothing was, since without it a reader
 *     supposes that nothing was examined
 */
public record SarifRun(
    Tool tool,
    String language,
    List<SarifInvocation> invocations,
    String columnKind,
    Optional<List<SarifResult>> results) {

  /**
   * What ran.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param driver the only part of it
   */
  public record Tool(Driver driver) {
    /** A tool. */
    public Tool {
      Objects.requireNonNull(driver, "driver");
    }
  }

  /**
   * The part of the tool that has the rules.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param name its name
   * @param version its version, as the caller states it
   * @param language the language of the rules, such as {@code fi}
   * @param rules its rules, in the order of the rule set
   */
  public record Driver(String name, String version, String language, List<SarifRule> rules) {
    /** The list is copied. */
    public Driver {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(language, "language");
      rules = List.copyOf(rules);
    }
  }

  /** The lists are copied. */
  public SarifRun {
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(columnKind, "columnKind");
    invocations = List.copyOf(invocations);
    results = results.map(List::copyOf);
  }
}

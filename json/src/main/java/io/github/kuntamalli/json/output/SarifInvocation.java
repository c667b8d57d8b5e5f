package io.github.kuntamalli.json.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The making of one report. It has no time, because the clock is never used.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param executionSuccessful false if a rule broke down
 * @param ruleConfigurationOverrides the rules that were suppressed; absent if there are none
 * @param toolExecutionNotifications the rules that broke down, and those of whose findings some
 *     were left out; absent if there are none
 * @param toolConfigurationNotifications why rules were suppressed, and how long; absent if none
 *     were
 * @param properties what the report is about
 */
public record SarifInvocation(
    boolean executionSuccessful,
    List<RuleSetting> ruleConfigurationOverrides,
    List<Notification> toolExecutionNotifications,
    List<Notification> toolConfigurationNotifications,
    Properties properties) {

  /**
   * A rule that was set otherwise for this report.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param descriptor the rule
   * @param configuration its configuration
   */
  public record RuleSetting(SarifRule.Reference descriptor, SarifRule.Configuration configuration) {
    /** A setting. */
    public RuleSetting {
      Objects.requireNonNull(descriptor, "descriptor");
      Objects.requireNonNull(configuration, "configuration");
    }
  }

  /**
   * Something about the tool, not about the document.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param message what happened
   * @param level {@code error} for a rule that broke down, {@code warning} for one of whose
   *     findings some were left out, {@code note} for one that is suppressed
   * @param locations the document
   * @param associatedRule the rule
   */
  public record Notification(
      SarifText message,
      String level,
      List<SarifLocation> locations,
      SarifRule.Reference associatedRule) {
    /** The list is copied. */
    public Notification {
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(associatedRule, "associatedRule");
      locations = List.copyOf(locations);
    }
  }

  /**
   * What the format has no place for.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param document what was checked, in the caller's words
   * @param on the reference date
   * @param ruleSet the version of the rules
   */
  public record Properties(String document, LocalDate on, LocalDate ruleSet) {
    /** What a report is about. */
    public Properties {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(ruleSet, "ruleSet");
    }
  }

  /** The lists are copied. */
  public SarifInvocation {
    Objects.requireNonNull(properties, "properties");
    ruleConfigurationOverrides = List.copyOf(ruleConfigurationOverrides);
    toolExecutionNotifications = List.copyOf(toolExecutionNotifications);
    toolConfigurationNotifications = List.copyOf(toolConfigurationNotifications);
  }
}

package io.github.kuntamalli.json.generator;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.duty.RecommendedTime;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.json.internal.form.KebabCase;
import io.github.kuntamalli.json.internal.wire.FindingParts;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.type.MunicipalityType;
import io.github.kuntamalli.network.CooperationStructure;
import io.github.kuntamalli.network.CustomerGroup;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.Organisation;
import io.github.kuntamalli.network.OtherName;
import io.github.kuntamalli.network.PartnerRole;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.Suppression;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the records demand of one of their components alone, in the words of JSON Schema. */
final class Demands {

  /** Every character of {@link Character#isWhitespace}, whatever the dialect's \s is. */
  private static final String SPACES =
      "\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

  private static final Map<String, Object> WITHOUT_SPACES = pattern("^[^" + SPACES + "]+$");
  private static final Map<String, Object> ITEMS_WITHOUT_SPACES = Map.of("items", WITHOUT_SPACES);
  private static final Map<String, Object> KEBAB = pattern("^[a-z0-9]+(?:-[a-z0-9]+)*$");
  private static final Map<String, Object> NOT_VERIFIED =
      Map.of(
          "enum",
          Stream.of(Certainty.values())
              .filter(each -> each != Certainty.VERIFIED)
              .map(KebabCase::of)
              .toList());

  private static final Map<String, Object> FROM_ONE = Map.of("minimum", 1);
  private static final Map<String, Object> PERCENTAGE =
      Map.of("exclusiveMinimum", 0, "maximum", 100);
  private static final Map<String, Object> AT_LEAST_ONE = Map.of("minItems", 1);
  private static final Map<String, Object> EACH_ONCE = Map.of("uniqueItems", true);

  /** A text that is there in Finnish, Swedish and English. */
  static final Map<String, Object> THREE_LANGUAGES = Map.of("required", List.of("fi", "sv", "en"));

  /** A text with something in it. */
  static final Map<String, Object> NOT_BLANK = pattern("[^" + SPACES + "]");

  private static final Map<String, Map<String, Object>> ALL =
      Stream.of(
              of("id", WITHOUT_SPACES, WelfareDocument.class, ImpactAssessment.class),
              of("id", WITHOUT_SPACES, ActivityRecord.class, Goal.class, Measure.class),
              of("id", WITHOUT_SPACES, Strategy.class, StrategyVersion.class),
              of("id", WITHOUT_SPACES, StrategicElement.class, ResponsibleParty.class),
              of("id", KEBAB, Network.class, CustomerGroup.class, CooperationStructure.class),
              of("id", KEBAB, PartnerRole.class, Organisation.class, CatalogEntry.class),
              of("id", KEBAB, FundingCall.class),
              of("shareAtMost", PERCENTAGE, FundingCall.class),
              of("id", KEBAB, Authority.JointAuthority.class, MunicipalityType.class),
              of("scheme", KEBAB, MunicipalityType.class),
              of("id", pattern("^[A-Za-z0-9][A-Za-z0-9.+_-]*$"), Edition.class),
              of("point", pattern("^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$"), ContentStatement.class),
              of("pointer", pattern("^(?![^/])"), FindingParts.class),
              of("section", pattern("^[1-9]\\d{0,2}(?: [a-z])?$"), Provision.class),
              of("chapter", FROM_ONE, Provision.class),
              of("subsection", FROM_ONE, Provision.class),
              of("sentence", FROM_ONE, Provision.class),
              of("goals", ITEMS_WITHOUT_SPACES, Measure.class),
              of("networks", ITEMS_WITHOUT_SPACES, Measure.class),
              of("partOf", WITHOUT_SPACES, Measure.class),
              of("continues", ITEMS_WITHOUT_SPACES, Measure.class),
              of("entries", ITEMS_WITHOUT_SPACES, Measure.class),
              of("priorities", ITEMS_WITHOUT_SPACES, Measure.class),
              of("place", NOT_BLANK, Publication.class),
              of("part", NOT_BLANK, PartOutcome.class),
              of("name", NOT_BLANK, OtherName.class),
              of("reason", NOT_BLANK, Suppression.class),
              of("title", THREE_LANGUAGES, Obligation.class, ContentRequirement.class),
              of("problem", THREE_LANGUAGES, FindingParts.class),
              of("remedy", THREE_LANGUAGES, FindingParts.class),
              of("issuers", Map.of("minItems", 1, "uniqueItems", true), WelfareDocument.class),
              of("parts", AT_LEAST_ONE, WelfareDocument.class),
              of("members", Map.of("minItems", 2, "uniqueItems", true), Authority.Group.class),
              of("successors", AT_LEAST_ONE, MunicipalityChange.class),
              of("bases", AT_LEAST_ONE, ApplicableDuty.class, CalendarEntry.class),
              of("obligations", AT_LEAST_ONE, LawDifference.class),
              of("omitted", FROM_ONE, RuleResult.class),
              of("certainty", NOT_VERIFIED, RecommendedTime.class),
              of("only", EACH_ONCE, RuleSelection.class),
              of("without", EACH_ONCE, RuleSelection.class),
              of("members", EACH_ONCE, IssuerGroup.class))
          .flatMap(each -> each.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Demands() {}

  /** The keywords for a component; none if every value of its type will do. */
  static Map<String, Object> on(Class<?> record, String component) {
    return ALL.getOrDefault(record.getName() + "." + component, Map.of());
  }

  private static Map<String, Object> pattern(String pattern) {
    return Map.of("pattern", pattern);
  }

  private static Map<String, Map<String, Object>> of(
      String component, Map<String, Object> keywords, Class<?>... records) {
    return Stream.of(records)
        .collect(Collectors.toMap(record -> record.getName() + "." + component, any -> keywords));
  }
}

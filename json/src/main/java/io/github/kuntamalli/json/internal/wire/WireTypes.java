package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentSummary;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are the model's, and what documents and kinds are called on the wire. The names are
 * written here and not derived from those of classes, so that a class can be renamed.
 */
public final class WireTypes {

  /** The packages of the model, and those of this artifact that contain records. */
  private static final Set<String> PACKAGES = packages();

  /** The documents, which have a schema version at their top, by the names of their schemas. */
  private static final Map<Class<?>, String> DOCUMENTS =
      inOrder(
          Map.entry(Assessment.class, "assessment"),
          Map.entry(AssessmentSummary.class, "assessment-summary"),
          Map.entry(CatalogEntry.class, "catalog-entry"),
          Map.entry(CouncilTerms.class, "council-terms"),
          Map.entry(Dossier.class, "dossier"),
          Map.entry(DutiesOnDate.class, "duties-on-date"),
          Map.entry(DutyChanges.class, "duty-changes"),
          Map.entry(FundingCall.class, "funding-call"),
          Map.entry(ImpactAssessment.class, "impact-assessment"),
          Map.entry(MunicipalityRegister.class, "municipality-register"),
          Map.entry(Network.class, "network"),
          Map.entry(NetworkCatalog.class, "network-catalog"),
          Map.entry(DutyCalendar.class, "duty-calendar"),
          Map.entry(ObligationCatalog.class, "obligation-catalog"),
          Map.entry(ProgrammeCatalog.class, "programme-catalog"),
          Map.entry(RegisterOnDate.class, "register-on-date"),
          Map.entry(RuleCatalog.class, "rule-catalog"),
          Map.entry(RuleSelection.class, "rule-selection"),
          Map.entry(StatuteBook.class, "statute-book"),
          Map.entry(Strategy.class, "strategy"),
          Map.entry(StrategyCatalog.class, "strategy-catalog"),
          Map.entry(TypeSchemes.class, "type-schemes"),
          Map.entry(ValidationReport.class, "validation-report"),
          Map.entry(WelfareDocument.class, "welfare-document"));

  /** The kinds of types that are one of several, by the names that they have in {@code kind}. */
  private static final Map<Class<?>, String> KINDS =
      inOrder(
          Map.entry(ReadResult.Success.class, "read"),
          Map.entry(ReadResult.Failure.class, "unreadable"),
          Map.entry(Authority.OfMunicipality.class, "municipality"),
          Map.entry(Authority.OfCounty.class, "county"),
          Map.entry(Authority.Hus.class, "hus"),
          Map.entry(Authority.JointAuthority.class, "joint-authority"),
          Map.entry(Authority.Group.class, "group"),
          Map.entry(RegisterChange.Ended.class, "ended"),
          Map.entry(RegisterChange.Began.class, "began"),
          Map.entry(RegisterChange.RegionChanged.class, "region-changed"),
          Map.entry(RegisterChange.CountyChanged.class, "county-changed"),
          Map.entry(RegisterChange.LanguageChanged.class, "language-changed"),
          Map.entry(RegisterChange.NameChanged.class, "name-changed"),
          Map.entry(CheckResult.Passed.class, "passed"),
          Map.entry(CheckResult.Failed.class, "failed"),
          Map.entry(CheckResult.NotApplicable.class, "not-applicable"));

  private WireTypes() {}

  private static Set<String> packages() {
    String root = "io.github.kuntamalli";
    Set<String> packages = new HashSet<>(List.of(root));
    for (String each :
        List.of(
            "text",
            "fact",
            "law",
            "validation",
            "municipality",
            "municipality.fact",
            "municipality.type",
            "council",
            "measure",
            "strategy",
            "network",
            "programme",
            "welfare",
            "obligation",
            "duty",
            "assessment",
            "relation",
            "report",
            "json",
            "json.batch",
            "json.web",
            "json.output",
            "json.internal.form",
            "json.internal.wire")) {
      packages.add(root + "." + each);
    }
    return packages;
  }

  /** A table in the order of its lines; that of the JDK has another order in every process. */
  @SafeVarargs
  static <K, V> Map<K, V> inOrder(Map.Entry<? extends K, ? extends V>... lines) {
    Map<K, V> table = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> line : lines) {
      table.put(line.getKey(), line.getValue());
    }
    return Collections.unmodifiableMap(table);
  }

  /** The documents that have a schema. */
  public static Set<Class<?>> documents() {
    return DOCUMENTS.keySet();
  }

  /** Whether a type is a document. */
  public static boolean isDocument(Class<?> type) {
    return DOCUMENTS.containsKey(type);
  }

  /** The name of the schema of a document. */
  public static String schemaOf(Class<?> document) {
    return Objects.requireNonNull(DOCUMENTS.get(document), "not a document");
  }

  /** The name of a kind. */
  static String kindOf(Class<?> type) {
    String kind = KINDS.get(type);
    if (kind == null) {
      throw new IllegalStateException(type + " is one of several kinds and has no name here");
    }
    return kind;
  }

  /** Whether a class is one of the library; no other class is affected. */
  public static boolean owns(Class<?> type) {
    return PACKAGES.contains(type.getPackageName());
  }

  /** The sealed type of the library of which a record is a kind, or null. */
  public static @Nullable Class<?> sealedTypeOf(Class<?> type) {
    for (Class<?> above : type.getInterfaces()) {
      if (above.isSealed() && owns(above)) {
        return above;
      }
    }
    return null;
  }
}

package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.json.output.RuleCatalog;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.TypeSchemes;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.obligation.DutiesOnDate;
import io.github.kuntamalli.obligation.DutyChanges;
import io.github.kuntamalli.obligation.ObligationCalendar;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which classes are the model's. */
public final class Model {

  /** The packages of the model, and those of this artifact that hold records. */
  private static final Pattern ROOMS =
      Pattern.compile(
          "io\\.github\\.kuntamalli(\\.(text|fact|law|validation|municipality|council|measure|strategy|network|programme|welfare|obligation|report|json|json\\.output|json\\.internal))?");

  /** The documents that have a schema version at their top. */
  public static final Set<Class<?>> DOCUMENTS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  Dossier.class,
                  WelfareDocument.class,
                  ImpactAssessment.class,
                  Assessment.class,
                  ValidationReport.class,
                  RuleCatalog.class,
                  DutiesOnDate.class,
                  DutyChanges.class,
                  ObligationCalendar.class,
                  Strategy.class,
                  Network.class,
                  ObligationCatalog.class,
                  MunicipalityRegister.class,
                  RegisterOnDate.class,
                  CouncilTerms.class,
                  TypeSchemes.class,
                  StatuteBook.class,
                  StrategyCatalog.class,
                  NetworkCatalog.class,
                  ProgrammeCatalog.class,
                  RuleSelection.class)));

  private Model() {}

  /** Whether a class is one of ours; no other class is touched. */
  public static boolean owns(Class<?> type) {
    return ROOMS.matcher(type.getPackageName()).matches();
  }

  /** The builder of a record, or null if it has none. */
  static @Nullable Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElse(null);
  }

  /** The sealed type of ours that a record is a kind of, or null. */
  public static @Nullable Class<?> sealedTypeOf(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(above -> above.isSealed() && owns(above))
        .findFirst()
        .orElse(null);
  }
}

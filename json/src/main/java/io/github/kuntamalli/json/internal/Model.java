package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.output.RuleCatalog;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.obligation.DutiesOnDate;
import io.github.kuntamalli.obligation.DutyChanges;
import io.github.kuntamalli.obligation.ObligationCalendar;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping has to know of the model's classes; the same for every generation of Jackson.
 */
public final class Model {

  /** The packages of the model, and what this mapping itself reads. */
  private static final Pattern ROOMS =
      Pattern.compile(
          "io\\.github\\.kuntamalli\\.(text|fact|law|validation|municipality|council|measure|strategy|network|programme|welfare|obligation|json\\.internal|json\\.output)");

  /** The documents that have a schema version at their top. */
  public static final Set<Class<?>> DOCUMENTS =
      Set.of(
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
          Network.class);

  /** The methods that add to a collection; {@code address} is none of them. */
  private static final Pattern ADDS = Pattern.compile("(add|put)(All)?[A-Z].*");

  private Model() {}

  /** Whether a class is one of ours; no other class is touched. */
  public static boolean owns(Class<?> type) {
    return ROOMS.matcher(type.getPackageName()).matches();
  }

  /** The builder of a record, or null if it has none. */
  public static @Nullable Class<?> builderOf(Class<?> type) {
    if (!owns(type) || !type.isRecord()) {
      return null;
    }
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElse(null);
  }

  /** Whether a class is the builder of one of our records. */
  public static boolean isBuilder(Class<?> type) {
    return owns(type) && type.getSimpleName().endsWith("Builder");
  }

  /**
   * Whether a method of a builder sets a property: public, with one argument, and not one of those
   * that copy or add. Where an optional property has a method for the bare value too, the one for
   * the Optional is it.
   */
  public static boolean isProperty(Method method) {
    String name = method.getName();
    if (!isBuilder(method.getDeclaringClass())
        || method.getParameterCount() != 1
        || !Modifier.isPublic(method.getModifiers())
        || Modifier.isStatic(method.getModifiers())
        || name.equals("from")
        || name.equals("equals")
        || ADDS.matcher(name).matches()) {
      return false;
    }
    return method.getParameterTypes()[0] == Optional.class
        || Arrays.stream(method.getDeclaringClass().getMethods())
            .noneMatch(
                other ->
                    other.getName().equals(name)
                        && other.getParameterCount() == 1
                        && other.getParameterTypes()[0] == Optional.class);
  }
}

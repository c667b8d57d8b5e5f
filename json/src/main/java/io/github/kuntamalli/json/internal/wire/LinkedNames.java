package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.Region;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.obligation.Obligation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How things are called in linked data. */
public final class LinkedNames {

  private static final String HERE = "https://github.com/kuntamalli/kuntamalli/";

  /** What the names of our own classes and properties begin with. */
  public static final String TERMS = HERE + "terms/1#";

  /** What the names of code lists begin with. */
  public static final String CODES = HERE + "codes/1/";

  /** What the names of municipalities, counties, regions, duties and rules begin with. */
  public static final String THINGS = HERE + "id/";

  /** The property that is added where a record names statutes: their ELI addresses. */
  public static final String ACTS = "acts";

  private LinkedNames() {}

  /** The names of the classes of records that only JSON has. */
  private static final Map<Class<?>, String> OF_PARTS =
      WireTypes.inOrder(
          Map.entry(FindingParts.class, "Finding"),
          Map.entry(AssessmentParts.class, "Assessment"),
          Map.entry(AssessmentParts.Verdict.class, "Assessment.Verdict"),
          Map.entry(ReasonParts.class, "Reason"),
          Map.entry(StatedForm.Statement.class, "Statement"),
          Map.entry(ClassForms.CatalogParts.class, "Catalog"),
          Map.entry(ClassForms.BookParts.class, "Book"),
          Map.entry(ClassForms.ExtractParts.class, "Extract"),
          Map.entry(ClassForms.RegisterParts.class, "Register"),
          Map.entry(CatalogForms.TermsParts.class, "Terms"),
          Map.entry(CatalogForms.SchemesParts.class, "Schemes"),
          Map.entry(CatalogForms.StrategiesParts.class, "Strategies"),
          Map.entry(CatalogForms.NetworksParts.class, "Networks"),
          Map.entry(CatalogForms.ProgrammesParts.class, "Programmes"));

  /** The name of a record's class. */
  public static String ofType(Class<?> record) {
    String name = OF_PARTS.get(record);
    return name == null
        ? record.getName().substring(record.getPackageName().length() + 1).replace('$', '.')
        : name;
  }

  /** The address of a thing that can be distinguished from all others; null for any other. */
  static @Nullable String idOf(Object thing) {
    if (thing instanceof Municipality municipality) {
      return THINGS + "municipality/" + municipality.code();
    }
    if (thing instanceof Authority.OfMunicipality municipality) {
      return THINGS + "municipality/" + municipality.code();
    }
    if (thing instanceof WellbeingServicesCounty county) {
      return THINGS + "county/" + county.code();
    }
    if (thing instanceof Authority.OfCounty county) {
      return THINGS + "county/" + county.code();
    }
    if (thing instanceof Authority.Hus) {
      return THINGS + "hus";
    }
    if (thing instanceof Region region) {
      return THINGS + "region/" + region.code();
    }
    if (thing instanceof Obligation duty) {
      return THINGS + "duty/" + duty.code();
    }
    return thing instanceof Statute statute ? statute.id().eli().toString() : null;
  }

  /** The ELI addresses of the statutes that a value is or contains. */
  static List<String> acts(Object value) {
    List<String> acts = new ArrayList<>();
    if (value instanceof StatuteId statute) {
      acts.add(statute.eli().toString());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> acts.addAll(acts(each)));
    } else if (value instanceof Collection<?> values) {
      values.forEach(each -> acts.addAll(acts(each)));
    }
    return acts;
  }
}

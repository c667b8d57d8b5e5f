import io.github.kuntamalli.constraint.ExistingMunicipality;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.validation.bean.Advice;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A plain validator finds rules, constraints and texts in the named modules of the jars. */
class ModulePathConstraints {

  static class Form {
    @ExistingMunicipality(on = "2026-01-01")
    private final String municipality = "999";
  }

  public static void main(String[] arguments) {
    for (Class<?> type : new Class<?>[] {WelfareDocument.class, Validator.class}) {
      if (!type.getModule().isNamed()) {
        throw new AssertionError(type + " is not in a named module");
      }
    }
    Locale finnish = Locale.forLanguageTag("fi");
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(finnish), finnish, false))
            .buildValidatorFactory()
            .getValidator();
    Dossier dossier = RealCases.get("837-tampere-report-plan-2021-2025").dossier();
    WelfareDocument joint =
        dossier.documents().get(0).toBuilder().addIssuer(Authority.municipality("604")).build();
    Dossier unsound = dossier.toBuilder().documents(List.of(joint)).build();
    String text =
        only(validator.validate(unsound, Advice.class), "documents[0].handlings[0]").getMessage();
    String own = only(validator.validate(new Form()), "municipality").getMessage();
    if (!text.startsWith("Yhteisen asiakirjan") || !own.startsWith("Kuntanumeroa vastaavaa")) {
      throw new AssertionError("the texts are not those of the library: " + text + " / " + own);
    }
    System.out.println("constraints and their texts from named modules");
  }

  private static <T> ConstraintViolation<T> only(
      Set<ConstraintViolation<T>> violations, String path) {
    return violations.stream()
        .filter(violation -> violation.getPropertyPath().toString().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing at " + path + " in " + violations));
  }
}

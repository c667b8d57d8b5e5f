import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.constraint.ExistingMunicipality;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.jackson3.KuntamalliModule;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.json.output.Sarif;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.Warnings;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads, validates, judges and writes from the named modules of the jars: Jackson and a validator
 * reach what they look into only where a module opens it.
 */
class ModulePath {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);

  static class Form {
    @ExistingMunicipality(on = "2026-01-01")
    private final String municipality = "999";
  }

  public static void main(String[] arguments) {
    for (Class<?> type : List.of(Kuntamalli.class, Jackson3Json.class, RealCases.class, JsonMapper.class, Validator.class)) {
      check(type.getModule().isNamed(), type + " is not in a named module");
    }
    Dossier dossier = RealCases.get("837-tampere-report-plan-2021-2025").dossier();
    check(RealCases.dossiers().stream().noneMatch(one -> Kuntamalli.standard().assess(one, ON).duties().isEmpty()), "a real case has no verdicts");
    everyOutput(dossier);
    onAnApplicationsMapper(dossier);
    constraintsAndTheirTexts(dossier);
    System.out.println("verdicts, JSON, an application's mapper and constraints from named modules");
  }

  private static void everyOutput(Dossier dossier) {
    Kuntamalli standard = Kuntamalli.standard();
    ValidationReport report = standard.validate(dossier.documents().get(0), ON);
    List<NamedReport> reports = List.of(new NamedReport("a.json", report));
    for (Object value :
        List.of(
            dossier,
            report,
            standard.assess(dossier, ON),
            RuleCatalog.of(standard.rules()),
            Sarif.withEveryRule(reports, standard.rules(), "0", Language.FI))) {
      check(!Jackson3Json.standard().write(value).isEmpty(), "nothing written of " + value.getClass());
    }
  }

  /** On the module path an application adds the module itself, in one line. */
  private static void onAnApplicationsMapper(Dossier dossier) {
    JsonMapper mapper = JsonMapper.builder().addModule(new KuntamalliModule()).build();
    check(
        mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class).equals(dossier),
        "the module does not work on an application's mapper");
  }

  private static void constraintsAndTheirTexts(Dossier dossier) {
    Locale finnish = Locale.forLanguageTag("fi");
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(finnish), finnish, false))
            .buildValidatorFactory()
            .getValidator();
    WelfareDocument joint = dossier.documents().get(0).toBuilder().addIssuer(Authority.municipality("604")).build();
    Dossier unsound = dossier.toBuilder().documents(List.of(joint)).build();
    says(validator.validate(unsound, Warnings.class), "documents[0].handlings[0]", "Yhteisen asiakirjan");
    says(validator.validate(new Form()), "municipality", "Kuntanumeroa vastaavaa");
  }

  private static <T> void says(Set<ConstraintViolation<T>> violations, String path, String beginning) {
    check(
        violations.stream()
            .anyMatch(one -> one.getPropertyPath().toString().equals(path) && one.getMessage().startsWith(beginning)),
        "not \"" + beginning + "\" at " + path + " but " + violations);
  }

  private static void check(boolean good, String fault) {
    if (!good) {
      throw new AssertionError(fault);
    }
  }
}

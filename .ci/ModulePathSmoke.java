import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.jackson3.KuntamalliModule;
import io.github.kuntamalli.json.output.Sarif;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads, validates and judges the real cases from the named modules of the jars. */
class ModulePathSmoke {
  public static void main(String[] arguments) {
    for (Class<?> type : new Class<?>[] {Kuntamalli.class, RealCases.class}) {
      if (!type.getModule().isNamed()) {
        throw new AssertionError(type + " is not in a named module");
      }
    }
    int verdicts = 0;
    for (Dossier dossier : RealCases.dossiers()) {
      verdicts += Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22)).duties().size();
    }
    System.out.println(verdicts + " verdicts from named modules");
    System.out.println(written() + " characters of JSON from named modules");
    onAnApplicationsMapper();
  }

  /** On the module path an application adds the module itself, in one line. */
  private static void onAnApplicationsMapper() {
    Dossier dossier = RealCases.dossiers().get(0);
    JsonMapper mapper = JsonMapper.builder().addModule(new KuntamalliModule()).build();
    if (!mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class).equals(dossier)) {
      throw new AssertionError("the module does not work on the module path");
    }
    System.out.println("the module on an application's mapper works from named modules");
  }

  /** Jackson reaches what it writes only where a module opens it. */
  private static int written() {
    LocalDate on = LocalDate.of(2026, 11, 22);
    Kuntamalli standard = Kuntamalli.standard();
    Dossier dossier = RealCases.dossiers().get(0);
    ValidationReport report = standard.validate(dossier.documents().get(0), on);
    int characters = 0;
    for (Object value :
        List.of(
            dossier,
            report,
            standard.assess(dossier, on),
            RuleCatalog.of(standard.rules()),
            Sarif.withEveryRule(
                List.of(new NamedReport("a.json", report)), standard.rules(), "0", Language.FI))) {
      characters += Jackson3Json.standard().write(value).length();
    }
    return characters;
  }
}

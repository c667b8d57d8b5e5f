import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.obligation.Dossier;
import java.time.LocalDate;

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
      verdicts +=
          Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22)).duties().size();
    }
    System.out.println(verdicts + " verdicts from named modules");
  }
}

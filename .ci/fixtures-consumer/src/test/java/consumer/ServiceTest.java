package consumer;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RuleCase;
import io.github.kuntamalli.fixtures.VerdictCase;
import io.github.kuntamalli.fixtures.junit.ConformanceContract;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.List;

/** A stranger's service, here the library itself, under the contract. */
public class ServiceTest extends ConformanceContract {

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();

  @Override
  protected List<RuleCase.Expected> validate(
      RuleCase.SubjectKind subject, String json, LocalDate on) {
    ReadResult<?> reading = TheirJson.standard().read(json, subject.type());
    List<Finding> findings =
        reading
            .asOptional()
            .map(value -> subject.validate(KUNTAMALLI, value, on).findings())
            .orElseGet(reading::faults);
    return findings.stream()
        .map(one -> new RuleCase.Expected(one.code(), one.location().pointer()))
        .toList();
  }

  @Override
  protected List<VerdictCase.Expected> assess(String json, LocalDate on) {
    return KUNTAMALLI
        .assess(TheirJson.standard().read(json, Dossier.class).get(), on)
        .duties()
        .stream()
        .map(
            duty ->
                new VerdictCase.Expected(
                    duty.obligation().code().value(),
                    duty.period().map(DutyPeriod::name).orElse(""),
                    duty.status()))
        .toList();
  }
}

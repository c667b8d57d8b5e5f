package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the documents show of one duty in periods with the same verdict for the same reason, in one
 * sentence. Each period has its dates; what the reason says of all of them is said once.
 */
final class ShownVerdicts {

  private record Key(String title, DutyStatus status, Optional<ReasonCode> why) {}

  /** Values of the same kind; the preposition of the first is that of all. */
  private record OneAfterTheOther(List<Localizable> values) implements Localizable {
    @Override
    public String text(Language language) {
      return values.stream().map(value -> value.text(language)).collect(Collectors.joining(", "));
    }

    @Override
    public String inline(Language language) {
      String first = values.get(0).inline(language);
      return values.size() == 1
          ? first
          : first + ", " + new OneAfterTheOther(values.subList(1, values.size())).text(language);
    }
  }

  private final String title;
  private final Language words;
  private final List<DutyAssessment> duties = new ArrayList<>();

  private ShownVerdicts(String title, Language words) {
    this.title = title;
    this.words = words;
  }

  /** The verdicts in groups, each where the first of its verdicts is. */
  static List<ShownVerdicts> grouped(List<DutyAssessment> verdicts, Language words) {
    Map<Key, List<ShownVerdicts>> groups = new LinkedHashMap<>();
    List<ShownVerdicts> inOrder = new ArrayList<>();
    for (DutyAssessment duty : verdicts) {
      String title = duty.obligation().title().text(words);
      Key key = new Key(title, duty.status(), reason(duty).map(Reason::code));
      List<ShownVerdicts> alike = groups.computeIfAbsent(key, any -> new ArrayList<>());
      Optional<ShownVerdicts> group = alike.stream().filter(one -> one.canSayOf(duty)).findFirst();
      ShownVerdicts one =
          group.orElseGet(
              () -> {
                ShownVerdicts made = new ShownVerdicts(title, words);
                alike.add(made);
                inOrder.add(made);
                return made;
              });
      one.duties.add(duty);
    }
    return inOrder;
  }

  DutyStatus status() {
    return duties.get(0).status();
  }

  /** The sentence; a reason that the screen has said already is left out. */
  String text(Set<String> said) {
    String periods =
        duties.stream().map(duty -> period(duty) + dates(duty)).collect(Collectors.joining(", "));
    String why = reason().filter(said::add).map(reason -> ". " + reason).orElse("");
    return "%s, %s: %s%s".formatted(title, periods, status().text(words), why);
  }

  /** Why a document does not count, where none does. */
  private static Optional<Reason> reason(DutyAssessment duty) {
    return duty.evidence().isEmpty()
        ? duty.refused().stream().map(RefusedEvidence::reason).findFirst()
        : Optional.empty();
  }

  /**
   * Whether one sentence is true of all: it has one value at most that is another one each time.
   */
  private boolean canSayOf(DutyAssessment duty) {
    List<Reason> reasons = new ArrayList<>(reasons());
    reason(duty).ifPresent(reasons::add);
    return reasons.isEmpty()
        || reasons.stream().allMatch(one -> one.wording().isEmpty())
            && reasons.get(0).parameters().keySet().stream()
                    .filter(name -> values(reasons, name).size() > 1)
                    .count()
                <= 1;
  }

  private List<Reason> reasons() {
    return duties.stream().flatMap(duty -> reason(duty).stream()).toList();
  }

  /** The reason, with the values of all periods where they differ. */
  private Optional<String> reason() {
    List<Reason> reasons = reasons();
    if (reasons.size() < 2) {
      return reasons.stream().map(reason -> reason.text(words)).findFirst();
    }
    Map<String, Localizable> common = new LinkedHashMap<>();
    for (String name : reasons.get(0).parameters().keySet()) {
      common.put(name, new OneAfterTheOther(values(reasons, name)));
    }
    return Optional.of(new Reason(reasons.get(0).code(), common).text(words));
  }

  private List<Localizable> values(List<Reason> reasons, String name) {
    Map<String, Localizable> values = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      Optional.ofNullable(reason.parameters().get(name))
          .ifPresent(value -> values.putIfAbsent(value.text(words), value));
    }
    return List.copyOf(values.values());
  }

  /** When the documents that count were handled. */
  private String dates(DutyAssessment duty) {
    List<String> days = new ArrayList<>();
    for (Evidence evidence : duty.evidence()) {
      evidence
          .date()
          .ifPresent(
              date ->
                  days.add(
                      date.text(words)
                          + evidence.section().map(section -> " § " + section).orElse("")));
    }
    return days.isEmpty()
        ? ""
        : " (" + days.stream().distinct().collect(Collectors.joining(", ")) + ")";
  }

  private String period(DutyAssessment duty) {
    return duty.period().map(period -> period.text(words)).orElse("–");
  }
}

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notes on an answer, with what they say of several statutes said once: until when the statutes
 * were checked, and whether there are later amendments. Which ones the notes themselves name.
 */
final class LawNotes {

  /** The text on the amendments after a day. */
  private record Checked(Label words, String until) {}

  private LawNotes() {}

  /** The notes in short; what is not about the check of a statute is as it is. */
  static List<String> inShort(List<Reason> notes, Language words) {
    Set<String> amended =
        notes.stream()
            .filter(note -> note.code().equals(ReasonCode.AMENDMENTS_NOT_READ))
            .map(note -> value(note, "statute", words))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<Checked, List<String>> statutes = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Reason note : notes) {
      if (note.code().equals(ReasonCode.LAW_NOT_CHECKED)) {
        String statute = value(note, "statute", words);
        Label later = amended.contains(statute) ? Label.AMENDED_SINCE : Label.LATER_NOT_CHECKED;
        statutes
            .computeIfAbsent(
                new Checked(later, value(note, "date", words)), any -> new ArrayList<>())
            .add(statute);
      } else if (!note.code().equals(ReasonCode.AMENDMENTS_NOT_READ)) {
        others.add(note.text(words));
      }
    }
    List<String> inShort = new ArrayList<>();
    statutes.forEach(
        (checked, of) ->
            inShort.add(
                checked.words().text(words).formatted(String.join(", ", of), checked.until())));
    inShort.addAll(others);
    return inShort;
  }

  private static String value(Reason note, String name, Language words) {
    return Objects.requireNonNull(note.parameters().get(name)).text(words);
  }
}

package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.NearestWords;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds municipalities by names as people type them. */
final class NameIndex {

  private static final int NEAREST = 5;

  /** One name of one municipality; {@code held} is null for a spelling without dates. */
  private record Entry(
      MunicipalityHistory history, String name, Optional<Timeline.Entry<?, ?>> held) {}

  private final Map<String, List<Entry>> byForm = new TreeMap<>();

  NameIndex(Collection<MunicipalityHistory> histories) {
    for (MunicipalityHistory history : histories) {
      for (Timeline.Entry<LocalizedText, FactSource> held : history.names.entries()) {
        new LinkedHashSet<>(held.value().texts().values())
            .forEach(name -> add(new Entry(history, name, Optional.of(held))));
      }
      history.otherNames.forEach(
          spelling -> add(new Entry(history, spelling.name(), Optional.empty())));
    }
  }

  private void add(Entry entry) {
    byForm.computeIfAbsent(form(entry.name()), any -> new ArrayList<>(1)).add(entry);
  }

  /**
   * The form under which spellings meet: letters and digits in lower case, without marks on them.
   * So {@code Koski Tl}, {@code koski-tl} and {@code KOSKI TL} are one, and so are {@code Åbo} and
   * {@code abo}.
   */
  static String form(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("æ", "ae");
    StringBuilder form = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(form::appendCodePoint);
    return form.toString();
  }

  List<MunicipalityHit> find(String text, LocalDate day) {
    Map<MunicipalityCode, MunicipalityHit> hits = new LinkedHashMap<>();
    for (Entry entry : byForm.getOrDefault(form(text), List.of())) {
      MunicipalityHit hit = hit(entry, day);
      hits.merge(hit.code(), hit, (a, b) -> a.reason().compareTo(b.reason()) <= 0 ? a : b);
    }
    List<MunicipalityHit> sorted = new ArrayList<>(hits.values());
    sorted.sort(Comparator.comparing(MunicipalityHit::reason).thenComparing(MunicipalityHit::code));
    return sorted;
  }

  private static MunicipalityHit hit(Entry entry, LocalDate day) {
    MunicipalityHistory history = entry.history();
    boolean alive = history.life().contains(day);
    MunicipalityHit.Reason reason;
    if (!alive) {
      reason = MunicipalityHit.Reason.NAME_OF_OTHER_TIME;
    } else if (entry.held().isEmpty()) {
      reason = MunicipalityHit.Reason.OTHER_NAME;
    } else if (entry.held().get().validity().contains(day)) {
      reason = MunicipalityHit.Reason.NAME;
    } else {
      boolean over = entry.held().get().validity().to().map(day::isAfter).orElse(false);
      reason = over ? MunicipalityHit.Reason.FORMER_NAME : MunicipalityHit.Reason.LATER_NAME;
    }
    return new MunicipalityHit(
        history.code(),
        entry.name(),
        reason,
        alive && !day.isBefore(MunicipalityRegister.FIRST_DAY)
            ? history.on(day)
            : Optional.empty());
  }

  /**
   * The names that are most like a text, by how many letters differ; none of a text without any.
   */
  List<String> nearest(String text) {
    String form = form(text);
    if (form.isEmpty()) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    int most = Math.max(2, form.length() / 3);
    byForm.entrySet().stream()
        // what differs by length alone needs no look at its letters, however long the text is
        .filter(entry -> Math.abs(entry.getKey().length() - form.length()) <= most)
        .filter(entry -> NearestWords.distance(entry.getKey(), form) <= most)
        .sorted(Comparator.comparingInt(entry -> NearestWords.distance(entry.getKey(), form)))
        .forEach(entry -> entry.getValue().forEach(value -> names.add(value.name())));
    return names.stream().limit(NEAREST).toList();
  }
}

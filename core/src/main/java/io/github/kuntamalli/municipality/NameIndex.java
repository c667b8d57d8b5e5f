package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.text.Language;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds municipalities by names as people type them. */
final class NameIndex {

  private static final int NEAREST = 5;

  /** One name of one municipality; {@code held} is empty for a spelling without dates. */
  private record Entry(
      MunicipalityHistory history, String name, Optional<Timeline.Entry<?, ?>> held) {}

  private final Map<String, List<Entry>> byForm = new TreeMap<>();

  /** The names as written before a type word: Turun kaupunki, Korsholms kommun. */
  private final Map<String, List<Entry>> byGenitive = new TreeMap<>();

  NameIndex(Collection<MunicipalityHistory> histories) {
    FinnishGenitive finnish = new FinnishGenitive();
    for (MunicipalityHistory history : histories) {
      for (Timeline.Entry<LocalizedText, FactSource> held : history.names.entries()) {
        Map<Language, String> texts = held.value().texts();
        new LinkedHashSet<>(texts.values())
            .forEach(name -> add(byForm, name, new Entry(history, name, Optional.of(held))));
        texts.forEach(
            (language, name) ->
                addGenitive(finnish, language, new Entry(history, name, Optional.of(held))));
      }
      for (AlternativeName other : history.otherNames) {
        Entry entry = new Entry(history, other.name(), Optional.empty());
        add(byForm, other.name(), entry);
        addGenitive(finnish, other.language(), entry);
      }
    }
  }

  private void addGenitive(FinnishGenitive finnish, Language language, Entry entry) {
    if (language == Language.FI) {
      add(byGenitive, finnish.of(entry.name()), entry);
    } else if (language == Language.SV) {
      add(byGenitive, entry.name() + "s", entry);
    }
  }

  private static void add(Map<String, List<Entry>> map, String name, Entry entry) {
    map.computeIfAbsent(form(name), any -> new ArrayList<>(1)).add(entry);
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

  /**
   * The municipalities that a text means, as written or in one of the forms of public lists. The
   * first form that gives a hit counts, so that no part of a whole name is taken for another name.
   */
  List<MunicipalityMatch> findInAnyForm(
      String text, LocalDate day, Function<MunicipalityCode, Optional<MunicipalityMatch>> byCode) {
    List<MunicipalityMatch> plain = find(byForm, text, day);
    if (!plain.isEmpty()) {
      return plain;
    }
    Optional<NameParts.Coded> coded = NameParts.coded(text);
    if (coded.isPresent()) {
      return withCode(coded.get(), day, byCode);
    }
    return named(text, day);
  }

  /** A code next to a name that it does not belong to leaves it open which of them is right. */
  private List<MunicipalityMatch> withCode(
      NameParts.Coded coded,
      LocalDate day,
      Function<MunicipalityCode, Optional<MunicipalityMatch>> byCode) {
    Optional<MunicipalityMatch> ofCode = byCode.apply(MunicipalityCode.of(coded.code()));
    List<MunicipalityMatch> named = named(coded.name(), day);
    if (ofCode.isEmpty() || named.isEmpty()) {
      return List.of();
    }
    List<MunicipalityMatch> both =
        named.stream().filter(hit -> hit.code().equals(ofCode.get().code())).toList();
    List<MunicipalityMatch> hits = new ArrayList<>(both);
    if (both.isEmpty()) {
      hits.add(ofCode.get());
      hits.addAll(named);
    }
    return written(hits, MunicipalityMatch.Form.WITH_CODE);
  }

  /** A name as written, with a type word, or in two languages. */
  private List<MunicipalityMatch> named(String text, LocalDate day) {
    List<MunicipalityMatch> one = oneName(text, day);
    if (!one.isEmpty()) {
      return one;
    }
    List<MunicipalityMatch> several = List.of();
    for (NameParts.Pair pair : NameParts.pairs(text)) {
      List<MunicipalityMatch> first = oneName(pair.first(), day);
      List<MunicipalityMatch> second = first.isEmpty() ? first : oneName(pair.second(), day);
      List<MunicipalityMatch> both =
          first.stream()
              .filter(hit -> second.stream().anyMatch(other -> other.code().equals(hit.code())))
              .toList();
      if (!both.isEmpty()) {
        return written(both, MunicipalityMatch.Form.BOTH_LANGUAGES);
      }
      if (several.isEmpty() && !second.isEmpty()) {
        several =
            written(
                Stream.concat(first.stream(), second.stream()).toList(),
                MunicipalityMatch.Form.ONE_OF_SEVERAL);
      }
    }
    return several;
  }

  private List<MunicipalityMatch> oneName(String text, LocalDate day) {
    List<MunicipalityMatch> plain = find(byForm, text, day);
    if (!plain.isEmpty()) {
      return plain;
    }
    Optional<NameParts.Typed> typed = NameParts.typed(text);
    if (typed.isEmpty()) {
      return List.of();
    }
    String name = typed.get().name();
    List<MunicipalityMatch> genitive =
        typed.get().mayBeGenitive() ? find(byGenitive, name, day) : List.of();
    return written(
        genitive.isEmpty() ? find(byForm, name, day) : genitive, MunicipalityMatch.Form.TYPE_WORD);
  }

  private static List<MunicipalityMatch> written(
      List<MunicipalityMatch> hits, MunicipalityMatch.Form form) {
    return hits.stream().map(hit -> hit.writtenAs(form)).toList();
  }

  /** The areas of which a text is a name, in any of the languages of the name. */
  <T> List<T> findAreas(String text, Collection<T> areas, Function<T, LocalizedText> name) {
    String form = form(text);
    return areas.stream()
        .filter(
            area ->
                name.apply(area).texts().values().stream().anyMatch(one -> form(one).equals(form)))
        .toList();
  }

  private List<MunicipalityMatch> find(
      Map<String, List<Entry>> entries, String text, LocalDate day) {
    Map<MunicipalityCode, MunicipalityMatch> hits = new LinkedHashMap<>();
    for (Entry entry : entries.getOrDefault(form(text), List.of())) {
      MunicipalityMatch hit = hit(entry, day);
      hits.merge(hit.code(), hit, (a, b) -> a.reason().compareTo(b.reason()) <= 0 ? a : b);
    }
    List<MunicipalityMatch> sorted = new ArrayList<>(hits.values());
    sorted.sort(
        Comparator.comparing(MunicipalityMatch::reason).thenComparing(MunicipalityMatch::code));
    return sorted;
  }

  private static MunicipalityMatch hit(Entry entry, LocalDate day) {
    MunicipalityHistory history = entry.history();
    boolean alive = history.life().contains(day);
    MunicipalityMatch.Reason reason;
    if (!alive) {
      reason = MunicipalityMatch.Reason.NAME_OF_OTHER_TIME;
    } else if (entry.held().isEmpty()) {
      reason = MunicipalityMatch.Reason.OTHER_NAME;
    } else if (entry.held().get().validity().contains(day)) {
      reason = MunicipalityMatch.Reason.NAME;
    } else {
      boolean over = entry.held().get().validity().to().map(day::isAfter).orElse(false);
      reason = over ? MunicipalityMatch.Reason.FORMER_NAME : MunicipalityMatch.Reason.LATER_NAME;
    }
    return new MunicipalityMatch(
        history.code(),
        entry.name(),
        reason,
        alive && !day.isBefore(MunicipalityRegister.FIRST_DAY)
            ? history.on(day)
            : Optional.empty());
  }

  /**
   * The names that are most like a text, by how many letters differ; none of a text without any
   * letter. A third of the letters may differ, and more than half of those of the name must be
   * there in their order: what is short would else be like everything. A code or a type word next
   * to the name does not count, so that no town is offered because it shares the word for town.
   */
  List<String> nearest(String text) {
    String named = NameParts.coded(text).map(NameParts.Coded::name).orElse(text);
    Optional<NameParts.Typed> typed = NameParts.typed(named);
    String form = form(typed.map(NameParts.Typed::name).orElse(named));
    if (form.codePoints().noneMatch(Character::isLetter)) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    int most = Math.max(2, form.length() / 3);
    Stream<Map.Entry<String, List<Entry>>> candidates = byForm.entrySet().stream();
    if (typed.isPresent()) {
      candidates = Stream.concat(byGenitive.entrySet().stream(), candidates);
    }
    candidates
        // what differs by length alone needs no look at its letters, however long the text is
        .filter(entry -> Math.abs(entry.getKey().length() - form.length()) <= most)
        .filter(entry -> NearestWords.distance(entry.getKey(), form) <= most)
        .filter(entry -> 2 * NearestWords.shared(entry.getKey(), form) > entry.getKey().length())
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, List<Entry>> entry) ->
                    NearestWords.distance(entry.getKey(), form)))
        .forEach(entry -> entry.getValue().forEach(value -> names.add(value.name())));
    return names.stream().limit(NEAREST).toList();
  }
}

package io.github.kuntamalli.relation;

import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.OtherName;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words in names, other names and texts of all catalogs, in all languages. */
final class NameSearch {

  private final String words;
  private final List<SearchHit> whole = new ArrayList<>();
  private final List<SearchHit> inNames = new ArrayList<>();
  private final List<SearchHit> inTexts = new ArrayList<>();

  private NameSearch(String words) {
    this.words = folded(words);
  }

  static List<SearchHit> find(
      String words,
      NetworkCatalog networks,
      StrategyCatalog strategies,
      ProgrammeCatalog programmes,
      ObligationCatalog duties) {
    NameSearch search = new NameSearch(words);
    if (search.words.isEmpty()) {
      return List.of();
    }
    networks
        .all()
        .forEach(
            network ->
                search.look(
                    SearchHit.Kind.NETWORK,
                    Named.of(network.id(), network.name()),
                    network.otherNames().stream().map(OtherName::name).toList(),
                    network.description().stream()));
    networks
        .organisations()
        .forEach(
            one ->
                search.look(
                    SearchHit.Kind.ORGANISATION,
                    Named.of(one.id(), one.name()),
                    List.of(),
                    Stream.concat(one.description().stream(), one.subjects().stream())));
    networks
        .structures()
        .forEach(
            one ->
                search.look(
                    SearchHit.Kind.STRUCTURE,
                    Named.of(one.id(), one.name()),
                    List.of(),
                    one.description().stream()));
    strategies.all().forEach(search::strategy);
    programmes
        .all()
        .forEach(
            entry ->
                search.look(
                    SearchHit.Kind.ENTRY,
                    Named.of(entry.id(), entry.name()),
                    List.of(),
                    Stream.concat(entry.description().stream(), entry.purposes().stream())));
    programmes
        .fundingCalls()
        .forEach(
            call ->
                search.look(
                    SearchHit.Kind.FUNDING_CALL,
                    Named.of(call.id(), call.name()),
                    List.of(),
                    Stream.concat(call.description().stream(), call.purposes().stream())));
    duties
        .all()
        .forEach(
            duty ->
                search.look(
                    SearchHit.Kind.DUTY,
                    new Named(duty.code().value(), duty.title()),
                    List.of(),
                    Stream.empty()));
    return Stream.of(search.whole, search.inNames, search.inTexts).flatMap(List::stream).toList();
  }

  private void strategy(Strategy strategy) {
    look(
        SearchHit.Kind.STRATEGY,
        Named.of(strategy.id(), strategy.name()),
        strategy.versions().stream()
            .flatMap(version -> version.name().text().texts().values().stream())
            .toList(),
        Stream.empty());
    for (StrategyVersion version : strategy.versions()) {
      String before = strategy.id() + "/" + version.id() + "/";
      version
          .elements()
          .forEach(
              element ->
                  look(
                      SearchHit.Kind.ELEMENT,
                      element.id(),
                      new Named(before + element.id(), element.name().text()),
                      List.of(),
                      element.content().stream()));
      version
          .measures()
          .forEach(
              measure ->
                  look(
                      SearchHit.Kind.MEASURE,
                      measure.id().orElse(""),
                      new Named(before + measure.id().orElse(""), measure.name()),
                      List.of(),
                      Stream.empty()));
    }
  }

  private void look(
      SearchHit.Kind kind, Named thing, List<String> otherNames, Stream<LocalizedText> texts) {
    look(kind, thing.id(), thing, otherNames, texts);
  }

  /** Looks at something whose own id is shorter than the one in the answer, which counts whole. */
  private void look(
      SearchHit.Kind kind,
      String ownId,
      Named thing,
      List<String> otherNames,
      Stream<LocalizedText> texts) {
    List<String> names =
        Stream.of(
                Stream.of(ownId),
                Stream.of(thing.id()).filter(id -> !ownId.isEmpty() && folded(id).equals(words)),
                thing.name().texts().values().stream(),
                otherNames.stream())
            .flatMap(Function.identity())
            .toList();
    Optional<String> name =
        names.stream().filter(this::matches).min(Comparator.comparingInt(String::length));
    if (name.isPresent()) {
      boolean all = names.stream().anyMatch(one -> folded(one).equals(words));
      (all ? whole : inNames).add(new SearchHit(kind, thing, name.get()));
      return;
    }
    texts
        .flatMap(one -> one.texts().values().stream())
        .filter(this::matches)
        .findFirst()
        .ifPresent(found -> inTexts.add(new SearchHit(kind, thing, found)));
  }

  /** Whether a text contains the words, the last of them as the beginning of a word. */
  private boolean matches(String text) {
    return (" " + folded(text)).contains(" " + words);
  }

  /** Letters and digits in lower case with one space between words. */
  private static String folded(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

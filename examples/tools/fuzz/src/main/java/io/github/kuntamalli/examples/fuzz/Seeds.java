package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.fixtures.RuleCases;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Good documents of every type that has a schema, as text: those of the corpus, and answers. */
final class Seeds {

  private Seeds() {}

  /** The documents, by type. */
  static Map<Class<?>, List<String>> byType() {
    Map<Class<?>, List<String>> seeds = new LinkedHashMap<>();
    RuleCases.all().forEach(one -> add(seeds, one.subject().type(), one.input()));
    RealCases.all().forEach(one -> add(seeds, Dossier.class, one.input()));
    Kuntamalli world = TestingWorld.get();
    LocalDate day = TestingWorld.DAY;
    LocalDate before = day.minusYears(12);
    List<Object> answers = new ArrayList<>();
    for (var authority : List.of(TestingWorld.ALAVESI, TestingWorld.RIDGE)) {
      answers.add(world.dutiesOf(authority, day));
      answers.add(world.dutyChanges(authority, before, day));
      answers.add(world.calendar(authority, before, day));
    }
    answers.add(world.obligations());
    RuleSet few = world.rules().only(RuleCases.rules().subList(0, 12));
    answers.add(RuleCatalog.of(few));
    for (RealCase real : RealCases.all().subList(0, 6)) {
      answers.add(Kuntamalli.standard().withRules(few).validate(real.dossier(), day));
    }
    answers.add(world.assess(Dossier.of(TestingWorld.ALAVESI), day));
    KuntamalliJson json = Jackson3Json.standard();
    answers.forEach(answer -> add(seeds, answer.getClass(), json.write(answer)));
    return seeds;
  }

  private static void add(Map<Class<?>, List<String>> seeds, Class<?> type, String text) {
    seeds.computeIfAbsent(type, any -> new ArrayList<>()).add(text);
  }

  /** The shortest of a few, because a small document is spoilt and checked many times as fast. */
  static String small(List<String> seeds, Chance chance) {
    String shortest = chance.of(seeds);
    for (int i = 0; i < 3; i++) {
      String other = chance.of(seeds);
      shortest = other.length() < shortest.length() ? other : shortest;
    }
    return shortest;
  }

  /** A language that every text of the library exists in. */
  static Language language(Chance chance) {
    return chance.of(List.of(Language.FI, Language.SV, Language.EN));
  }

  /** A day that a caller may ask about: mostly one of our time, sometimes the end of the world. */
  static LocalDate day(Chance chance) {
    if (chance.oneIn(20)) {
      return chance.of(
          List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(9999, 12, 31)));
    }
    return LocalDate.of(2009, 1, 1).plusDays(chance.below(365 * 25));
  }
}

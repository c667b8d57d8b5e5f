package io.github.kuntamalli.measure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name is found by each other name that means the same indicator. */
class SameNamesTest {

  /** Names in each choice of three languages, with each of two texts in each of them. */
  private static List<LocalizedText> all() {
    List<LocalizedText> all = new ArrayList<>();
    for (String fi : List.of("", "a", "b")) {
      for (String sv : List.of("", "a", "b")) {
        for (String en : List.of("", "a", "b")) {
          Map<Language, String> texts = new EnumMap<>(Language.class);
          Map.of(Language.FI, fi, Language.SV, sv, Language.EN, en)
              .forEach(
                  (language, text) -> {
                    if (!text.isEmpty()) {
                      texts.put(language, text);
                    }
                  });
          if (!texts.isEmpty()) {
            all.add(new LocalizedText(texts));
          }
        }
      }
    }
    return all;
  }

  private static Set<LocalizedText> found(SameNames<LocalizedText> names, LocalizedText asked) {
    return names.find(asked).stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  @Test
  void namesAreFoundAsIndicatorsAreTheSame() {
    List<LocalizedText> all = all();
    assertThat(all).hasSize(26);
    SameNames<LocalizedText> names = new SameNames<>(HashSet::new);
    Set<LocalizedText> added = new HashSet<>();
    for (LocalizedText name : all) {
      names.add(name, name);
      added.add(name);
      for (LocalizedText asked : all) {
        Set<LocalizedText> same =
            added.stream()
                .filter(one -> IndicatorRef.of(one).isSameAs(IndicatorRef.of(asked)))
                .collect(Collectors.toSet());
        assertThat(found(names, asked)).as("%s among %s", asked, added).isEqualTo(same);
        assertThat(names.contain(asked)).isEqualTo(!same.isEmpty());
      }
    }
  }

  @Test
  void nothingIsFoundWhereNothingWasAdded() {
    SameNames<String> names = new SameNames<>(HashSet::new);
    assertThat(names.find(LocalizedText.of("osuus", "andel"))).isEmpty();
    assertThat(names.contain(LocalizedText.of("osuus", "andel"))).isFalse();
  }
}

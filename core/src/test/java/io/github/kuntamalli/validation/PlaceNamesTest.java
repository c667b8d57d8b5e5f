package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in documents have names for people. */
class PlaceNamesTest {

  /** Their components are no properties: a number, words by language, an application's own. */
  private static final Set<Type> WRITTEN_AS_ONE =
      Set.of(Extensions.class, IndicatorCode.class, LocalizedText.class, StatuteId.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "/deliveries/0/date | toimitus 1, päivä | överlämnande 1, dag | delivery 1, date",
        "/documents/1/parts/0/covers/to | asiakirja 2, osa 1, kausi, jota asiakirja koskee, loppu"
            + " | dokument 2, del 1, period som dokumentet gäller, slutet"
            + " | document 2, part 1, period covered, end",
        "/effects/0/on | vaikutus 1, vaikutuksen kohde | konsekvens 1, vad som påverkas"
            + " | effect 1, what is affected",
        "/observations/2/on | indikaattorin arvo 3, ajankohta | indikatorvärde 3, tidpunkt"
            + " | indicator value 3, time",
        "/parts | osat | delar | parts",
        "/extensions/my-city~1case | oma ominaisuus, \"my-city/case\""
            + " | egen egenskap, \"my-city/case\" | custom property, \"my-city/case\"",
        "/names/1 | /names/1 | /names/1 | /names/1",
        "'' | koko asiakirja | hela dokumentet | the whole document"
      })
  void aPlaceHasAName(String pointer, String finnish, String swedish, String english) {
    Location place = Location.of(pointer);
    assertThat(place.inWords(Language.FI)).isEqualTo(finnish);
    assertThat(place.inWords(Language.SV)).isEqualTo(swedish);
    assertThat(place.inWords(Language.EN)).isEqualTo(english);
  }

  @Test
  void everyPropertyOfAThingThatIsCheckedHasAName() {
    Set<String> properties = new LinkedHashSet<>();
    Set<Type> seen = new LinkedHashSet<>(WRITTEN_AS_ONE);
    Deque<Type> types =
        new ArrayDeque<>(
            List.of(
                Dossier.class,
                WelfareDocument.class,
                ImpactAssessment.class,
                Network.class,
                CatalogEntry.class,
                FundingCall.class));
    while (!types.isEmpty()) {
      Type type = types.pop();
      if (!seen.add(type)) {
        continue;
      }
      if (type instanceof ParameterizedType generic) {
        types.push(generic.getRawType());
        types.addAll(List.of(generic.getActualTypeArguments()));
      } else if (type instanceof WildcardType some) {
        types.addAll(List.of(some.getUpperBounds()));
      } else if (type instanceof Class<?> made && made.isSealed()) {
        types.addAll(List.of(made.getPermittedSubclasses()));
      } else if (type instanceof Class<?> made && made.isRecord()) {
        for (RecordComponent component : made.getRecordComponents()) {
          properties.add(component.getName());
          types.push(component.getGenericType());
        }
      }
    }
    assertThat(properties).hasSizeGreaterThan(90);
    assertThat(properties.stream().filter(name -> !PlaceNames.contains(name)))
        .as("add them to place-names.csv")
        .isEmpty();
  }
}

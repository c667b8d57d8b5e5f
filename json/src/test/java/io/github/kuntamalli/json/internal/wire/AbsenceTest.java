package io.github.kuntamalli.json.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.generator.SourceComments;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.type.TypeCriterion;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What absent, null and empty mean for every property of every record, described by a page and
 * verified by both generations. {@code -Dkuntamalli.writePages=true} writes the page anew.
 */
class AbsenceTest {

  private static final KuntamalliJson JSON = Jackson3Json.standard();

  /** The records that take no sample made of any values. */
  private static final Map<Class<?>, String> BY_HAND =
      Map.of(
          TypeCriterion.class,
          "{\"language\": \"finnish\"}",
          StatedMembership.class,
          "{\"actor\": \"municipality:734\", \"role\": \"member\"}",
          WelfareDocument.class,
          "{\"id\": \"d\", \"issuers\": [{\"kind\": \"hus\"}], \"parts\": [{\"kind\": \"plan\"}],"
              + " \"title\": {\"fi\": \"x\"}, \"recordedOn\": \"2026-11-22\"}");

  /** What a property is when it is not there. */
  private enum Presence {
    NEEDED("a fault", "a fault"),
    DEFAULT("the default", "a fault"),
    OPTIONAL("none", "none"),
    MANY("empty", "empty"),
    FACT("unknown", "unknown");

    private final String absent;
    private final String nothing;

    Presence(String absent, String nothing) {
      this.absent = absent;
      this.nothing = nothing;
    }

    static Presence of(RecordForm<?> record, int place) {
      Form<?> form = record.componentForms().get(place);
      if (form.absent() == null) {
        return record.isNeeded(place) ? NEEDED : DEFAULT;
      }
      if (form instanceof OptionalForm) {
        return OPTIONAL;
      }
      return form instanceof StatedForm ? FACT : MANY;
    }
  }

  @Test
  void thePageTellsOfEveryProperty() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Properties: meaning, absent, null and empty

            Generated from the forms that read the documents and from the Javadoc of the types. The
            [wire format](wire-format.md#absent-null-and-empty) defines the terms in the columns. An empty list
            or object means the same as an absent one. A required text is checked by its own form.

            """);
    RecordForms.all()
        .forEach(
            (name, record) -> {
              page.append("## ").append(name).append("\n\n");
              page.append(
                  "| Property | Meaning | Absent | `null` | Empty |\n|---|---|---|---|---|\n");
              for (int i = 0; i < record.componentNames().size(); i++) {
                Presence presence = Presence.of(record, i);
                page.append(
                    "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                            record.componentNames().get(i),
                            meaning(record, i),
                            presence.absent,
                            presence.nothing,
                            presence == Presence.MANY ? "empty" : "–"));
              }
              page.append('\n');
            });
    String text = page.toString().stripTrailing() + "\n";
    Path file = Path.of("docs/fields.md");
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(file, text);
    } else {
      assertThat(Files.readString(file)).isEqualTo(text);
    }
  }

  private static String meaning(RecordForm<?> record, int place) {
    String meaning = SourceComments.of(record.type(), record.componentNames().get(place));
    return meaning.isEmpty() ? "–" : meaning.replace("|", "\\|");
  }

  @TestFactory
  List<DynamicTest> everyPropertyIsReadAsThePageSays() {
    return RecordForms.all().values().stream()
        .map(record -> DynamicTest.dynamicTest(record.type().getName(), () -> isAsTold(record)))
        .toList();
  }

  private static void isAsTold(RecordForm<?> record) {
    List<Object> samples = SampleValues.of(record);
    Object sample =
        samples.isEmpty()
            ? JSON.read(BY_HAND.get(record.type()), record.type()).get()
            : samples.get(0);
    for (int i = 0; i < record.componentNames().size(); i++) {
      String name = record.componentNames().get(i);
      Map<String, Object> without = tree(record, sample);
      without.remove(name);
      Map<String, Object> nothing = new LinkedHashMap<>(tree(record, sample));
      nothing.put(name, Optional.empty());
      ReadResult<?> absent = read(JSON.write(without), record);
      ReadResult<?> isNull = read(JSON.write(nothing), record);
      Presence presence = Presence.of(record, i);
      switch (presence) {
        case NEEDED -> {
          assertThat(codes(absent)).as(name).containsExactly("json-missing-property ");
          assertThat(codes(isNull)).as(name).containsExactly("json-wrong-type /" + name);
        }
        case DEFAULT -> {
          assertReadOrUnfit(absent, name);
          assertThat(codes(isNull)).as(name).containsExactly("json-wrong-type /" + name);
        }
        default -> {
          assertReadOrUnfit(absent, name);
          assertThat(withoutPlaces(isNull)).as(name).isEqualTo(withoutPlaces(absent));
          absent
              .asOptional()
              .ifPresent(
                  value ->
                      assertThat(record.componentOf(record.componentNames().indexOf(name), value))
                          .isEqualTo(
                              record
                                  .componentForms()
                                  .get(record.componentNames().indexOf(name))
                                  .absent()));
        }
      }
      if (presence == Presence.MANY) {
        Map<String, Object> empty = new LinkedHashMap<>(tree(record, sample));
        boolean list = record.componentForms().get(i) instanceof ListForm;
        empty.put(name, list ? List.of() : Map.of());
        assertThat(withoutPlaces(read(JSON.write(empty), record)))
            .as(name)
            .isEqualTo(withoutPlaces(absent));
      }
    }
  }

  /** What a constructor makes of the absence of something is its own matter. */
  private static void assertReadOrUnfit(ReadResult<?> reading, String name) {
    assertThat(codes(reading)).as(name).isSubsetOf("json-invalid-object ");
  }

  private static Object withoutPlaces(ReadResult<?> reading) {
    return reading instanceof ReadResult.Success<?> read ? read.value() : codes(reading);
  }

  private static List<String> codes(ReadResult<?> reading) {
    return reading.faults().stream().map(AbsenceTest::codeAndPointer).collect(Collectors.toList());
  }

  private static String codeAndPointer(Finding fault) {
    return fault.code() + " " + fault.location().pointer();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(RecordForm<?> record, Object sample) {
    Map<String, Object> whole =
        (Map<String, Object>) JSON.read(JSON.write(sample), Object.class).get();
    return new LinkedHashMap<>(whole);
  }

  private static <T> ReadResult<T> read(String text, RecordForm<T> record) {
    ReadResult<T> reading = JSON.read(text, record.type());
    assertThat(Jackson2Json.standard().read(text, record.type())).isEqualTo(reading);
    return reading;
  }
}

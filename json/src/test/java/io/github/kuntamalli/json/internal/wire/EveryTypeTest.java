package io.github.kuntamalli.json.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.obligation.ObligationCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public record, constant and sealed type of the model has a form and survives it. */
class EveryTypeTest {

  /**
   * Types with other parts than their own components, or that refuse all samples; documents are
   * those of the real cases.
   */
  private static final List<String> WITHOUT_SAMPLES =
      List.of(
          "text.MessageTemplate",
          "validation.RuleTexts",
          "municipality.type.TypeCriterion",
          "network.StatedMembership",
          "welfare.WelfareDocument");

  private static final KuntamalliJson JACKSON_2 = Jackson2Json.standard();
  private static final KuntamalliJson JACKSON_3 = Jackson3Json.standard();

  @TestFactory
  List<DynamicTest> everyTypeSurvives() {
    List<Class<?>> types = PublicTypes.all();
    assertThat(types).hasSizeGreaterThan(80);
    return types.stream()
        .map(type -> DynamicTest.dynamicTest(type.getName(), () -> survives(type)))
        .toList();
  }

  private static <T> void survives(Class<T> type) {
    Form<T> form = Forms.of(type);
    List<Object> samples = SampleValues.of(form);
    if (WITHOUT_SAMPLES.stream().noneMatch(name -> type.getName().endsWith("." + name))) {
      assertThat(samples).as("samples of " + type).isNotEmpty();
    }
    for (Object sample : samples) {
      if (!type.isInstance(sample)) {
        continue;
      }
      String text = JACKSON_3.write(sample);
      assertThat(JACKSON_2.write(sample)).isEqualTo(text);
      T read = JACKSON_3.read(text, type).get();
      assertThat(JACKSON_3.write(read)).isEqualTo(text);
      assertThat(JACKSON_3.write(JACKSON_2.read(text, type).get())).isEqualTo(text);
      // catalogs define no equality; they are equal if their texts are
      if (!text.contains("\"words\"") && type != Catalogs.class) {
        assertThat((Object) read).isEqualTo(sample);
      }
    }
  }

  @Test
  void aCatalogAndABookOfStatutesAreReadBack() {
    ObligationCatalog catalog = ObligationCatalog.standard();
    String text = JACKSON_3.write(catalog);
    assertThat(text)
        .startsWith("{\n  \"schemaVersion\" : \"1\",")
        .isEqualTo(JACKSON_2.write(catalog));
    ObligationCatalog read = JACKSON_3.read(text, ObligationCatalog.class).get();
    assertThat(read.all()).isEqualTo(catalog.all());
    assertThat(read.edition()).isEqualTo(catalog.edition());
    StatuteBook book = StatuteBook.standard();
    StatuteBook same = JACKSON_3.read(JACKSON_3.write(book), StatuteBook.class).get();
    assertThat(same.all()).isEqualTo(book.all());
    assertThat(same.bases()).isEqualTo(book.bases());
  }

  @Test
  void anExtractOfTheRegisterIsWrittenAndToldThatItMakesNoRegister() {
    String text = JACKSON_2.write(MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)));
    assertThat(text).contains("Helsingfors").contains("\"edition\"");
    assertThat(JACKSON_2.read(text, RegisterOnDate.class).faults())
        .extracting(fault -> fault.code().value())
        .containsExactly("json-invalid-object");
  }
}

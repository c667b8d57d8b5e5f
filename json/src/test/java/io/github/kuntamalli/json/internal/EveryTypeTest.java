package io.github.kuntamalli.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Relations;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
          "network.Membership",
          "welfare.WelfareDocument");

  /** What holds whole catalogs, which are read from tables. */
  private static final List<Class<?>> WITHOUT_FORM = List.of(Relations.class);

  private static final KuntamalliJson JACKSON_2 = Jackson2Json.standard();
  private static final KuntamalliJson JACKSON_3 = Jackson3Json.standard();

  private static List<Class<?>> types() throws IOException, URISyntaxException {
    Path classes =
        Path.of(LocalizedText.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference core =
        ModuleFinder.of(classes).findAll().stream()
            .filter(found -> found.descriptor().name().equals("io.github.kuntamalli"))
            .findFirst()
            .orElseThrow();
    List<String> rooms =
        core.descriptor().exports().stream().map(export -> export.source()).sorted().toList();
    try (Stream<String> files = core.open().list()) {
      return files
          .filter(file -> file.endsWith(".class") && !file.contains("module-info"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .filter(name -> rooms.contains(name.substring(0, name.lastIndexOf('.'))))
          .<Class<?>>map(EveryTypeTest::load)
          .filter(type -> isPublic(type) && (type.isRecord() || type.isEnum() || type.isSealed()))
          .filter(type -> !WITHOUT_FORM.contains(type))
          .filter(type -> type.getEnclosingClass() == null || !type.isAnonymousClass())
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EveryTypeTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  @TestFactory
  List<DynamicTest> everyTypeSurvives() throws IOException, URISyntaxException {
    List<Class<?>> types = types();
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
      assertThat(JACKSON_2.read(text, type).get()).isEqualTo(read);
      assertThat(JACKSON_3.write(read)).isEqualTo(text);
      if (!text.contains("\"words\"")) {
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
    assertThat(read.obligations()).isEqualTo(catalog.obligations());
    assertThat(read.edition()).isEqualTo(catalog.edition());
    StatuteBook book = StatuteBook.standard();
    StatuteBook same = JACKSON_3.read(JACKSON_3.write(book), StatuteBook.class).get();
    assertThat(same.statutes()).isEqualTo(book.statutes());
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

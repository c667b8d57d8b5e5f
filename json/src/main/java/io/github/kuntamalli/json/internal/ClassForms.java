package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.Region;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of classes that are written by other parts than the components of a record. */
public final class ClassForms {

  private ClassForms() {}

  /**
   * A catalog of duties.
   *
   * @param edition its edition
   * @param obligations the duties
   */
  public record CatalogParts(Edition edition, List<Obligation> obligations) {}

  /**
   * A book of statutes.
   *
   * @param statutes the statutes
   * @param bases the provisions that duties rest on
   */
  public record BookParts(List<Statute> statutes, List<LegalBasis> bases) {}

  /**
   * The state of a day, taken from a register.
   *
   * @param edition the edition of the register
   * @param municipalities the municipalities of the day
   * @param regions the regions of the day
   * @param counties the counties of the day
   */
  public record ExtractParts(
      Edition edition,
      List<Municipality> municipalities,
      List<Region> regions,
      List<WellbeingServicesCounty> counties) {}

  /**
   * A register of one's own.
   *
   * @param edition its edition
   * @param tables the text of each table, comma-separated with a line of names at its top
   */
  public record RegisterParts(Edition edition, Map<RegisterTable, String> tables) {}

  static @Nullable Form<?> find(Class<?> type) {
    if (type == LocalizedText.class) {
      MapForm<Map<Language, String>, Language, String> byLanguage =
          new MapForm<>(Map.class, Forms.text(Language.class), Forms.of(String.class));
      return new ConvertedForm<>(byLanguage, LocalizedText::new, LocalizedText::texts);
    }
    if (type == Reason.class) {
      return by(ReasonParts.class, ReasonParts::reason, ReasonParts::of);
    }
    if (type == Finding.class) {
      return by(FindingParts.class, FindingParts::finding, FindingParts::of);
    }
    if (type == ObligationCatalog.class) {
      return new ConvertedForm<>(
          new RecordForm<>(CatalogParts.class, Map.of(), null, true),
          parts -> ObligationCatalog.of(parts.edition(), parts.obligations()),
          catalog -> new CatalogParts(catalog.edition(), catalog.obligations()));
    }
    if (type == StatuteBook.class) {
      return by(
          BookParts.class,
          parts -> StatuteBook.of(parts.statutes(), parts.bases()),
          (StatuteBook book) -> new BookParts(book.statutes(), book.bases()));
    }
    if (type == RegisterOnDate.class) {
      return by(
          ExtractParts.class,
          parts -> {
            throw new IllegalArgumentException(
                "an extract holds one day and makes no register; read a register from its tables");
          },
          (RegisterOnDate day) ->
              new ExtractParts(day.edition(), day.municipalities(), day.regions(), day.counties()));
    }
    if (type == MunicipalityRegister.class) {
      return by(
          RegisterParts.class,
          parts -> MunicipalityRegister.of(parts.edition(), parts.tables()),
          (MunicipalityRegister register) -> {
            throw new IllegalArgumentException(
                "a register does not keep its tables; write what you need of it, such as"
                    + " register.on(day)");
          });
    }
    return null;
  }

  private static <T, W> Form<T> by(Class<W> parts, Function<W, T> reader, Function<T, W> writer) {
    return new ConvertedForm<>(Forms.record(parts, List.of()), reader, writer);
  }
}

package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.law.Amendment;
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
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
   * @param bases the provisions on which duties are based
   * @param amendments the acts that are known to have amended a statute since it was read
   */
  public record BookParts(
      List<Statute> statutes, List<LegalBasis> bases, List<Amendment> amendments) {}

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
   * A caller's own register.
   *
   * @param edition its edition
   * @param tables the text of each table, comma-separated with a line of names at its top
   */
  public record RegisterParts(Edition edition, Map<RegisterTable, String> tables) {}

  /** Each is made when it is first needed, because forms are made of forms. */
  private static final Map<Class<?>, Supplier<Form<?>>> BY_TYPE =
      WireTypes.inOrder(
          Map.entry(LocalizedText.class, ClassForms::texts),
          Map.entry(Extensions.class, () -> new ExtensionsForm()),
          Map.entry(
              Reason.class,
              () ->
                  Forms.converted(
                      Reason.class, ReasonParts.class, ReasonParts::reason, ReasonParts::of)),
          Map.entry(
              Finding.class,
              () ->
                  Forms.converted(
                      Finding.class, FindingParts.class, FindingParts::finding, FindingParts::of)),
          Map.entry(
              Assessment.class,
              () ->
                  Forms.converted(
                      Assessment.class,
                      AssessmentParts.class,
                      AssessmentParts::assessment,
                      AssessmentParts::of)),
          Map.entry(
              RuleSet.class,
              () ->
                  new ConvertedForm<>(
                      Forms.record(RuleSelection.class, List.of()),
                      selection -> {
                        throw InvalidValueException.of(
                            "selection-without-rules",
                            "valinnassa ei ole itse sääntöjä; lue se tyyppinä \"RuleSelection\" ja sovella sitä sääntöjoukkoon",
                            "ett urval innehåller inte själva reglerna; läs det som \"RuleSelection\" och tillämpa det på en regelmängd",
                            "a selection does not contain the rules themselves; read it as \"RuleSelection\" and apply it to a rule set");
                      },
                      RuleSet::selection)),
          Map.entry(
              ObligationCatalog.class,
              () ->
                  Forms.converted(
                      ObligationCatalog.class,
                      CatalogParts.class,
                      parts -> ObligationCatalog.of(parts.edition(), parts.obligations()),
                      catalog -> new CatalogParts(catalog.edition(), catalog.all()))),
          Map.entry(
              StatuteBook.class,
              () ->
                  Forms.converted(
                      StatuteBook.class,
                      BookParts.class,
                      parts -> StatuteBook.of(parts.statutes(), parts.bases(), parts.amendments()),
                      book -> new BookParts(book.all(), book.bases(), book.amendments()))),
          Map.entry(
              RegisterOnDate.class,
              () ->
                  Forms.converted(
                      RegisterOnDate.class,
                      ExtractParts.class,
                      parts -> {
                        throw InvalidValueException.of(
                            "extract-of-one-day",
                            "ote koskee yhtä päivää, eikä siitä voi muodostaa rekisteriä; lue rekisteri sen taulukoista",
                            "ett utdrag gäller en dag och räcker inte till ett register; läs registret från dess tabeller",
                            "an extract covers one day and is not enough for a register; read the register from its tables");
                      },
                      day ->
                          new ExtractParts(
                              day.edition(), day.municipalities(), day.regions(), day.counties()))),
          Map.entry(
              MunicipalityRegister.class,
              () ->
                  Forms.converted(
                      MunicipalityRegister.class,
                      RegisterParts.class,
                      parts -> MunicipalityRegister.of(parts.edition(), parts.tables()),
                      register -> {
                        throw new IllegalArgumentException(
                            "a register does not keep its tables; write what you need of it, such as"
                                + " register.on(day)");
                      })));

  private static Form<?> texts() {
    MapForm<Map<Language, String>, Language, String> byLanguage =
        new MapForm<>(Map.class, Forms.text(Language.class), Forms.of(String.class));
    return new ConvertedForm<>(byLanguage, LocalizedText::new, LocalizedText::texts);
  }

  /** The form of a class, or null if it is no such class. */
  static @Nullable Form<?> find(Class<?> type) {
    Supplier<Form<?>> form = BY_TYPE.get(type);
    return form == null ? CatalogForms.find(type) : form.get();
  }
}

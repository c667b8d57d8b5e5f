package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules about what a document deliberately leaves out. */
final class OmissionRules {

  private static final CheckResult NOTHING_OMITTED =
      CheckResult.notApplicable(
          "Asiakirjassa ei ole ilmoitettu, että jotakin on jätetty pois.",
          "I dokumentet anges inte att något har utelämnats.",
          "The document does not state that anything was left out.");

  private static final CheckResult NO_OMISSION_OR_VALUES =
      CheckResult.notApplicable(
          "Pois jätettyjä tietoja tai indikaattorien arvoja ei ole tiedossa.",
          "Inga utelämnade uppgifter eller indikatorvärden är kända.",
          "Either no omissions or no indicator values are recorded.");

  private OmissionRules() {}

  static final Rule<WelfareDocument> OMISSION_WITHOUT_REASON =
      Rule.declare("omission-without-reason", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Tiedon pois jättämistä ei ole perusteltu.",
              "Det anges inte varför uppgiften har utelämnats.",
              "No reason is given for the omission.")
          .reason(
              "THL:n ohjeen mukaan epäolennaisen tiedon voi jättää pois, kun pois jättäminen mainitaan; ilman perustelua lukija ei tiedä, puuttuuko tieto vahingossa.",
              "Enligt THL:s anvisningar kan en uppgift som inte är relevant utelämnas om det anges;"
                  + " utan motivering vet läsaren inte om uppgiften saknas av misstag.",
              "According to the THL guidance, irrelevant information can be left out if this is stated; without a reason the reader does not know whether it is missing by mistake.")
          .remedy(
              "Kirjaa, miksi tieto on jätetty pois.",
              "Anteckna varför uppgiften har utelämnats.",
              "Record why the information was left out.")
          .check(
              (document, context) ->
                  document.omissions().isEmpty()
                      ? NOTHING_OMITTED
                      : ItemChecks.where(
                          "omissions", document.omissions(), one -> one.reason().isEmpty()));

  static final Rule<WelfareDocument> OMITTED_BUT_OBSERVED =
      Rule.declare("omitted-but-observed", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Indikaattori on ilmoitettu pois jätetyksi, mutta sille on annettu arvo.",
              "Indikatorn anges vara utelämnad, men den har ett värde.",
              "The indicator is recorded as left out, but it has a value.")
          .reason(
              "Asiakirja on ristiriidassa itsensä kanssa.",
              "Dokumentet motsäger sig självt.",
              "The document contradicts itself.")
          .remedy(
              "Poista joko pois jättämistä koskeva merkintä tai arvo.",
              "Ta bort antingen anteckningen om utelämnandet eller värdet.",
              "Remove either the record of the omission or the value.")
          .check(OmissionRules::omittedButObserved);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(OMISSION_WITHOUT_REASON, OMITTED_BUT_OBSERVED);

  private static CheckResult omittedButObserved(WelfareDocument document, CheckContext context) {
    if (document.omissions().isEmpty() || document.observations().isEmpty()) {
      return NO_OMISSION_OR_VALUES;
    }
    Set<LocalizedText> observed =
        document.observations().stream()
            .filter(value -> value.value().asOptional().isPresent())
            .map(value -> value.indicator().name())
            .collect(Collectors.toSet());
    return ItemChecks.where(
        "omissions", document.omissions(), omission -> observed.contains(omission.subject()));
  }
}

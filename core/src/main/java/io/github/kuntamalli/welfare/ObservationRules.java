package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about the values of indicators. */
final class ObservationRules {

  private static final CheckResult NO_VALUES =
      CheckResult.notApplicable(
          "Asiakirjasta ei ole tiedossa indikaattorien arvoja.",
          "Inga indikatorvärden i dokumentet är kända.",
          "No indicator values are recorded for the document.");

  private static final CheckResult NO_DAY_OR_VALUES =
      CheckResult.notApplicable(
          "Käsittelypäivää tai indikaattorien arvoja ei tiedetä.",
          "Behandlingsdagen eller indikatorvärdena är inte kända.",
          "The day of consideration or the indicator values are not known.");

  private ObservationRules() {}

  static final Rule<WelfareDocument> OBSERVATION_WITHOUT_SOURCE =
      Rule.declare("observation-without-source", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Indikaattorin arvolla ei ole lähdettä.",
              "Indikatorns värde saknar källa.",
              "The value of the indicator has no source.")
          .reason(
              "Arvoa ei voi tarkistaa eikä verrata, jos ei tiedetä, mistä se on peräisin.",
              "Värdet kan varken kontrolleras eller jämföras om man inte vet varifrån det kommer.",
              "A value of unknown origin can be neither checked nor compared.")
          .remedy(
              "Merkitse arvolle lähde, esimerkiksi tilaston verkko-osoite.",
              "Ange en källa för värdet, till exempel webbadressen till statistiken.",
              "State the source of the value, such as the web address of the statistics.")
          .check(
              (document, context) ->
                  noneObserved(document)
                      .orElseGet(
                          () ->
                              ItemChecks.where(
                                  "observations",
                                  document.observations(),
                                  value ->
                                      value.value().asOptional().isPresent()
                                          && value.sources().isEmpty())));

  static final Rule<WelfareDocument> OBSERVATION_VALUES_CONFLICT =
      Rule.declare("observation-values-conflict", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Samalle indikaattorille on annettu samalta ajalta kaksi eri arvoa.",
              "För samma indikator har två olika värden angetts för samma tid.",
              "The same indicator has two different values for the same period.")
          .reason(
              "Johtopäätökset voivat perustua väärään arvoon.",
              "Slutsatserna kan bygga på fel värde.",
              "Conclusions may be based on the wrong value.")
          .remedy(
              "Tarkista lähteestä, kumpi arvo on oikea, tai kerro, miten arvot eroavat:"
                  + " väestöryhmä, alue tai yksikkö.",
              "Kontrollera i källan vilket värde som är rätt, eller ange vad som skiljer värdena"
                  + " åt: befolkningsgrupp, område eller enhet.",
              "Check in the source which value is right, or state how the values differ: population group, area or unit.")
          .check(ObservationRules::conflict);

  static final Rule<WelfareDocument> OBSERVATION_AFTER_HANDLING =
      Rule.declare("observation-after-handling", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("time", "arvon ajankohta", "värdets tidpunkt", "the time of the value")
          .parameter(
              "handled",
              "viimeinen käsittelypäivä",
              "den senaste behandlingsdagen",
              "the day on which the document was last considered")
          .problem(
              "Indikaattorin arvon ajankohta on {time}, mutta asiakirja on käsitelty viimeksi {handled:inline}.",
              "Indikatorns värde gäller {time}, men dokumentet behandlades senaste gången {handled:inline}.",
              "The value of the indicator is for {time}, but the document was last considered before that ({handled}).")
          .reason(
              "Käsitellyssä asiakirjassa ei voi olla myöhemmän ajan toteutunutta arvoa, vain"
                  + " ennuste.",
              "Ett behandlat dokument kan inte innehålla ett utfall för en senare tid, endast en"
                  + " prognos.",
              "A document cannot contain an observed value for a time after it was considered, only a forecast.")
          .remedy(
              "Korjaa ajankohta ({time}); jos arvo on ennuste, älä kirjaa sitä toteutuneena arvona.",
              "Rätta tidpunkten ({time}); om värdet är en prognos ska det inte antecknas som ett"
                  + " utfall.",
              "Correct the time ({time}); do not record a forecast as an observed value.")
          .check(ObservationRules::afterHandling);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(OBSERVATION_WITHOUT_SOURCE, OBSERVATION_VALUES_CONFLICT, OBSERVATION_AFTER_HANDLING);

  /** Why a rule about values does not apply, if there are none. */
  static Optional<CheckResult> noneObserved(WelfareDocument document) {
    return document.observations().isEmpty() ? Optional.of(NO_VALUES) : Optional.empty();
  }

  private static CheckResult conflict(WelfareDocument document, CheckContext context) {
    if (document.observations().isEmpty()) {
      return NO_VALUES;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    ObservedValues before = new ObservedValues();
    for (int i = 0; i < document.observations().size(); i++) {
      if (before.addAndDisagrees(document.observations().get(i))) {
        violations.add(CheckResult.Violation.at(ItemChecks.of("observations", i).then("value")));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult afterHandling(WelfareDocument document, CheckContext context) {
    if (document.observations().isEmpty()) {
      return NO_DAY_OR_VALUES;
    }
    Optional<PartialDate> last = HandlingDays.last(document, Handling::isHeld);
    if (last.isEmpty()) {
      return NO_DAY_OR_VALUES;
    }
    return ItemChecks.each(
        "observations",
        document.observations(),
        (value, place) ->
            value.on().isAfter(last.get().latest())
                ? Optional.of(
                    new CheckResult.Violation(
                        place.then("on"), Parameters.of("time", value.on(), "handled", last.get())))
                : Optional.empty());
  }
}

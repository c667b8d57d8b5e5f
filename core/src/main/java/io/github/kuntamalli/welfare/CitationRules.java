package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Rules about the law that a document cites. */
final class CitationRules {

  private static final CheckResult NOTHING_TO_COMPARE =
      CheckResult.notApplicable(
          "Asiakirjan ajankohtaa ei tiedetä, tai asiakirja ei viittaa lakiin.",
          "Dokumentets datum är okänt, eller så hänvisar dokumentet inte till någon lag.",
          "The date of the document is not known, or the document cites no law.");

  private CitationRules() {}

  static final Rule<WelfareDocument> REPEALED_CITATION =
      Rule.declare("citation-repealed", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("provision", "viitattu säännös", "den åberopade bestämmelsen", "the provision")
          .parameter(
              "last", "viimeinen voimassaolopäivä", "sista giltighetsdag", "its last day in force")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .problem(
              "Asiakirja viittaa säännökseen ({provision}), joka oli voimassa vain {last} asti; asiakirja käsiteltiin {date:inline}.",
              "Dokumentet hänvisar till en bestämmelse ({provision}) som gällde endast till och med {last}; dokumentet behandlades {date:inline}.",
              "The document cites a provision ({provision}) that was in force only until {last}; the document was considered later ({date}).")
          .reason(
              "Kumottu säännös ei voi olla asiakirjan perusteena; itse asiakirja pysyy silti"
                  + " pätevänä.",
              "En upphävd bestämmelse kan inte utgöra grund för dokumentet; själva dokumentet"
                  + " förblir ändå giltigt.",
              "A repealed provision cannot be the basis of the document; the document itself stays"
                  + " valid.")
          .remedy(
              "Korvaa viittaus ({provision}) viittauksella säännökseen, joka oli voimassa käsittelyhetkellä ({date}).",
              "Ersätt hänvisningen ({provision}) med en bestämmelse som gällde vid behandlingen ({date}).",
              "Replace the citation ({provision}) with the provision that was in force when the document was considered ({date}).")
          .check(CitationRules::repealed);

  static final Rule<WelfareDocument> CITATION_NOT_YET =
      Rule.declare("citation-not-yet-in-force", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("provision", "viitattu säännös", "den åberopade bestämmelsen", "the provision")
          .parameter(
              "first",
              "ensimmäinen voimassaolopäivä",
              "första giltighetsdag",
              "its first day in force")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .problem(
              "Asiakirja viittaa säännökseen ({provision}), joka tuli voimaan vasta {first}; asiakirja käsiteltiin {date:inline}.",
              "Dokumentet hänvisar till en bestämmelse ({provision}) som trädde i kraft först {first}; dokumentet behandlades {date:inline}.",
              "The document cites a provision ({provision}) that came into force only on {first}; the document was considered earlier ({date}).")
          .reason(
              "Asiakirja arvioidaan käsittelypäivänä voimassa olleen lain mukaan.",
              "Dokumentet bedöms enligt den lag som gällde på behandlingsdagen.",
              "A document is assessed under the law that was in force when it was considered.")
          .remedy(
              "Tarkista käsittelyajankohta ({date}) tai vaihda viittaus ({provision}) silloin voimassa olleeseen säännökseen.",
              "Kontrollera tidpunkten för behandlingen ({date}), eller byt ut hänvisningen ({provision}) mot en bestämmelse som gällde då.",
              "Check the date of consideration ({date}), or replace the citation ({provision}) with a provision that was in force then.")
          .check(CitationRules::notYet);

  static final Rule<WelfareDocument> MISTYPED_CITATION =
      Rule.declare("citation-mistyped", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("cited", "viitattu säädös", "den åberopade författningen", "the act cited")
          .parameter(
              "meant",
              "säädös, jota luultavasti tarkoitettiin",
              "den författning som troligen avsågs",
              "the act that was probably meant")
          .parameter("title", "säädöksen nimike", "författningens rubrik", "the title of that act")
          .problem(
              "Asiakirja viittaa säädökseen {cited}, jota tässä yhteydessä ei tunneta.",
              "Dokumentet hänvisar till {cited}, som inte är känd i detta sammanhang.",
              "The document cites {cited}, which is not known in this context.")
          .reason(
              "Väärä vuosiluku ohjaa lukijan toiseen säädökseen.",
              "Ett felaktigt årtal leder läsaren till en annan författning.",
              "A wrong year leads the reader to another act.")
          .remedy(
              "Tarkista, tarkoitettiinko säädöstä {meant} ({title}).",
              "Kontrollera om det är {meant} ({title}) som avses.",
              "Check whether {meant} ({title}) was meant.")
          .check(CitationRules::mistyped);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(REPEALED_CITATION, CITATION_NOT_YET, MISTYPED_CITATION);

  private static CheckResult repealed(WelfareDocument document, CheckContext context) {
    StatuteBook book = context.get(StatuteBook.class);
    return compared(
        document,
        "last",
        book,
        (statute, section) -> section.flatMap(at -> book.lastDayOf(statute, at)),
        (handled, last) -> handled.isAfter(last));
  }

  private static CheckResult notYet(WelfareDocument document, CheckContext context) {
    StatuteBook book = context.get(StatuteBook.class);
    return compared(
        document,
        "first",
        book,
        (statute, section) -> section.flatMap(at -> book.firstDayOf(statute, at)),
        (handled, first) -> handled.isBefore(first));
  }

  /** Compares the day of the document with a day of each provision that it cites. */
  private static CheckResult compared(
      WelfareDocument document,
      String parameter,
      StatuteBook book,
      BiFunction<StatuteId, Optional<String>, Optional<LocalDate>> dayOf,
      BiPredicate<PartialDate, LocalDate> isWrong) {
    if (document.actsCited().isEmpty()) {
      return NOTHING_TO_COMPARE;
    }
    Optional<PartialDate> handled = document.lawDate();
    if (handled.isEmpty()) {
      return NOTHING_TO_COMPARE;
    }
    return ItemChecks.each(
        "actsCited",
        document.actsCited(),
        (citation, place) ->
            citation
                .findStatute(book)
                .flatMap(statute -> dayOf.apply(statute, citation.section()))
                .filter(day -> isWrong.test(handled.get(), day))
                .map(
                    day ->
                        new CheckResult.Violation(
                            place.location(),
                            Parameters.of(
                                "provision",
                                Provision.of(
                                    citation.findStatute(book).orElseThrow().toString(),
                                    citation.section().orElseThrow()),
                                parameter,
                                PartialDate.of(day),
                                "date",
                                handled.get()))));
  }

  private static CheckResult mistyped(WelfareDocument document, CheckContext context) {
    StatuteBook book = context.get(StatuteBook.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.actsCited().size(); i++) {
      Citation citation = document.actsCited().get(i);
      Optional<StatuteId> cited = citation.statute();
      if (cited.isEmpty() || book.find(cited.get()).isPresent()) {
        continue;
      }
      List<Statute> candidates = book.sameNumberOtherYear(cited.get());
      if (candidates.size() == 1) {
        Statute meant = candidates.get(0);
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("actsCited").then(i).then("statute"),
                Parameters.of("cited", cited.get(), "meant", meant.id(), "title", meant.title())));
      }
    }
    return CheckResult.of(violations);
  }
}

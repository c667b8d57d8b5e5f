package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingHistory;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about a document after its approval by a council, and about its title. */
final class HistoryRules {

  private static final CheckResult NO_APPROVAL =
      CheckResult.notApplicable(
          "Ei tiedetä, milloin valtuusto on hyväksynyt asiakirjan.",
          "Det finns ingen uppgift om ett daterat godkännande i fullmäktige.",
          "There is no record of a dated approval by a council.");

  private static final CheckResult NO_TITLE =
      CheckResult.notApplicable(
          "Asiakirjan nimeä ei tiedetä, tai asiakirja ei ole hyvinvointisuunnitelma, joka sisältää"
              + " muun suunnitelman.",
          "Dokumentets namn är okänt, eller så är dokumentet inte en välfärdsplan som innehåller en"
              + " annan plan.",
          "The title is not known, or the document is not a welfare plan that contains another plan.");

  private HistoryRules() {}

  static final Rule<WelfareDocument> REOPENED_AFTER_APPROVAL =
      Rule.declare("reopened-after-approval", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "date",
              "uuden käsittelyn päivä",
              "dagen för den nya behandlingen",
              "the day of the renewed consideration")
          .parameter(
              "outcome",
              "uuden käsittelyn tulos",
              "resultatet av den nya behandlingen",
              "the outcome of the renewed consideration")
          .parameter(
              "approved",
              "valtuuston hyväksymispäivä",
              "dagen för fullmäktiges godkännande",
              "the date of the council's approval")
          .problem(
              "Valtuusto hyväksyi asiakirjan {approved:inline}, mutta käsitteli asiaa sen jälkeen uudelleen {date:inline} ({outcome}).",
              "Fullmäktige godkände dokumentet {approved:inline}, men därefter behandlade fullmäktige"
                  + " ärendet på nytt {date:inline} ({outcome}).",
              "The council approved the document ({approved}), but the matter came before it again later ({date}: {outcome}).")
          .reason(
              "Merkinnöistä ei käy ilmi, onko hyväksyminen edelleen voimassa; kumottu hyväksyminen ei täytä velvoitetta.",
              "Det framgår inte om godkännandet fortfarande gäller; ett upphävt godkännande"
                  + " uppfyller inte skyldigheten.",
              "It is not clear whether the approval is still valid; an annulled approval does not meet the duty.")
          .remedy(
              "Merkitse, jos hyväksyminen ({approved}) on kumottu, tai lisää myöhempi hyväksyminen.",
              "Anteckna om godkännandet ({approved}) har upphävts, eller lägg till det senare"
                  + " godkännandet.",
              "State that the approval ({approved}) was annulled, if it was, or add the later"
                  + " approval.")
          .check(HistoryRules::reopened);

  static final Rule<WelfareDocument> TITLED_AS_PLAN_OF_ONE_GROUP =
      Rule.declare("titled-as-plan-of-one-group", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Hyvinvointisuunnitelmaksi merkityn asiakirjan nimi on yhden väestöryhmän tai"
                  + " aihealueen suunnitelman nimi.",
              "Namnet på ett dokument som angetts som välfärdsplan är namnet på en plan för en enda befolkningsgrupp eller ett enda sakområde.",
              "A document that is stated to be the welfare plan has the title of a plan for one population group or one subject.")
          .reason(
              "Yhden ryhmän suunnitelma ei yksinään ole kunnan tai hyvinvointialueen"
                  + " hyvinvointisuunnitelma.",
              "En plan för en enda grupp är inte i sig kommunens eller välfärdsområdets välfärdsplan.",
              "A plan for one group is not by itself the welfare plan of the municipality or county.")
          .remedy(
              "Merkitse osan lajiksi yhden ryhmän suunnitelma, kuten lasten ja nuorten hyvinvointisuunnitelma, jos asiakirja on pelkästään sellainen.",
              "Ange delens slag som en plan för en grupp, till exempel välfärdsplanen för barn och unga, om dokumentet inte är något annat.",
              "State the kind of the part as the plan for that group, such as the children's plan, if the document is nothing more than that.")
          .check(HistoryRules::titled);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(REOPENED_AFTER_APPROVAL, TITLED_AS_PLAN_OF_ONE_GROUP);

  private static CheckResult reopened(WelfareDocument document, CheckContext context) {
    if (!ItemChecks.any(document.handlings(), HistoryRules::isOtherByCouncil)) {
      return HandlingDays.any(document, HistoryRules::isApproval, date -> true)
          ? CheckResult.of(List.of())
          : NO_APPROVAL;
    }
    Map<Optional<Authority>, List<Handling>> handlings = new HashMap<>();
    Map<Handling, Integer> places = new HashMap<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      places.putIfAbsent(handling, i);
      handlings
          .computeIfAbsent(document.authorityOf(handling), any -> new ArrayList<>())
          .add(handling);
    }
    Map<Optional<Authority>, HandlingHistory> histories = new HashMap<>();
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (Handling approval : document.handlings()) {
      Optional<PartialDate> date = approval.date().asOptional();
      if (!isApproval(approval) || date.isEmpty()) {
        continue;
      }
      looked = true;
      HandlingHistory history =
          histories.computeIfAbsent(
              document.authorityOf(approval),
              whose -> HandlingHistory.of(handlings.getOrDefault(whose, List.of())));
      if (history.isAnnulled(approval) != Ternary.NO) {
        continue;
      }
      Optional<Handling> later = history.reopenedAfter(approval);
      if (later.isPresent()) {
        violations.add(
            new CheckResult.Violation(
                ItemChecks.of("handlings", places.getOrDefault(later.get(), 0)),
                Parameters.of(
                    "date",
                    later.get().date().asOptional().orElseThrow(),
                    "outcome",
                    later.get().outcome(),
                    "approved",
                    date.get())));
      }
    }
    return looked ? CheckResult.of(violations) : NO_APPROVAL;
  }

  private static boolean isApproval(Handling handling) {
    return handling.isByCouncil() && handling.outcome().isApproval();
  }

  /** Whether it may reopen a matter: a history without such a handling need not be made. */
  private static boolean isOtherByCouncil(Handling handling) {
    return handling.body().kind() == DecidingBody.Kind.COUNCIL && !handling.outcome().isApproval();
  }

  private static CheckResult titled(WelfareDocument document, CheckContext context) {
    boolean known =
        document.title().isPresent()
            && document.findPart(DocumentPart.Kind.PLAN).isPresent()
            && ItemChecks.any(document.integratedPlans(), IntegratedPlan::isPart);
    if (!known) {
      return NO_TITLE;
    }
    return document.findPlanInTitle().isPresent()
        ? CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT.then("title"))))
        : new CheckResult.Passed();
  }
}

package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rules about publication and delivery, which come after the council. */
final class FollowUpRules {

  private static final CheckResult DAYS_UNKNOWN =
      CheckResult.notApplicable(
          "Julkaisu- tai toimituspäivää taikka valtuuston käsittelypäivää ei tiedetä.",
          "Dagen då dokumentet offentliggjordes eller lämnades, eller dagen för fullmäktiges behandling, är okänd.",
          "The day of publication or delivery, or the day on which the council considered the document, is not known.");

  private FollowUpRules() {}

  static final Rule<WelfareDocument> PUBLISHED_BEFORE_HANDLING =
      Rule.declare("publication-before-handling", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-3-PUBLICATION"))
          .basis(WelfareLaw.basis("B-612-7-3-PUBLICATION"))
          .since("2026-11-22")
          .parameter(
              "date", "julkaisupäivä", "dagen för offentliggörandet", "the date of publication")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day on which the council considered the document")
          .problem(
              "Asiakirja on julkaistu {date:inline}, ennen valtuuston käsittelyä ({handled}).",
              "Dokumentet har offentliggjorts {date:inline}, före fullmäktiges behandling ({handled}).",
              "The document was published {date:inline}, before the council considered it ({handled}).")
          .reason(
              "Ennen käsittelyä julkaistu asiakirja on yleensä esityslistan liite eikä lopullinen"
                  + " asiakirja.",
              "Det som offentliggjorts före behandlingen är vanligen en bilaga till"
                  + " föredragningslistan och inte det slutliga dokumentet.",
              "A document published before the council considers it is usually an annex to the agenda and not the final document.")
          .remedy(
              "Julkaise käsittelyn ({handled}) jälkeinen lopullinen asiakirja tai korjaa julkaisuajankohta ({date}).",
              "Offentliggör det slutliga dokumentet efter behandlingen ({handled}) eller rätta tidpunkten för offentliggörandet ({date}).",
              "Publish the final document as it stood after the council considered it ({handled}), or correct the date of publication ({date}).")
          .check(FollowUpRules::published);

  static final Rule<WelfareDocument> DELIVERED_BEFORE_HANDLING =
      Rule.declare("delivery-before-handling", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-3-DELIVERY"))
          .since("2026-11-22")
          .parameter(
              "date", "toimituspäivä", "dagen då dokumentet lämnades", "the date of delivery")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day on which the council considered the document")
          .problem(
              "Asiakirja on toimitettu {date:inline}, ennen valtuuston käsittelyä ({handled}).",
              "Dokumentet har lämnats {date:inline}, före fullmäktiges behandling ({handled}).",
              "The document was delivered {date:inline}, before the council considered it ({handled}).")
          .reason(
              "Ennen käsittelyä toimitettu asiakirja on yleensä luonnos; vastaanottaja tarvitsee"
                  + " lopullisen version.",
              "Det som lämnats före behandlingen är vanligen ett utkast; mottagaren behöver det"
                  + " slutliga dokumentet.",
              "A document delivered before the council considers it is usually a draft; the recipient needs the final version.")
          .remedy(
              "Toimita käsittelyn ({handled}) jälkeinen lopullinen asiakirja tai korjaa toimitusajankohta ({date}).",
              "Lämna det slutliga dokumentet efter behandlingen ({handled}) eller rätta tidpunkten då dokumentet lämnades ({date}).",
              "Deliver the final document as it stood after the council considered it ({handled}), or correct the date of delivery ({date}).")
          .check(FollowUpRules::delivered);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(PUBLISHED_BEFORE_HANDLING, DELIVERED_BEFORE_HANDLING);

  private static CheckResult published(WelfareDocument document, CheckContext context) {
    if (document.publications().isEmpty()) {
      return DAYS_UNKNOWN;
    }
    Optional<PartialDate> handled = HandlingDays.first(document, Handling::isByCouncil);
    return compared(
        "publications", document.publications(), Publication::date, publication -> handled);
  }

  private static CheckResult delivered(WelfareDocument document, CheckContext context) {
    if (document.deliveries().isEmpty()) {
      return DAYS_UNKNOWN;
    }
    Optional<PartialDate> first = HandlingDays.first(document, Handling::isByCouncil);
    Map<Optional<Authority>, PartialDate> own =
        HandlingDays.firstByAuthority(document, Handling::isByCouncil);
    return compared(
        "deliveries",
        document.deliveries(),
        Delivery::date,
        delivery -> {
          Optional<Authority> sender = document.senderOf(delivery);
          return sender.isEmpty() ? first : Optional.ofNullable(own.get(sender));
        });
  }

  /** Compares each day with the first council handling that has to come before it. */
  private static <T> CheckResult compared(
      String property,
      List<T> items,
      Function<T, Stated<PartialDate>> dateOf,
      Function<T, Optional<PartialDate>> handledBefore) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < items.size(); i++) {
      Optional<PartialDate> handled = handledBefore.apply(items.get(i));
      Optional<PartialDate> date = dateOf.apply(items.get(i)).asOptional();
      if (handled.isPresent() && date.isPresent()) {
        looked = true;
        if (date.get().isBefore(handled.get().earliest())) {
          violations.add(
              new CheckResult.Violation(
                  ItemChecks.of(property, i).then("date"),
                  Parameters.of("date", date.get(), "handled", handled.get())));
        }
      }
    }
    return looked ? CheckResult.of(violations) : DAYS_UNKNOWN;
  }
}

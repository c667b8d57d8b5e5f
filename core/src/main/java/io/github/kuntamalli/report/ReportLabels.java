package io.github.kuntamalli.report;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.Severity;

/** The words that more than one output needs. */
final class ReportLabels {

  static final LocalizedText PROVISION = LocalizedText.of("Säännös", "Bestämmelse", "Provision");
  static final LocalizedText NO_STATUTE =
      LocalizedText.of("ei säädösperustetta", "ingen författningsgrund", "no statutory basis");
  static final LocalizedText WRONG =
      LocalizedText.of("Mikä on vialla", "Vad som är fel", "What is wrong");
  static final LocalizedText WHERE = LocalizedText.of("Missä", "Var", "Where");
  static final LocalizedText WHY = LocalizedText.of("Miksi", "Varför", "Why");
  static final LocalizedText REMEDY =
      LocalizedText.of("Näin korjaat", "Så rättar du", "How to fix it");
  static final LocalizedText RULES = LocalizedText.of("Säännöt", "Regler", "Rules");
  static final LocalizedText DAY =
      LocalizedText.of("Tarkastelupäivä", "Referensdag", "Reference date");
  static final LocalizedText RULE_SET =
      LocalizedText.of("Säännöstön versio", "Regelverkets version", "Edition of the rules");
  static final LocalizedText WHOLE_DOCUMENT =
      LocalizedText.of("koko asiakirja", "hela dokumentet", "the whole document");

  private ReportLabels() {}

  static LocalizedText one(Severity severity) {
    return switch (severity) {
      case ERROR -> LocalizedText.of("virhe", "fel", "error");
      case WARNING -> LocalizedText.of("varoitus", "varning", "warning");
      case INFO -> LocalizedText.of("huomio", "upplysning", "note");
    };
  }

  static LocalizedText many(Severity severity) {
    return switch (severity) {
      case ERROR -> LocalizedText.of("Virheet", "Fel", "Errors");
      case WARNING -> LocalizedText.of("Varoitukset", "Varningar", "Warnings");
      case INFO -> LocalizedText.of("Huomiot", "Upplysningar", "Notes");
    };
  }

  static LocalizedText of(RuleResult.Status status) {
    return switch (status) {
      case PASSED -> LocalizedText.of("Ei havaintoja", "Inga iakttagelser", "No findings");
      case FAILED -> LocalizedText.of("Havaintoja", "Iakttagelser", "Findings");
      case NOT_APPLICABLE ->
          LocalizedText.of("Ei koske asiakirjaa", "Gäller inte dokumentet", "Not applicable");
      case SKIPPED ->
          LocalizedText.of(
              "Ohitettu, koska toinen sääntö koskee samaa asiaa",
              "Inte prövad, eftersom en annan regel tar upp saken",
              "Skipped because another rule has already reported this");
      case SUPPRESSED -> LocalizedText.of("Poistettu käytöstä", "Avstängd", "Suppressed");
      case BROKEN ->
          LocalizedText.of(
              "Keskeytyi ohjelmavirheen vuoksi",
              "Avbröts av ett programfel",
              "Stopped by a program error");
    };
  }
}

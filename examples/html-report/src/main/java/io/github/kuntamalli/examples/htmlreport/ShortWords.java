package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;

/** A word or two for a duty, by what proves it, for the head of a narrow column. */
final class ShortWords {

  private ShortWords() {}

  static String of(EvidenceRequirement evidence, Language language) {
    return words(evidence).text(language);
  }

  private static LocalizedText words(EvidenceRequirement evidence) {
    return switch (evidence) {
      case ANNUAL_REPORT -> LocalizedText.of("Vuosiraportti", "Årsrapport", "Annual report");
      case TERM_REPORT -> LocalizedText.of("Kertomus", "Berättelse", "Report");
      case TERM_PLAN -> LocalizedText.of("Suunnitelma", "Plan", "Plan");
      case DELIVERY_TO_COUNTY ->
          LocalizedText.of("Toimitus alueelle", "Till området", "To the county");
      case DELIVERY_TO_HUS -> LocalizedText.of("Toimitus HUSille", "Till HUS", "To HUS");
      case PUBLICATION -> LocalizedText.of("Julkaiseminen", "Offentliggörande", "Publication");
      case MONITORING -> LocalizedText.of("Seuranta", "Uppföljning", "Monitoring");
      case STRATEGY_GOALS -> LocalizedText.of("Tavoitteet", "Mål", "Goals");
      case RESPONSIBLE_PARTY ->
          LocalizedText.of("Vastuutaho", "Ansvarigt organ", "Responsible party");
      case CROSS_SECTOR_WORK -> LocalizedText.of("Toimialat", "Sektorer", "Sectors");
      case COOPERATION -> LocalizedText.of("Yhteistyö", "Samarbete", "Cooperation");
      case EXPERT_SUPPORT -> LocalizedText.of("Asiantuntijatuki", "Expertstöd", "Expert support");
      case ORGANISATIONS -> LocalizedText.of("Järjestöt", "Organisationer", "Organisations");
      case ANNUAL_NEGOTIATION ->
          LocalizedText.of("Vuosineuvottelu", "Årsförhandling", "Annual talks");
      case TERM_NEGOTIATION ->
          LocalizedText.of("Kausineuvottelu", "Periodförhandling", "Term talks");
      case PREPARED_TOGETHER ->
          LocalizedText.of("Yhteinen valmistelu", "Gemensam beredning", "Joint preparation");
      case PARTICIPATION -> LocalizedText.of("Osallisuus", "Delaktighet", "Participation");
      case IMPACT_ASSESSMENT -> LocalizedText.of("Vaikutukset", "Konsekvenser", "Effects");
      case CHILDREN_PLAN ->
          LocalizedText.of("Lasten suunnitelma", "Barnens plan", "Children's plan");
      case AGEING_PLAN ->
          LocalizedText.of("Iäkkäiden suunnitelma", "Äldreplan", "Older people's plan");
      case NAMED_RECORD -> LocalizedText.of("Muu näyttö", "Annat underlag", "Other evidence");
      case NONE -> LocalizedText.of("Muu", "Annat", "Other");
    };
  }
}

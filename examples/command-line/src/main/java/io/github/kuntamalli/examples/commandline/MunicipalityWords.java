package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;

/** What is special about a municipality, in words. */
final class MunicipalityWords {

  private MunicipalityWords() {}

  /** A fact on the day of which the municipality is the state. */
  static Localizable of(MunicipalityFact fact, Municipality onDay) {
    return switch (fact.kind()) {
      case LANGUAGE ->
          onDay.language().<Localizable>map(MunicipalityWords::of).orElseGet(fact::value);
      case STATISTICAL_GROUPING ->
          onDay
              .statisticalGrouping()
              .asOptional()
              .<Localizable>map(MunicipalityWords::of)
              .orElseGet(fact::value);
      case SAMI_HOMELAND ->
          switch (onDay.samiHomeland()) {
            case NONE -> LocalizedText.of("ei kuulu siihen", "hör inte dit", "not in it");
            case PART -> LocalizedText.of("kuuluu osittain", "hör delvis dit", "a part of it");
            case WHOLE -> LocalizedText.of("kuuluu kokonaan", "hör helt dit", "the whole of it");
          };
      default -> fact.value();
    };
  }

  static LocalizedText of(LanguageStatus status) {
    return switch (status) {
      case FINNISH -> LocalizedText.of("suomenkielinen", "finskspråkig", "Finnish-speaking");
      case SWEDISH -> LocalizedText.of("ruotsinkielinen", "svenskspråkig", "Swedish-speaking");
      case BILINGUAL_FI ->
          LocalizedText.of(
              "kaksikielinen, enemmistönä suomenkieliset",
              "tvåspråkig med finskspråkig majoritet",
              "bilingual with a Finnish-speaking majority");
      case BILINGUAL_SV ->
          LocalizedText.of(
              "kaksikielinen, enemmistönä ruotsinkieliset",
              "tvåspråkig med svenskspråkig majoritet",
              "bilingual with a Swedish-speaking majority");
    };
  }

  private static LocalizedText of(StatisticalGrouping grouping) {
    return switch (grouping) {
      case URBAN -> LocalizedText.of("kaupunkimainen", "urban kommun", "urban");
      case SEMI_URBAN -> LocalizedText.of("taajaan asuttu", "tätortskommun", "semi-urban");
      case RURAL -> LocalizedText.of("maaseutumainen", "landsbygdskommun", "rural");
    };
  }
}

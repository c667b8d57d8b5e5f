package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.ObligationCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.RuleCode;
import java.util.List;
import java.util.function.Function;

/**
 * A type that is written as a plain text: its {@code toString} writes it and a parser reads it.
 *
 * @param type the type
 * @param parser reads the text; throws IllegalArgumentException for another form
 * @param expected the form, in words that follow "write"
 */
public record TextForm<T>(Class<T> type, Function<String, T> parser, LocalizedText expected) {

  /** All types that are written as text. */
  public static final List<TextForm<?>> ALL =
      List.of(
          new TextForm<>(
              MunicipalityCode.class,
              MunicipalityCode::of,
              LocalizedText.of(
                  "kuntanumero kolmella numerolla, kuten \"091\"",
                  "kommunnumret med tre siffror, till exempel \"091\"",
                  "the municipality code as three digits, such as \"091\"")),
          new TextForm<>(
              CountyCode.class,
              CountyCode::of,
              LocalizedText.of(
                  "hyvinvointialueen numero kahdella numerolla, kuten \"08\"",
                  "välfärdsområdets nummer med två siffror, till exempel \"08\"",
                  "the county code as two digits, such as \"08\"")),
          new TextForm<>(
              RegionCode.class,
              RegionCode::of,
              LocalizedText.of(
                  "maakunnan numero kahdella numerolla, kuten \"06\"",
                  "landskapets nummer med två siffror, till exempel \"06\"",
                  "the region code as two digits, such as \"06\"")),
          new TextForm<>(
              PartialDate.class,
              PartialDate::parse,
              LocalizedText.of(
                  "olemassa oleva päivä, kuukausi tai vuosi: \"2021-12-13\", \"2021-12\" tai \"2021\"",
                  "en dag, en månad eller ett år som finns: \"2021-12-13\", \"2021-12\" eller \"2021\"",
                  "a day, month or year that exists: \"2021-12-13\", \"2021-12\" or \"2021\"")),
          new TextForm<>(
              StatuteId.class,
              StatuteId::parse,
              LocalizedText.of(
                  "säädöksen numero ja vuosi, kuten \"612/2021\"",
                  "författningens nummer och år, till exempel \"612/2021\"",
                  "number and year of the statute, such as \"612/2021\"")),
          new TextForm<>(
              Language.class,
              Language::of,
              LocalizedText.of(
                  "kielen tunnus, kuten \"fi\", \"sv\" tai \"en\"",
                  "språkets kod, till exempel \"fi\", \"sv\" eller \"en\"",
                  "the tag of a language, such as \"fi\", \"sv\" or \"en\"")),
          new TextForm<>(
              ObligationCode.class,
              ObligationCode::of,
              LocalizedText.of(
                  "velvoitteen tunnus, kuten \"MUN-ANNUAL\"",
                  "skyldighetens kod, till exempel \"MUN-ANNUAL\"",
                  "the code of a duty, such as \"MUN-ANNUAL\"")),
          new TextForm<>(
              IndicatorCode.class,
              IndicatorCode::parse,
              LocalizedText.of(
                  "indikaattorin kokoelma ja numero, kuten \"sotkanet:3219\"",
                  "indikatorns samling och nummer, till exempel \"sotkanet:3219\"",
                  "collection and number of the indicator, such as \"sotkanet:3219\"")),
          new TextForm<>(
              ActorId.class,
              ActorId::parse,
              LocalizedText.of(
                  "toimijan tunnus, kuten \"municipality:734\", \"county:02\", \"hus\" tai \"organisation:kuntaliitto\"",
                  "aktörens id, till exempel \"municipality:734\", \"county:02\", \"hus\" eller \"organisation:kuntaliitto\"",
                  "the id of an actor, such as \"municipality:734\", \"county:02\", \"hus\" or \"organisation:kuntaliitto\"")),
          new TextForm<>(
              RuleCode.class,
              RuleCode::new,
              LocalizedText.of(
                  "säännön tunnus, kuten \"citation-repealed\"",
                  "regelns kod, till exempel \"citation-repealed\"",
                  "the code of a rule, such as \"citation-repealed\"")));
}

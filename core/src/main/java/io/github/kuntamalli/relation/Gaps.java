package io.github.kuntamalli.relation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import java.time.LocalDate;
import java.util.Map;

/** Why an answer may be incomplete, in words. */
final class Gaps {

  static final LocalizedText MEMBERS =
      LocalizedText.of(
          "Mikään lähde ei nimeä verkoston kaikkia jäseniä tarkastelupäivänä.",
          "Ingen källa namnger alla medlemmar i nätverket på referensdagen.",
          "No source names all members of the network on the reference date.");

  static final LocalizedText EXISTENCE =
      LocalizedText.of(
          "Lähteet eivät kerro, oliko verkosto olemassa tarkastelupäivänä.",
          "Källorna anger inte om nätverket fanns på referensdagen.",
          "No source states whether the network existed on the reference date.");

  static final LocalizedText NETWORKS =
      LocalizedText.of(
          "Useimmista verkostoista mikään lähde ei nimeä kaikkia jäseniä, yhteyksiä ja aikaa.",
          "För de flesta nätverk anger ingen källa alla medlemmar, kopplingar och tider.",
          "For most networks, no source names all members, links and times.");

  static final LocalizedText ANOTHER_TIME =
      LocalizedText.of(
          "Lähteet nimeävät toimijan verkostoon vain muulta ajalta kuin tarkastelupäivältä.",
          "Källorna nämner aktören i ett nätverk endast för en annan tid än referensdagen.",
          "Sources name the actor in a network only for a time other than the reference date.");

  static final LocalizedText NO_NETWORK =
      LocalizedText.of(
          "Mikään lähde ei kerro, mihin verkostoon toimija kuului tarkastelupäivänä.",
          "Ingen källa anger vilket nätverk aktören hörde till på referensdagen.",
          "No source states which network the actor belonged to on the reference date.");

  static final LocalizedText LINKS =
      LocalizedText.of(
          "Yhteys on tiedossa vain siltä osin kuin lähteet mainitsevat sen.",
          "Kopplingen är känd endast i den mån källorna nämner den.",
          "The link is known only to the extent that sources mention it.");

  static final LocalizedText PRIORITIES_AND_DUTIES =
      LocalizedText.of(
          "Mikään lähde ei kerro, mitä painopistettä tai velvoitetta verkosto palvelee.",
          "Ingen källa anger vilken prioritering eller skyldighet nätverket tjänar.",
          "No source states which priority or duty the network serves.");

  static final LocalizedText PRIORITIES =
      LocalizedText.of(
          "Mikään lähde ei kerro, mitä painopistettä verkosto palvelee tarkastelupäivänä.",
          "Ingen källa anger vilken prioritering nätverket tjänar på referensdagen.",
          "No source states which priority the network serves on the reference date.");

  static final LocalizedText DUTIES =
      LocalizedText.of(
          "Mikään lähde ei kerro, mitä velvoitetta verkosto tukee.",
          "Ingen källa anger vilken skyldighet nätverket stöder.",
          "No source states which duty the network supports.");

  static final LocalizedText VALIDITY =
      LocalizedText.of(
          "Lähteet eivät kerro, mikä versio oli voimassa tarkastelupäivänä.",
          "Källorna anger inte vilken version som gällde på referensdagen.",
          "No source states which version was in force on the reference date.");

  static final LocalizedText RESPONSIBLE =
      LocalizedText.of(
          "Toimenpiteen vastuutahoa ei ole ilmoitettu.",
          "Den ansvariga för åtgärden har inte uppgetts.",
          "The responsible party of the measure is not stated.");

  static final LocalizedText PROGRESS =
      LocalizedText.of(
          "Toimenpiteen tilaa ei ole ilmoitettu.",
          "Åtgärdens status har inte uppgetts.",
          "The status of the measure is not stated.");

  static final LocalizedText ASSESSMENT =
      LocalizedText.of(
          "Toimenpidettä ei ole arvioitu missään lähteessä.",
          "Ingen källa har en bedömning av åtgärden.",
          "No source contains an assessment of the measure.");

  static final LocalizedText TERM =
      LocalizedText.of(
          "Versio ei ilmoita vuosia, jotka olisivat valtuustokauden vuodet.",
          "Versionen anger inga år som är åren för en fullmäktigeperiod.",
          "The version states no years that are those of a council term.");

  static final LocalizedText MEANING =
      LocalizedText.of(
          "Mikään lähde ei selitä, mitä strategian osalla tarkoitetaan.",
          "Ingen källa förklarar vad som avses med delen av strategin.",
          "No source explains what the element of the strategy means.");

  static final LocalizedText NEXT_VERSION =
      LocalizedText.of(
          "Mikään myöhempi toimenpide ei ilmoita jatkavansa tätä.",
          "Ingen senare åtgärd anges vara en fortsättning på denna.",
          "No later measure is stated to continue this one.");

  static final LocalizedText CALLS =
      LocalizedText.of(
          "Joistakin hauista lähteet eivät kerro hakuaikaa päivän tarkkuudella tai hakijoita.",
          "För en del utlysningar anger källorna inte de exakta ansökningsdagarna eller vem som får söka.",
          "For some calls, the sources do not state the days of application or who may apply.");

  static final LocalizedText CHECKLIST =
      LocalizedText.of(
          "Aineistosta eivät käy ilmi kaikki tarkistuslistan kohdat.",
          "Materialet innehåller inte uppgifter om alla punkter i checklistan.",
          "The dossier does not cover all items on the checklist.");

  static final LocalizedText GRANTOR =
      LocalizedText.of(
          "Mikään lähde ei kerro, kuka rahoituksen myöntää.",
          "Ingen källa anger vem som beviljar finansieringen.",
          "No source states who grants the funding.");

  static final LocalizedText TYPE =
      LocalizedText.of(
          "Kaikista kunnista ei tiedetä, kuuluvatko ne tyyppiin tarkastelupäivänä.",
          "Om en del kommuner är det inte känt om de hör till typen på referensdagen.",
          "For some municipalities it is not known whether they belong to the type on the reference date.");

  private static final MessageTemplate RESIDENTS_UNTIL =
      MessageTemplate.of(
          "Asukaslukuja ei ole tältä ajalta; viimeinen vuosi, jolta tieto on, on {year}.",
          "Det finns inga invånarantal för tiden; det sista året med uppgift är {year}.",
          "There are no population figures for that time; the last year with data is {year}.");

  static final LocalizedText RESIDENTS =
      LocalizedText.of(
          "Asukasluvut eivät ratkaise, mitkä kunnat ovat suurimmat.",
          "Invånarantalen avgör inte vilka kommuner som är de folkrikaste.",
          "The population figures do not settle which municipalities are the largest.");

  static LocalizedText residentsUntil(LocalDate last) {
    Map<String, Localizable> year = Map.of("year", Localizable.number(last.getYear()));
    return LocalizedText.of(
        RESIDENTS_UNTIL.render(Language.FI, year),
        RESIDENTS_UNTIL.render(Language.SV, year),
        RESIDENTS_UNTIL.render(Language.EN, year));
  }

  private Gaps() {}
}

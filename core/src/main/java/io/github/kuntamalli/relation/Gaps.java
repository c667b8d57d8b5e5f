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
          "Lähteistä ei käy ilmi, ketkä kaikki kuuluivat verkostoon tarkastelupäivänä.",
          "Av källorna framgår inte samtliga medlemmar i nätverket på referensdagen.",
          "No source lists all members of the network on the reference date.");

  static final LocalizedText EXISTENCE =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, oliko verkosto olemassa tarkastelupäivänä.",
          "Det framgår inte av källorna om nätverket fanns på referensdagen.",
          "No source states whether the network existed on the reference date.");

  static final LocalizedText NETWORKS =
      LocalizedText.of(
          "Useimpien verkostojen kaikki jäsenet, yhteydet ja ajankohdat eivät käy ilmi lähteistä.",
          "För de flesta nätverk framgår inte alla medlemmar, kopplingar och tider av källorna.",
          "For most networks, no source lists all members, links and periods.");

  static final LocalizedText ANOTHER_TIME =
      LocalizedText.of(
          "Lähteissä toimijan mainitaan kuuluneen verkostoon vain muuna aikana kuin tarkastelupäivänä.",
          "Enligt källorna hörde aktören till ett nätverk endast vid någon annan tid än referensdagen.",
          "Sources place the actor in a network only at times other than the reference date.");

  static final LocalizedText NO_NETWORK =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mihin verkostoon toimija kuului tarkastelupäivänä.",
          "Det framgår inte av källorna vilket nätverk aktören hörde till på referensdagen.",
          "No source states which network the actor belonged to on the reference date.");

  static final LocalizedText LINKS =
      LocalizedText.of(
          "Yhteys on tiedossa vain siltä osin kuin se mainitaan lähteissä.",
          "Kopplingen är känd endast i den mån den nämns i källorna.",
          "The link is known only to the extent that sources mention it.");

  static final LocalizedText PRIORITIES_AND_DUTIES =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mitä painopistettä tai velvoitetta verkosto tukee.",
          "Det framgår inte av källorna vilken prioritering eller skyldighet nätverket stöder.",
          "No source states which priority or duty the network supports.");

  static final LocalizedText PRIORITIES =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mitä painopistettä verkosto tuki tarkastelupäivänä.",
          "Det framgår inte av källorna vilken prioritering nätverket stöder på referensdagen.",
          "No source states which priority the network supported on the reference date.");

  static final LocalizedText DUTIES =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mitä velvoitetta verkosto tukee.",
          "Det framgår inte av källorna vilken skyldighet nätverket stöder.",
          "No source states which duty the network supports.");

  static final LocalizedText VALIDITY =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mikä versio oli voimassa tarkastelupäivänä.",
          "Det framgår inte av källorna vilken version som gällde på referensdagen.",
          "No source states which version was in force on the reference date.");

  static final LocalizedText RESPONSIBLE =
      LocalizedText.of(
          "Toimenpiteen vastuutahoa ei ole ilmoitettu.",
          "Den ansvariga för åtgärden har inte uppgetts.",
          "The party responsible for the measure is not stated.");

  static final LocalizedText PROGRESS =
      LocalizedText.of(
          "Toimenpiteen tilaa ei ole ilmoitettu.",
          "Åtgärdens status har inte uppgetts.",
          "The status of the measure is not stated.");

  static final LocalizedText ASSESSMENT =
      LocalizedText.of(
          "Toimenpidettä ei ole arvioitu missään lähteessä.",
          "Ingen källa innehåller en bedömning av åtgärden.",
          "No source contains an assessment of the measure.");

  static final LocalizedText TERM =
      LocalizedText.of(
          "Versiossa ei ilmoiteta vuosia, jotka vastaisivat valtuustokautta.",
          "I versionen anges inga år som motsvarar en fullmäktigeperiod.",
          "The version states no years that correspond to a council term.");

  static final LocalizedText MEANING =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, mitä strategian osalla tarkoitetaan.",
          "Det framgår inte av källorna vad som avses med delen av strategin.",
          "No source explains what the element of the strategy means.");

  static final LocalizedText NEXT_VERSION =
      LocalizedText.of(
          "Minkään myöhemmän toimenpiteen ei ole ilmoitettu jatkavan tätä.",
          "Ingen senare åtgärd anges vara en fortsättning på denna.",
          "No later measure is recorded as continuing this one.");

  static final LocalizedText CALLS =
      LocalizedText.of(
          "Joidenkin hakujen osalta lähteistä ei käy ilmi tarkka hakuaika tai se, ketkä voivat hakea.",
          "För en del utlysningar framgår det inte av källorna exakt när ansökningstiden börjar och slutar eller vem som får söka.",
          "For some calls, the sources do not state the exact application period or who may apply.");

  static final LocalizedText CHECKLIST =
      LocalizedText.of(
          "Aineisto ei kata kaikkia tarkistuslistan kohtia.",
          "Materialet innehåller inte uppgifter om alla punkter i checklistan.",
          "The dossier does not cover all items on the checklist.");

  static final LocalizedText GRANTOR =
      LocalizedText.of(
          "Lähteistä ei käy ilmi, kuka rahoituksen myöntää.",
          "Det framgår inte av källorna vem som beviljar finansieringen.",
          "No source states who grants the funding.");

  static final LocalizedText TYPE =
      LocalizedText.of(
          "Kaikista kunnista ei tiedetä, kuuluvatko ne tyyppiin tarkastelupäivänä.",
          "För en del kommuner är det inte känt om de hör till typen på referensdagen.",
          "For some municipalities it is not known whether they belong to the type on the reference date.");

  private static final MessageTemplate RESIDENTS_UNTIL =
      MessageTemplate.of(
          "Asukaslukuja ei ole tältä ajalta; tuorein tieto on vuodelta {year}.",
          "Det finns inga invånarantal för den tiden; den senaste uppgiften gäller {year}.",
          "There are no population figures for that time; the latest data are for {year}.");

  static final LocalizedText RESIDENTS =
      LocalizedText.of(
          "Asukaslukujen perusteella ei voi ratkaista, mitkä kunnat ovat suurimmat.",
          "Utifrån invånarantalen går det inte att avgöra vilka kommuner som är folkrikast.",
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

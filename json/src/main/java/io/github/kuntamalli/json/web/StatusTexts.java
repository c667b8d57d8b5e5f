package io.github.kuntamalli.json.web;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Arrays;

/** The texts of a server that refuses a request by its status alone. */
enum StatusTexts {
  BAD_REQUEST(
      400,
      LocalizedText.of(
          "Pyyntöä ei voitu tulkita",
          "Förfrågan kunde inte tolkas",
          "The request could not be understood"),
      LocalizedText.of(
          "Tarkista pyynnön osoite, parametrit ja sisältö.",
          "Kontrollera förfrågans adress, parametrar och innehåll.",
          "Check the address, the parameters and the content of the request.")),
  NOT_FOUND(
      404,
      LocalizedText.of("Osoitetta ei ole", "Adressen finns inte", "There is no such address"),
      LocalizedText.of("Tarkista osoite.", "Kontrollera adressen.", "Check the address.")),
  METHOD(
      405,
      LocalizedText.of(
          "Menetelmää ei voi käyttää tässä osoitteessa",
          "Metoden kan inte användas för denna adress",
          "The method cannot be used for this address"),
      LocalizedText.of(
          "Käytä jotakin niistä menetelmistä, jotka vastauksen otsake Allow luettelee.",
          "Använd någon av de metoder som svarets huvudfält Allow räknar upp.",
          "Use one of the methods listed in the Allow header of this response.")),
  NOT_ACCEPTABLE(
      406,
      LocalizedText.of(
          "Vastausta ei ole saatavilla pyydetyssä muodossa",
          "Svaret finns inte i det begärda formatet",
          "The answer is not available in the requested format"),
      LocalizedText.of(
          "Jätä otsake Accept pois pyynnöstä tai salli siinä muitakin muotoja.",
          "Utelämna huvudfältet Accept i förfrågan eller tillåt fler format i det.",
          "Leave the Accept header out of the request, or allow other formats in it.")),
  TOO_LARGE(
      413,
      LocalizedText.of(
          "Pyyntö on liian suuri", "Förfrågan är för stor", "The request is too large"),
      LocalizedText.of(
          "Jaa sisältö useampaan pyyntöön.",
          "Dela upp innehållet på flera förfrågningar.",
          "Split the content into several requests.")),
  MEDIA_TYPE(
      415,
      LocalizedText.of(
          "Sisältötyyppiä ei tueta",
          "Innehållstypen stöds inte",
          "The media type is not supported"),
      LocalizedText.of(
          "Lähetä sisältö muodossa application/json ja ilmoita se pyynnön otsakkeessa Content-Type.",
          "Skicka innehållet som application/json och ange det i förfrågans huvudfält Content-Type.",
          "Send the content as application/json, and state it in the Content-Type header of the request.")),
  UNAVAILABLE(
      503,
      LocalizedText.of(
          "Palvelu ei ole juuri nyt käytettävissä",
          "Tjänsten är inte tillgänglig just nu",
          "The service is not available right now"),
      LocalizedText.of("Yritä myöhemmin uudelleen.", "Försök igen senare.", "Try again later.")),
  OF_THE_REQUEST(
      0,
      LocalizedText.of(
          "Pyyntöön ei voida vastata",
          "Förfrågan kan inte besvaras",
          "The request cannot be answered"),
      LocalizedText.of("Tarkista pyyntö.", "Kontrollera förfrågan.", "Check the request.")),
  OF_THE_SERVER(
      0,
      LocalizedText.of(
          "Palvelussa tapahtui virhe",
          "Ett fel inträffade i tjänsten",
          "An error occurred in the service"),
      LocalizedText.of(
          "Pyynnössä ei välttämättä ole vikaa. Yritä myöhemmin uudelleen.",
          "Felet behöver inte bero på förfrågan. Försök igen senare.",
          "There is not necessarily anything wrong with the request. Try again later."));

  private final int status;
  private final LocalizedText title;
  private final LocalizedText detail;

  StatusTexts(int status, LocalizedText title, LocalizedText detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  static StatusTexts of(int status) {
    return Arrays.stream(values())
        .filter(refusal -> refusal.status == status)
        .findFirst()
        .orElse(status < 500 ? OF_THE_REQUEST : OF_THE_SERVER);
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText detail() {
    return detail;
  }
}

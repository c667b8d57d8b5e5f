package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A change of the register in words.
 *
 * @param register the municipalities, for their names
 * @param change the change
 */
record RegisterEvent(MunicipalityRegister register, RegisterChange change) implements Localizable {

  private static final MessageTemplate BEGAN =
      MessageTemplate.of(
          "Kuntanumero otettiin käyttöön.", "Kommunnumret togs i bruk.", "The code came into use.");
  private static final MessageTemplate REGION =
      MessageTemplate.of(
          "Maakunta vaihtui: {before} → {after}.",
          "Kommunen bytte landskap: {before} → {after}.",
          "The region changed: {before} → {after}.");
  private static final MessageTemplate COUNTY =
      MessageTemplate.of(
          "Kunnan hyvinvointialue tästä päivästä alkaen: {after}.",
          "Kommunens välfärdsområde från och med denna dag: {after}.",
          "The wellbeing services county from this date: {after}.");
  private static final MessageTemplate LANGUAGE =
      MessageTemplate.of(
          "Kielellinen asema muuttui: {before} → {after}.",
          "Den språkliga ställningen ändrades: {before} → {after}.",
          "The language status changed: {before} → {after}.");
  private static final MessageTemplate NAME =
      MessageTemplate.of(
          "Nimi muuttui: {before} → {after}.",
          "Namnet ändrades: {before} → {after}.",
          "The name changed: {before} → {after}.");
  private static final Map<MunicipalityChange.Kind, MessageTemplate> ENDED =
      Map.of(
          MunicipalityChange.Kind.ABSORBED,
          MessageTemplate.of(
              "Kunta liitettiin toiseen kuntaan. Alueen kunta tai kunnat tästä päivästä alkaen: {after}.",
              "Kommunen gick upp i en annan kommun. Området hör från och med denna dag till: {after}.",
              "The municipality was merged into another. From this date its area belongs to: {after}."),
          MunicipalityChange.Kind.NEW_MUNICIPALITY_CODE_KEPT,
          MessageTemplate.of(
              "Kunta lakkasi, ja tilalle perustettiin uusi kunta, joka sai yhden lakanneen kunnan numeron. Alueen kunta tai kunnat tästä päivästä alkaen: {after}.",
              "Kommunen upplöstes och en ny kommun bildades; den fick en av de upplösta kommunernas nummer. Området hör från och med denna dag till: {after}.",
              "The municipality was dissolved, and a new one was established that took over the code of one of the dissolved municipalities. From this date its area belongs to: {after}."),
          MunicipalityChange.Kind.NEW_MUNICIPALITY_NEW_CODE,
          MessageTemplate.of(
              "Kunta lakkasi, ja tilalle perustettiin uusi kunta, joka sai uuden numeron. Alueen kunta tai kunnat tästä päivästä alkaen: {after}.",
              "Kommunen upplöstes och en ny kommun med ett nytt nummer bildades. Området hör från och med denna dag till: {after}.",
              "The municipality was dissolved, and a new one with a new code was established. From this date its area belongs to: {after}."),
          MunicipalityChange.Kind.CODE_CHANGED,
          MessageTemplate.of(
              "Kunta jatkoi uudella nimellä ja uudella numerolla. Alueen kunta tai kunnat tästä päivästä alkaen: {after}.",
              "Kommunen fortsatte med ett nytt namn och ett nytt nummer. Området hör från och med denna dag till: {after}.",
              "The municipality continued under a new name and with a new code. From this date its area belongs to: {after}."),
          MunicipalityChange.Kind.NOT_STUDIED,
          MessageTemplate.of(
              "Kuntanumero poistui käytöstä kuntaliitoksessa. Alueen kunta tai kunnat tästä päivästä alkaen: {after}.",
              "Kommunnumret togs ur bruk vid en kommunsammanslagning. Området hör från och med denna dag till: {after}.",
              "The code was withdrawn in a merger. From this date the area belongs to: {after}."));

  @Override
  public String text(Language language) {
    if (change instanceof RegisterChange.Ended ended) {
      return ENDED
          .get(ended.merger().kind())
          .render(
              language,
              Map.of(
                  "after",
                  Localizable.same(
                      names(register, ended.merger().successors(), ended.date(), language))));
    }
    if (change instanceof RegisterChange.RegionChanged moved) {
      return REGION.render(
          language, Map.of("before", moved.before().name(), "after", moved.after().name()));
    }
    if (change instanceof RegisterChange.CountyChanged moved) {
      return COUNTY.render(language, Map.of("after", moved.after().name()));
    }
    if (change instanceof RegisterChange.LanguageChanged other) {
      return LANGUAGE.render(
          language,
          Map.of(
              "before",
              MunicipalityWords.of(other.before()),
              "after",
              MunicipalityWords.of(other.after())));
    }
    if (change instanceof RegisterChange.NameChanged renamed) {
      return NAME.render(language, Map.of("before", renamed.before(), "after", renamed.after()));
    }
    return BEGAN.render(language, Map.of());
  }

  /** The municipality on the day, or the one that ended the day before. */
  String name(Language language) {
    return register
        .nameOf(new Authority.OfMunicipality(change.code()), change.date())
        .text(language);
  }

  /** The change for a program, with the sentence for people. */
  Map<String, Object> asData(Language language) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("date", change.date());
    data.put("code", change.code());
    data.put("name", name(language));
    data.put("kind", kind());
    if (change instanceof RegisterChange.Ended ended) {
      data.put("successors", ended.merger().successors());
    }
    data.put("text", text(language));
    return data;
  }

  private String kind() {
    if (change instanceof RegisterChange.Ended) {
      return "ended";
    }
    if (change instanceof RegisterChange.RegionChanged) {
      return "region-changed";
    }
    if (change instanceof RegisterChange.CountyChanged) {
      return "county-changed";
    }
    if (change instanceof RegisterChange.LanguageChanged) {
      return "language-changed";
    }
    return change instanceof RegisterChange.NameChanged ? "name-changed" : "began";
  }

  /** Codes with their names. */
  static String names(
      MunicipalityRegister register,
      Collection<MunicipalityCode> codes,
      LocalDate day,
      Language language) {
    return codes.stream()
        .map(
            code ->
                code.value()
                    + " "
                    + register.nameOf(new Authority.OfMunicipality(code), day).text(language))
        .collect(Collectors.joining(", "));
  }
}

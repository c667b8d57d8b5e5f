package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.json.internal.form.KebabCase;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.EvidenceKind;
import io.github.kuntamalli.welfare.OtherEvidence;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that are written as a plain text. */
final class TextForms {

  /** Those of the model. */
  private static final List<TextForm<?>> OURS =
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
                  "olemassa oleva päivä, kuukausi tai vuosi: \"2021-12-13\", \"2021-12\" tai"
                      + " \"2021\"; viimeistään \"../2024-04\", aikaisintaan \"2024-04/..\","
                      + " väliltä \"2024-02/2024-04\", vuosi ei tiedossa \"XXXX-05-19\"",
                  "en dag, en månad eller ett år som finns: \"2021-12-13\", \"2021-12\" eller"
                      + " \"2021\"; senast \"../2024-04\", tidigast \"2024-04/..\", mellan"
                      + " \"2024-02/2024-04\", okänt år \"XXXX-05-19\"",
                  "a day, month or year that exists: \"2021-12-13\", \"2021-12\" or \"2021\"; at"
                      + " the latest \"../2024-04\", at the earliest \"2024-04/..\", between"
                      + " \"2024-02/2024-04\", unknown year \"XXXX-05-19\"")),
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
                  "the code of a language, such as \"fi\", \"sv\" or \"en\"")),
          new TextForm<>(
              ObligationCode.class,
              ObligationCode::of,
              LocalizedText.of(
                  "velvoitteen tunnus, kuten \"MUN-ANNUAL\"",
                  "skyldighetens kod, till exempel \"MUN-ANNUAL\"",
                  "the code of a duty, such as \"MUN-ANNUAL\"")),
          new TextForm<>(
              DocumentPart.Kind.class,
              DocumentPart.Kind::of,
              LocalizedText.of(
                  "asiakirjan osan laji, kuten \"plan\" tai \"children-plan\"; muutkin lajit säilyvät",
                  "delens slag, till exempel \"plan\" eller \"children-plan\"; även andra slag"
                      + " bevaras",
                  "the kind of part, such as \"plan\" or \"children-plan\"; other kinds are kept")),
          new TextForm<>(
              EvidenceKind.class,
              TextForms::text,
              TextForms::evidence,
              LocalizedText.of(
                  "näytön laji, kuten \"plan\" tai \"negotiation\"",
                  "underlagets slag, till exempel \"plan\" eller \"negotiation\"",
                  "the kind of evidence, such as \"plan\" or \"negotiation\"")),
          new TextForm<>(
              ActorId.class,
              ActorId::parse,
              LocalizedText.of(
                  "toimijan tunnus, kuten \"municipality:734\", \"county:02\", \"hus\" tai \"organisation:kuntaliitto\"",
                  "aktörens beteckning, till exempel \"municipality:734\", \"county:02\", \"hus\" eller \"organisation:kuntaliitto\"",
                  "the id of an actor, such as \"municipality:734\", \"county:02\", \"hus\" or \"organisation:kuntaliitto\"")),
          new TextForm<>(
              IndicatorCode.class,
              IndicatorCode::parse,
              LocalizedText.of(
                  "indikaattorin kokoelma ja numero, kuten \"sotkanet:3219\"",
                  "indikatorns samling och nummer, till exempel \"sotkanet:3219\"",
                  "collection and number of the indicator, such as \"sotkanet:3219\"")),
          new TextForm<>(
              ReasonCode.class,
              ReasonCode::of,
              LocalizedText.of(
                  "perusteen tunnus, kuten \"date-unknown\"",
                  "motiveringens kod, till exempel \"date-unknown\"",
                  "the code of a reason, such as \"date-unknown\"")),
          new TextForm<>(
              RuleCode.class,
              RuleCode::new,
              LocalizedText.of(
                  "säännön tunnus, kuten \"citation-repealed\"",
                  "regelns kod, till exempel \"citation-repealed\"",
                  "the code of a rule, such as \"citation-repealed\"")));

  /** Those of Java that the model's records contain; elsewhere they remain the application's. */
  private static final List<TextForm<?>> OTHERS =
      List.of(
          new TextForm<>(String.class, text -> text, LocalizedText.of("teksti", "en text", "text")),
          new TextForm<>(
              LocalDate.class,
              TextForms::day,
              LocalizedText.of(
                  "olemassa oleva päivä, kuten \"2021-12-13\"",
                  "en dag som finns, till exempel \"2021-12-13\"",
                  "a date that exists, such as \"2021-12-13\"")),
          new TextForm<>(
              URI.class,
              URI::create,
              LocalizedText.of(
                  "verkko-osoite, kuten \"https://www.inari.fi/\"",
                  "en webbadress, till exempel \"https://www.inari.fi/\"",
                  "a web address, such as \"https://www.inari.fi/\"")));

  private static final LocalizedText AUTHORITY_KEY =
      LocalizedText.of(
          "viranomaisen tunnus, kuten \"municipality:091\", \"county:08\", \"hus\" tai \"group:407+434\"",
          "myndighetens beteckning, till exempel \"municipality:091\", \"county:08\", \"hus\" eller \"group:407+434\"",
          "the key of an authority, such as \"municipality:091\", \"county:08\", \"hus\" or \"group:407+434\"");

  private static final Map<Class<?>, TextForm<?>> BY_TYPE = byType();

  private TextForms() {}

  private static Map<Class<?>, TextForm<?>> byType() {
    Map<Class<?>, TextForm<?>> forms = new HashMap<>();
    for (TextForm<?> form : Stream.concat(OURS.stream(), OTHERS.stream()).toList()) {
      if (forms.put(form.type(), form) != null) {
        throw new IllegalStateException("two forms of " + form.type());
      }
    }
    return forms;
  }

  /** The form of a type, or null if it is not written as a text. */
  static @Nullable TextForm<?> find(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** A day in the form of four, two and two digits; years of other forms are not accepted. */
  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    if (date.precision() != PartialDate.Precision.DAY) {
      throw new IllegalArgumentException("\"" + text + "\" is no day");
    }
    return date.earliest();
  }

  private static String text(EvidenceKind kind) {
    return kind instanceof Enum<?> constant ? KebabCase.of(constant) : kind.toString();
  }

  /** A kind of evidence: no two share a name. What is no other kind is a kind of part. */
  private static EvidenceKind evidence(String text) {
    return Stream.<EvidenceKind[]>of(ActivityKind.values(), OtherEvidence.values())
        .flatMap(Arrays::stream)
        .filter(kind -> text(kind).equals(text))
        .findFirst()
        .orElseGet(() -> DocumentPart.Kind.of(text));
  }

  /** Authorities, or those of one kind, as the keys of maps. */
  static <A extends Authority> TextForm<A> authorityKey(Class<A> type) {
    return new TextForm<>(
        type,
        TextForms::print,
        text -> {
          Authority found = authority(text);
          if (!type.isInstance(found)) {
            throw noAuthority(text);
          }
          return type.cast(found);
        },
        AUTHORITY_KEY);
  }

  /** A joint authority is more than its key: its name could not be read back. */
  private static String print(Authority authority) {
    if (authority instanceof Authority.JointAuthority) {
      throw new IllegalArgumentException(
          "a joint authority cannot be the key of a map, because its key does not have its name;"
              + " use its id as the key");
    }
    return authority.key();
  }

  private static Authority authority(String key) {
    if (key.equals("hus")) {
      return Authority.hus();
    }
    int colon = key.indexOf(':');
    String code = key.substring(colon + 1);
    return switch (key.substring(0, Math.max(colon, 0))) {
      case "municipality" -> Authority.municipality(code);
      case "county" -> Authority.county(code);
      case "group" -> group(key, code);
      default -> throw noAuthority(key);
    };
  }

  private static Authority group(String key, String codes) {
    Authority group =
        new Authority.Group(
            Arrays.stream(codes.split("\\+", -1)).map(MunicipalityCode::of).toList());
    if (!group.key().equals(key)) {
      throw noAuthority(key); // equal authorities have equal keys
    }
    return group;
  }

  private static IllegalArgumentException noAuthority(String key) {
    return new IllegalArgumentException(
        "\"%s\" is not the key of an authority; write municipality:091, county:08, hus or group:407+434"
            .formatted(Shortened.of(key)));
  }
}

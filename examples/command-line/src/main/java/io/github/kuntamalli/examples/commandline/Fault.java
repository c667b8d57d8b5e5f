package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import java.util.HashMap;
import java.util.Map;

/** Everything that the command line can find wrong with what it is given, with the remedy. */
enum Fault {
  UNKNOWN_COMMAND(
      "\"{value}\" ei ole komento; tarkoititko: {nearest}? Komennot ovat {commands}",
      "\"{value}\" är inte ett kommando; menade du {nearest}? Kommandona är {commands}",
      "\"{value}\" is not a command; did you mean {nearest}? The commands are {commands}"),
  UNKNOWN_OPTION(
      "Valitsinta {value} ei ole; valitsimet ovat {options}",
      "Alternativet {value} finns inte; alternativen är {options}",
      "There is no option {value}; the options are {options}"),
  UNEXPECTED(
      "Ylimääräinen argumentti \"{value}\"; poista se, ja kirjoita välilyöntejä sisältävä arvo lainausmerkkeihin",
      "Överflödigt argument \"{value}\"; ta bort det, och skriv ett värde med mellanslag inom citattecken",
      "Unexpected argument \"{value}\"; remove it, and put a value that contains spaces in quotes"),
  MISSING(
      "Puuttuu: {missing}; lisää puuttuva",
      "Saknas: {missing}; lägg till det",
      "Missing: {missing}; add it"),
  MISSING_ONE_OF(
      "Puuttuu yksi näistä: {missing}; lisää puuttuva",
      "Ett av följande saknas: {missing}; lägg till det",
      "One of these is missing: {missing}; add it"),
  EXCLUSIVE(
      "Valitsimet {options} sulkevat toisensa pois; anna vain yksi niistä",
      "Alternativen {options} utesluter varandra; ange bara ett av dem",
      "The options {options} are mutually exclusive; give only one of them"),
  TWICE(
      "{option} on annettu useammin kuin kerran; anna se kerran",
      "{option} har angetts mer än en gång; ange det en gång",
      "{option} is given more than once; give it once"),
  MISUSED(
      "Argumentteja ei voi tulkita; lisätietoja: --help",
      "Argumenten kan inte tolkas; mer information: --help",
      "The arguments cannot be understood; see --help for more information"),
  NOT_A_DAY(
      "{option}: \"{value}\" ei ole kalenteripäivä; kirjoita päivä muodossa 2026-11-22 tai sana today",
      "{option}: \"{value}\" är inte en kalenderdag; skriv dagen i formatet 2026-11-22 eller ordet today",
      "{option}: \"{value}\" is not a valid date; write it in the form 2026-11-22, or write today"),
  BEFORE_DATA(
      "{option}: {value} on ennen päivää {first}, josta tiedot alkavat; anna myöhempi päivä",
      "{option}: {value} är före {first}, då uppgifterna börjar; ange en senare dag",
      "{option}: {value} is before {first}, when the data begin; give a later date"),
  AFTER_DATA(
      "{option}: {value} on vuoden {last} jälkeen; anna aikaisempi päivä",
      "{option}: {value} är efter år {last}; ange en tidigare dag",
      "{option}: {value} is after the year {last}; give an earlier date"),
  ENDS_BEFORE(
      "--to: {to} on ennen päivää --from {from}; vaihda päivien järjestys tai korjaa päivät",
      "--to: {to} är före --from {from}; byt ordning på dagarna eller rätta dem",
      "--to: {to} is before --from {from}; swap or correct the dates"),
  NO_LANGUAGE(
      "--language: kielellä \"{value}\" ei ole tekstejä; valitse fi, sv tai en",
      "--language: det finns inga texter på språket \"{value}\"; välj fi, sv eller en",
      "--language: there are no texts in the language \"{value}\"; use fi, sv or en"),
  NO_FORMAT(
      "--format: tämä komento ei tue muotoa \"{value}\"; valitse jokin näistä: {formats}",
      "--format: kommandot stöder inte formatet \"{value}\"; välj något av dessa: {formats}",
      "--format: \"{value}\" is not supported by this command; use one of {formats}"),
  WIDTH(
      "--width: {value} ei ole kokonaisluku väliltä {least}–{greatest}; jätä valitsin pois, jos haluat käyttää päätteen leveyttä",
      "--width: {value} är inte ett heltal från {least} till {greatest}; utelämna alternativet för att använda terminalens bredd",
      "--width: {value} is not a whole number from {least} to {greatest}; leave the option out to use the width of the terminal"),
  NO_DUTY(
      "--explain: velvoitetta \"{value}\" ei ole; tarkoititko: {nearest}?",
      "--explain: skyldigheten \"{value}\" finns inte; menade du {nearest}?",
      "--explain: there is no duty \"{value}\"; did you mean {nearest}?"),
  DUTY_OF_OTHERS(
      "Velvoite {duty} ei koske tämänlaista viranomaista: {name}.",
      "Skyldigheten {duty} gäller inte myndigheter av detta slag: {name}.",
      "The duty {duty} does not apply to authorities of this kind: {name}."),
  NO_SAMPLE(
      "--sample: esimerkkiaineistoa \"{value}\" ei ole; kirjoita all tai jokin näistä: {names}",
      "--sample: det finns inget exempelmaterial för \"{value}\"; skriv all eller något av dessa: {names}",
      "--sample: there is no sample dossier for \"{value}\"; write the word all or one of these: {names}"),
  FOREIGN_FILE(
      "{file}: tiedoston viranomainen on {name} mutta kysytty viranomainen {asked}; tiedosto jätetään pois",
      "{file}: filen gäller {name}, frågan gäller {asked}; filen utelämnas",
      "{file}: the file concerns {name}, but the question concerns {asked}; the file is left out"),
  ONE_AUTHORITY(
      "Tiedostot koskevat useaa viranomaista; valitse yksi valitsimella --authority",
      "Filerna gäller flera myndigheter; välj en med alternativet --authority",
      "The files are about several authorities; choose one with --authority"),
  NO_FILE_OF(
      "Mikään tiedosto ei koske tätä viranomaista: {name}; anna viranomaisen aineisto",
      "Ingen fil gäller {name}; ange dess material",
      "No file is about {name}; give its dossier"),
  NOT_USED(
      "Näitä tiedostoja ei voitu käyttää, eikä niiden sisältö ole mukana: {files}.",
      "Dessa filer kunde inte användas, och deras innehåll är inte med: {files}.",
      "These files could not be used, and their content is not included: {files}."),
  CODE_FORM(
      "--authority: \"{value}\" ei ole kolminumeroinen; kirjoita kuntanumero nollineen, esimerkiksi 091",
      "--authority: \"{value}\" har inte tre siffror; skriv kommunnumret med nollorna, till exempel 091",
      "--authority: \"{value}\" does not have three digits; write the code with leading zeros, such as 091"),
  NO_CODE(
      "--authority: millään kunnalla ei ole ollut kuntanumeroa {value} päivästä {first} alkaen; hae kuntaa nimellä",
      "--authority: ingen kommun har haft kommunnumret {value} sedan {first}; sök med namnet",
      "--authority: no municipality has had the code {value} since {first}; look the municipality up by its name"),
  NO_COUNTY(
      "--authority: hyvinvointialuetta {value} ei ole; numerot ovat {codes}, esimerkiksi county:08",
      "--authority: välfärdsområdet {value} finns inte; numren är {codes}, till exempel county:08",
      "--authority: there is no county {value}; the codes are {codes}, for example county:08"),
  NO_NAME(
      "{option}: minkään kunnan nimi ei ole \"{value}\"; kirjoita kunnan nimi kokonaan tai kuntanumero (lyhenteitä, kuten Hki, ei tunneta)",
      "{option}: ingen kommun heter \"{value}\"; skriv kommunens hela namn eller dess nummer (förkortningar som Hfors är inte kända)",
      "{option}: no municipality is called \"{value}\"; write its full name or its code (abbreviations such as Hki are not known)"),
  AREA_NAME(
      "{option}: \"{value}\" on maakunnan nimi; kirjoita kunnan nimi tai kuntanumero",
      "{option}: \"{value}\" är namnet på ett landskap; skriv kommunens namn eller nummer",
      "{option}: \"{value}\" is the name of a region; write the code or the name of a municipality"),
  COUNTY_NAME(
      "{option}: \"{value}\" on hyvinvointialueen nimi; kirjoita kunnan nimi tai kuntanumero (hyvinvointialue viranomaisena: {authority})",
      "{option}: \"{value}\" är namnet på ett välfärdsområde; skriv kommunens namn eller nummer (välfärdsområdet som myndighet: {authority})",
      "{option}: \"{value}\" is the name of a wellbeing services county; write the code or the name of a municipality (the county as an authority: {authority})"),
  NEAR_NAME(
      "{option}: minkään kunnan nimi ei ole \"{value}\"; tarkoititko: {nearest}?",
      "{option}: ingen kommun heter \"{value}\"; menade du {nearest}?",
      "{option}: no municipality is called \"{value}\"; did you mean {nearest}?"),
  AMBIGUOUS(
      "--authority: \"{value}\" voi tarkoittaa useaa kuntaa: {hits}; kirjoita kuntanumero",
      "--authority: \"{value}\" kan avse flera kommuner: {hits}; skriv kommunnumret",
      "--authority: \"{value}\" can refer to several municipalities: {hits}; write the code"),
  NO_RULE(
      "Sääntöä \"{value}\" ei ole; tarkoititko: {nearest}? Komento rules luettelee säännöt",
      "Regeln \"{value}\" finns inte; menade du {nearest}? Kommandot rules listar reglerna",
      "There is no rule \"{value}\"; did you mean {nearest}? The rules command lists the rules"),
  NO_RULE_LEFT(
      "--only ja --without: yhtään sääntöä ei jää jäljelle; jätä pois vähemmän sääntöjä",
      "--only och --without: ingen regel blir kvar; uteslut färre regler",
      "--only and --without: no rule is left; leave out fewer rules"),
  NO_FILE(
      "{file}: tiedostoa ei voi lukea, koska sitä ei ole; tarkista polku",
      "{file}: filen kan inte läsas, eftersom den inte finns; kontrollera sökvägen",
      "{file}: the file cannot be read because it does not exist; check the path"),
  FOLDER(
      "{file}: tämä on kansio; anna sen sisältämät tiedostot, esimerkiksi {file}/*.json",
      "{file}: detta är en mapp; ange filerna i den, till exempel {file}/*.json",
      "{file}: this is a folder; give the files in it, for example {file}/*.json"),
  CANNOT_READ(
      "{file}: tiedostoa ei voi lukea; tarkista, että sinulla on siihen lukuoikeus",
      "{file}: filen kan inte läsas; kontrollera att du har rätt att läsa den",
      "{file}: the file cannot be read; check that you have permission to read it"),
  TOO_LARGE(
      "{file}: tiedosto on suurempi kuin {limit} megatavua; jaa se osiin",
      "{file}: filen är större än {limit} megabyte; dela upp den",
      "{file}: the file is larger than {limit} megabytes; split it"),
  NOT_A_PATH(
      "\"{file}\" ei kelpaa tiedoston poluksi; tarkista polku",
      "\"{file}\" är inte en giltig sökväg; kontrollera sökvägen",
      "\"{file}\" is not a valid path; check the path"),
  NOT_UTF8(
      "{file}: tiedosto ei ole UTF-8-tekstiä; tallenna se UTF-8-muodossa",
      "{file}: filen är inte UTF-8-text; spara den som UTF-8",
      "{file}: the file is not UTF-8 text; save it as UTF-8"),
  BINARY(
      "{file}: tiedosto ei ole tekstiä; anna JSON-tiedosto",
      "{file}: filen är inte text; ange en JSON-fil",
      "{file}: the file is not text; give a JSON file"),
  UNKNOWN_AUTHORITY(
      "{file} {place}: viranomaista {value} ei tunneta; korjaa numero",
      "{file} {place}: myndigheten {value} är okänd; rätta numret",
      "{file} {place}: {value} is not the code of a municipality or county; correct the code"),
  DIFFERENT_DOCUMENTS(
      "{file}: asiakirja \"{value}\" on erisisältöisenä myös tiedostossa {other}; anna toiselle eri tunnus",
      "{file}: dokumentet \"{value}\" finns med annat innehåll även i {other}; ge det ena en annan beteckning",
      "{file}: the document \"{value}\" is also in {other}, with different content; give one of them another id"),
  DIFFERENT_IMPACTS(
      "{file}: vaikutusten ennakkoarviointi \"{value}\" on erisisältöisenä myös tiedostossa {other}; anna toiselle eri tunnus",
      "{file}: förhandsbedömningen \"{value}\" finns med annat innehåll även i {other}; ge den ena en annan beteckning",
      "{file}: the impact assessment \"{value}\" is also in {other}, with different content; give one of them another id"),
  DIFFERENT_RECORDS(
      "{file}: merkintä \"{value}\" on erisisältöisenä myös tiedostossa {other}; anna toiselle eri tunnus",
      "{file}: anteckningen \"{value}\" finns med annat innehåll även i {other}; ge den ena en annan beteckning",
      "{file}: the record \"{value}\" is also in {other}, with different content; give one of them another id"),
  DIFFERENT_STRATEGIES(
      "{file}: strategia \"{value}\" on erisisältöisenä myös tiedostossa {other}; anna toiselle eri tunnus",
      "{file}: strategin \"{value}\" finns med annat innehåll även i {other}; ge den ena en annan beteckning",
      "{file}: the strategy \"{value}\" is also in {other}, with different content; give one of them another id"),
  DIFFERENT_EXTENSIONS(
      "{file}: omalla ominaisuudella \"{value}\" on eri arvo tiedostossa {other}; valitse arvoista toinen",
      "{file}: den egna egenskapen \"{value}\" har ett annat värde i {other}; välj ett av värdena",
      "{file}: the custom property \"{value}\" has a different value in {other}; choose one of the values"),
  OUT_OF_MEMORY(
      "Muisti loppui; pyydä vähemmän kerralla tai anna Javalle enemmän muistia valitsimella -Xmx",
      "Minnet tog slut; begär mindre åt gången eller ge Java mer minne med alternativet -Xmx",
      "There is not enough memory; request less at a time, or give Java more memory with the option -Xmx"),
  OUTPUT_LOST(
      "Vastausta ei voitu kirjoittaa kokonaan; tarkista, että kohteessa on tilaa ja että se ottaa vastaan kaiken",
      "Svaret kunde inte skrivas i sin helhet; kontrollera att det finns utrymme och att mottagaren tar emot allt",
      "The answer could not be written completely; check that there is space and that the receiver accepts all of it"),
  FAILED(
      "Ohjelmavirhe: {detail}. Ilmoita siitä ylläpitäjille ja liitä mukaan komento ja tiedosto",
      "Programfel: {detail}. Anmäl det till dem som underhåller programmet och bifoga kommandot och filen",
      "The program failed: {detail}. Report it to the maintainers with the command and the file");

  private final MessageTemplate template;

  Fault(String fi, String sv, String en) {
    this.template = MessageTemplate.of(fi, sv, en);
  }

  /** The message with its places. */
  MessageTemplate template() {
    return template;
  }

  /** The message, with names and values in turn for its places. */
  String in(Language language, Object... namesAndValues) {
    Map<String, Localizable> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(
          namesAndValues[i].toString(),
          Localizable.same(TerminalText.safe(namesAndValues[i + 1].toString())));
    }
    return template.render(language, values);
  }
}

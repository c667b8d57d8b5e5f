package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Shortened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Reason} says. The codes are frozen once published; the texts may improve. A code
 * that this version does not contain can be read and written, so that an application reads
 * assessments of later versions. Immutable; two codes are equal if their values are.
 */
public final class ReasonCode implements Comparable<ReasonCode> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  /** Filled by the constants below, and not changed after them. */
  private static final Map<String, ReasonCode> KNOWN = new LinkedHashMap<>();

  // why a duty does not apply
  /** The duty is one of municipalities; joint authorities, groups and HUS do not bear it. */
  public static final ReasonCode DUTY_OF_MUNICIPALITIES =
      code(
          "duty-of-municipalities",
          "Velvoite kuuluu kullekin kunnalle itselleen; yhtymä tai kuntien yhteinen toimielin ei"
              + " täytä sitä kunnan puolesta.",
          "Varje kommun har själv denna skyldighet; en samkommun, en annan sammanslutning eller ett"
              + " för kommunerna gemensamt organ fullgör den inte för kommunens räkning.",
          "The duty is each municipality's own; a joint authority or a group does not meet it on a"
              + " municipality's behalf.");

  /** The duty is one of wellbeing services counties. */
  public static final ReasonCode DUTY_OF_COUNTIES =
      code(
          "duty-of-counties",
          "Velvoite koskee vain hyvinvointialueita.",
          "Skyldigheten gäller endast välfärdsområden.",
          "The duty concerns wellbeing services counties only.");

  /** The duty is one of HUS. */
  public static final ReasonCode DUTY_OF_HUS =
      code(
          "duty-of-hus",
          "Velvoite koskee vain HUS-yhtymää.",
          "Skyldigheten gäller endast HUS-sammanslutningen.",
          "The duty concerns the HUS joint authority only.");

  /** The catalog excludes the authority and says why. */
  public static final ReasonCode EXCLUDED = code("excluded", "{why}", "{why}", "{why}");

  /** No basis names the authority as a bearer. */
  public static final ReasonCode NOT_A_BEARER =
      code(
          "not-a-bearer",
          "Missään säännöksessä ei aseteta velvoitetta tälle kunnalle.",
          "Ingen bestämmelse ålägger kommunen denna skyldighet.",
          "No provision imposes the duty on this municipality.");

  /** No basis held on any day of the period. */
  public static final ReasonCode NO_BASIS_IN_PERIOD =
      code(
          "no-basis-in-period",
          "Velvoitetta koskevaa säännöstä ei ollut voimassa minään päivänä {period:inline} aikana.",
          "Ingen bestämmelse om skyldigheten var i kraft någon dag under {period:inline}.",
          "No provision on the duty was in force on any day of {period}.");

  /** The duty is one of municipalities, and the authority is a county. */
  public static final ReasonCode ONLY_MUNICIPALITIES =
      code(
          "only-municipalities",
          "Velvoite koskee vain kuntia.",
          "Skyldigheten gäller endast kommuner.",
          "The duty concerns municipalities only.");

  /** The authority did not exist yet on the day. */
  public static final ReasonCode DID_NOT_EXIST_YET =
      code(
          "did-not-exist-yet",
          "{authority} perustettiin vasta {date}.",
          "{authority} bildades först {date}.",
          "This authority did not exist before {date}: {authority}.");

  /** The authority no longer existed on the day. */
  public static final ReasonCode DID_NOT_EXIST_ANY_MORE =
      code(
          "did-not-exist-any-more",
          "{authority} lakkasi {date}, eikä sillä ole sen jälkeen ollut velvoitteita. Alueen kunta"
              + " tai kunnat: {successors}.",
          "{authority} upphörde {date} och har därefter inte haft några skyldigheter. Områdets"
              + " kommun eller kommuner: {successors}.",
          "{authority} ended on {date} and has had no duties since. Its area belongs to"
              + " {successors}.");

  /** It was repealed before it first fell due. */
  public static final ReasonCode NEVER_DUE =
      code(
          "never-due",
          "Velvoite kumottiin ennen kuin se oli kertaakaan täytettävä, joten sitä ei vaadita.",
          "Skyldigheten upphävdes innan den skulle ha fullgjorts en första gång och krävs därför"
              + " inte.",
          "The duty was repealed before it first fell due and is not required.");

  /** It is the duty of other bodies. */
  public static final ReasonCode DUTY_OF_OTHERS =
      code(
          "duty-of-others",
          "Velvoite ei koske kuntia, hyvinvointialueita eikä HUS-yhtymää vaan muita toimijoita.",
          "Skyldigheten gäller inte kommuner, välfärdsområden eller HUS-sammanslutningen utan andra"
              + " aktörer.",
          "The duty concerns bodies other than municipalities, counties and HUS.");

  /** No provision on the duty ever came into force. */
  public static final ReasonCode NEVER_IN_FORCE =
      code(
          "never-in-force",
          "Velvoitetta koskeva säännös ei ole koskaan ollut voimassa.",
          "Någon bestämmelse om skyldigheten har aldrig varit i kraft.",
          "No provision on the duty has ever been in force.");

  /** The first provision comes later. */
  public static final ReasonCode NOT_YET_IN_FORCE =
      code(
          "not-yet-in-force",
          "Velvoite on voimassa vasta {date} alkaen ({provision}).",
          "Skyldigheten gäller först från och med {date} ({provision}).",
          "The duty is in force only from {date} ({provision}).");

  /** The last provision is no longer in force. */
  public static final ReasonCode NO_LONGER_IN_FORCE =
      code(
          "no-longer-in-force",
          "Velvoite oli voimassa {date} asti ({provision}).",
          "Skyldigheten gällde till och med {date} ({provision}).",
          "The duty was in force until {date} ({provision}).");

  // what changed between two days
  /** A duty began. */
  public static final ReasonCode DUTY_BEGAN =
      code(
          "duty-began",
          "Velvoite alkoi {date} ({provision}).",
          "Skyldigheten började gälla {date} ({provision}).",
          "The duty began on {date} ({provision}).");

  /** A duty rests on other provisions. */
  public static final ReasonCode DUTY_CHANGED =
      code(
          "duty-changed",
          "Velvoitteen perusteena on {date} alkaen {after} (sitä ennen {before}).",
          "Skyldigheten grundar sig från och med {date} på {after} (dessförinnan på {before}).",
          "From {date} the duty is based on {after}; before that, on {before}.");

  /** The authority came into being. */
  public static final ReasonCode AUTHORITY_BEGAN =
      code(
          "authority-began",
          "{authority} perustettiin {date}.",
          "{authority} bildades {date}.",
          "This authority was established on {date}: {authority}.");

  /** Its first council began. */
  public static final ReasonCode FIRST_COUNCIL =
      code(
          "first-council",
          "Ensimmäinen valtuusto aloitti {date}.",
          "Det första fullmäktige inledde sin verksamhet {date}.",
          "The first council took office on {date}.");

  /** Another municipality ended and its area came to this one. */
  public static final ReasonCode TOOK_IN =
      code(
          "took-in",
          "Lakanneen kunnan ({municipality}) alue kuuluu kuntaan {date} alkaen. Lakanneen kunnan"
              + " asiakirjat eivät itsestään siirry tälle kunnalle.",
          "Området för den kommun som upphörde ({municipality}) hör till kommunen från och med"
              + " {date}. Den upphörda kommunens dokument övergår inte av sig själva till denna"
              + " kommun.",
          "The area of {municipality}, which ended, belongs to the municipality from {date}. The"
              + " documents of the former municipality do not pass to it by themselves.");

  /** All that merged were dissolved, and the new municipality took over the code of one. */
  public static final ReasonCode FOUNDED_ANEW =
      code(
          "founded-anew",
          "Uusi kunta perustettiin {date:inline}, ja se sai yhden lakanneen kunnan kuntanumeron."
              + " Velvoitteet koskevat uuden kunnan valtuustoa; aiemman kunnan asiakirjat eivät"
              + " itsestään siirry sille.",
          "En ny kommun bildades {date:inline} och fick en av de upphörda kommunernas kommunnummer."
              + " Skyldigheterna gäller den nya kommunens fullmäktige; den tidigare kommunens"
              + " dokument övergår inte av sig själva till den.",
          "A new municipality was founded {date:inline}; it took over the code of one that ended."
              + " The duties are those of its own council; documents of the former municipality do"
              + " not pass to it by themselves.");

  /** The municipality joined a county. */
  public static final ReasonCode COUNTY_SINCE =
      code(
          "county-since",
          "Kunta kuuluu {date} alkaen seuraavaan hyvinvointialueeseen: {county}.",
          "Kommunen hör från och med {date} till följande välfärdsområde: {county}.",
          "From {date} the municipality is part of the {county}.");

  /** The municipality moved to another region. */
  public static final ReasonCode REGION_SINCE =
      code(
          "region-since",
          "Kunta kuuluu {date} alkaen seuraavaan maakuntaan: {region}.",
          "Kommunen hör från och med {date} till följande landskap: {region}.",
          "From {date} the municipality is part of the region of {region}.");

  // when a duty has to be met
  /** Law gives a day. */
  public static final ReasonCode DEADLINE_IN_LAW =
      code(
          "deadline-in-law",
          "Lain mukaan velvoite on täytettävä viimeistään {date} (velvoite: {provision}).",
          "Enligt lag ska skyldigheten fullgöras senast {date} (skyldighet: {provision}).",
          "The law requires the duty to be met by {date} (duty: {provision}).");

  /** Law gives no day; the end of the period is the last one. */
  public static final ReasonCode NO_DEADLINE_IN_LAW =
      code(
          "no-deadline-in-law",
          "Laissa ei säädetä määräpäivää ({provision}); tulkinnan mukaan velvoite on täytettävä {period:inline} aikana, viimeistään {date}.",
          "I lagen anges ingen tidsfrist ({provision}); enligt tolkningen ska skyldigheten fullgöras under {period:inline}, senast {date}.",
          "The law sets no deadline ({provision}); by interpretation the duty has to be met during {period:inline}, by {date} at the latest.");

  /** The provisions change within the period. */
  public static final ReasonCode LAW_CHANGES_WITHIN =
      code(
          "law-changes-within",
          "Sovellettava säännös vaihtuu {date}, {period:inline} aikana: ratkaisevaa on valtuuston käsittelypäivä.",
          "Den bestämmelse som ska tillämpas byts ut {date}, under {period:inline}: avgörande är"
              + " dagen för fullmäktiges behandling.",
          "The provision to be applied changes on {date}, during {period:inline}: the day on which the council handles the document decides.");

  /** The last basis ends before the period does. */
  public static final ReasonCode LAW_ENDS_WITHIN =
      code(
          "law-ends-within",
          "Velvoite on voimassa vain {date} asti, kesken {period:inline}; laissa ei säädetä,"
              + " olisiko velvoite pitänyt täyttää sitä ennen.",
          "Skyldigheten gäller endast till och med {date}, före utgången av {period:inline}; lagen anger inte om skyldigheten borde ha fullgjorts dessförinnan.",
          "The duty is in force only until {date}, before the end of {period:inline}; the law does not say"
              + " whether it had to be met before then.");

  /** Terms are data, and they end somewhere. */
  public static final ReasonCode TERMS_KNOWN_UNTIL =
      code(
          "terms-known-until",
          "Valtuustokaudet tunnetaan {date} asti; sitä myöhempiä kausittaisia velvoitteita ei"
              + " luetella.",
          "Fullmäktigeperioderna är kända till och med {date}; skyldigheter som gäller per period"
              + " anges inte för tiden därefter.",
          "Council terms are known until {date}; the duties of later terms are not listed.");

  // how a verdict came about
  /** The council handled it in the period. */
  public static final ReasonCode HANDLED_IN_PERIOD =
      code(
          "handled-in-period",
          "Valtuusto käsitteli asiakirjan {document} {date:inline}, {period:inline} aikana.",
          "Fullmäktige behandlade dokumentet {document} {date:inline}, under {period:inline}.",
          "The council handled {document} {date:inline}, during {period:inline}.");

  /** A record shows it. */
  public static final ReasonCode SHOWN_BY_RECORD =
      code(
          "shown-by-record",
          "Velvoitteen täyttäminen on osoitettu: {document} ({date}).",
          "Det har visats att skyldigheten har fullgjorts: {document} ({date}).",
          "The dossier shows that the duty was met: {document} ({date}).");

  /** The council handled the plan. */
  public static final ReasonCode PLAN_HANDLED =
      code(
          "plan-handled",
          "Valtuusto käsitteli suunnitelman {date:inline} (asiakirja {document}).",
          "Fullmäktige behandlade planen {date:inline} (dokumentet {document}).",
          "The council handled the plan {date:inline} (document {document}).");

  /** How yearly reports are counted. */
  public static final ReasonCode COUNTED_BY_YEAR_OF_HANDLING =
      code(
          "counted-by-year-of-handling",
          "Vuosiraportti luetaan sen vuoden raportiksi, jona valtuusto käsitteli sen.",
          "En årsrapport hänförs till det år då fullmäktige behandlade den.",
          "An annual report counts for the year in which the council handled it.");

  /** How yearly reports are counted, on request. */
  public static final ReasonCode COUNTED_BY_REPORTING_YEAR =
      code(
          "counted-by-reporting-year",
          "Vuosiraportti luetaan sen vuoden raportiksi, jota se koskee; jos vuosi ei ilmene, se"
              + " luetaan käsittelyvuoden raportiksi.",
          "En årsrapport hänförs till det år som den gäller; om året inte framgår hänförs den till"
              + " det år då den behandlades.",
          "An annual report counts for the year that it covers; if that year is not stated, for the year of handling.");

  /** How continuous duties are judged. */
  public static final ReasonCode JUDGED_BY_TERM =
      code(
          "judged-by-term",
          "Jatkuvaa velvoitetta arvioidaan valtuustokausittain sen perusteella, mitä kauden aikana"
              + " on tehty.",
          "En fortlöpande skyldighet bedöms per fullmäktigeperiod utifrån vad som har gjorts under"
              + " perioden.",
          "A continuous duty is assessed by council term, on the basis of what was done during the term.");

  /** How the effects of decisions are judged. */
  public static final ReasonCode JUDGED_BY_DECISIONS =
      code(
          "judged-by-decisions",
          "Velvoitetta arvioidaan niiden päätösten perusteella, jotka on tehty kauden aikana ja"
              + " joiden arvioinnit ovat aineistossa.",
          "Skyldigheten bedöms utifrån de beslut som har fattats under perioden och vars"
              + " bedömningar finns i materialet.",
          "The duty is assessed on the basis of the decisions of the period whose impact assessments are in the dossier.");

  /** Nothing holds on the day. */
  public static final ReasonCode NOT_IN_FORCE_ON_DAY =
      code(
          "not-in-force-on-day",
          "Täydelliseksi ilmoitetussa aineistossa ei ole näyttöä siitä, että velvoite olisi ollut täytettynä {date}.",
          "Det material som uppgetts vara fullständigt innehåller inget som visar att skyldigheten"
              + " var fullgjord {date}.",
          "The dossier, which is stated to be complete, contains no evidence that the duty was met on {date}.");

  /** Whether something holds on the day is unknown. */
  public static final ReasonCode NOT_KNOWN_ON_DAY =
      code(
          "not-known-on-day",
          "Aineistosta ei selviä, oliko velvoite täytetty {date}.",
          "Det framgår inte av materialet om skyldigheten var fullgjord {date}.",
          "The dossier does not show whether the duty was met on {date}.");

  /** Done after the day that the law gives. */
  public static final ReasonCode DONE_AFTER_DUE =
      code(
          "done-after-due",
          "Lain mukaan velvoite oli täytettävä viimeistään {due}; näytön mukaan se täytettiin {date:inline}.",
          "Enligt lagen skulle skyldigheten fullgöras senast {due}; enligt underlaget fullgjordes den {date:inline}.",
          "The law required the duty to be met by {due}; according to the evidence it was met {date:inline}.");

  /** The law lists a point that is known not to be there. */
  public static final ReasonCode CONTENT_LACKING =
      code(
          "content-lacking",
          "Kausi on päättynyt, ja tiedossa on, että lain edellyttämä sisältö puuttuu: {point}.",
          "Perioden har gått ut och det är känt att innehåll som lagen kräver saknas: {point}.",
          "The period is over, and content that the law requires is known to be missing: {point}.");

  /** Not all decisions of the period were assessed beforehand as the law requires. */
  public static final ReasonCode DECISIONS_WITHOUT_EFFECTS =
      code(
          "decisions-without-effects",
          "Joidenkin päätösten vaikutuksia ei ole arvioitu ennalta lain edellyttämällä tavalla;"
              + " puutteita: {decision}.",
          "Konsekvenserna av vissa beslut har inte bedömts på förhand så som lagen kräver; brister:"
              + " {decision}.",
          "The effects of some decisions were not assessed beforehand as the law requires; gaps: {decision}.");

  /** The plan was not reviewed in time. */
  public static final ReasonCode REVIEW_OVERDUE =
      code(
          "review-overdue",
          "Suunnitelma on viimeksi hyväksytty {date:inline}; se olisi pitänyt tarkistaa viimeistään"
              + " {due}.",
          "Planen godkändes senaste gången {date:inline}; den borde ha setts över senast {due}.",
          "The plan was last approved {date:inline}; it had to be reviewed by {due}.");

  /** The duty first held near the end of the term. */
  public static final ReasonCode LAW_OPEN_BEGAN_LATE =
      code(
          "law-open-began-late",
          "Velvoite tuli voimaan {date}, vähän ennen {period:inline} päättymistä; laissa ei"
              + " säädetä, olisiko se pitänyt täyttää vielä sillä kaudella.",
          "Skyldigheten trädde i kraft {date}, kort före utgången av {period:inline}; lagen anger"
              + " inte om den borde ha fullgjorts redan under den perioden.",
          "The duty came into force on {date}, shortly before the end of {period:inline}; the law does not"
              + " say whether it had to be met within that period.");

  /** The period has not begun. */
  public static final ReasonCode PERIOD_AHEAD =
      code(
          "period-ahead",
          "Kausi ({period}) alkaa vasta {date}.",
          "Perioden ({period}) börjar först {date}.",
          "The period ({period}) does not begin until {date}.");

  /** The period runs and nothing counts yet. */
  public static final ReasonCode NOTHING_YET =
      code(
          "nothing-yet",
          "Kausi jatkuu {date} asti; toistaiseksi mikään esitetty asiakirja ei täytä velvoitetta.",
          "Perioden pågår till och med {date}; hittills har inget dokument som uppfyller"
              + " skyldigheten lagts fram.",
          "The period runs until {date}; no document in the dossier meets the duty so far.");

  /** The basis begins later in the period. */
  public static final ReasonCode BASIS_AHEAD =
      code(
          "basis-ahead",
          "Säännös tulee voimaan {date}, {period:inline} aikana.",
          "Bestämmelsen träder i kraft {date}, under {period:inline}.",
          "The provision comes into force on {date}, during {period:inline}.");

  /** The dossier does not claim to be complete. */
  public static final ReasonCode DOSSIER_INCOMPLETE =
      code(
          "dossier-incomplete",
          "Kausi on päättynyt, eikä aineistosta selviä, onko velvoite täytetty.",
          "Perioden har gått ut, och det framgår inte av materialet om skyldigheten har fullgjorts.",
          "The period is over, and the dossier does not show whether the duty was met.");

  /** The dossier claims to be complete, but not for the whole period. */
  public static final ReasonCode DOSSIER_INCOMPLETE_THEN =
      code(
          "dossier-incomplete-then",
          "Kausi on päättynyt, eikä aineistosta selviä, onko velvoite täytetty: aineistoa ei ole ilmoitettu täydelliseksi koko kaudelta {period}.",
          "Perioden har gått ut, och det framgår inte av materialet om skyldigheten har fullgjorts: det har inte uppgetts vara fullständigt för hela {period:inline}.",
          "The period is over, and the dossier does not show whether the duty was met: it is not stated to be complete for all of {period}.");

  /** The dossier claims to be complete and shows nothing. */
  public static final ReasonCode NOTHING_IN_COMPLETE_DOSSIER =
      code(
          "nothing-in-complete-dossier",
          "Kausi on päättynyt, eikä täydelliseksi ilmoitettu aineisto osoita, että velvoite on täytetty.",
          "Perioden har gått ut, och det material som uppgetts vara fullständigt visar inte att skyldigheten har fullgjorts.",
          "The period is over, and the dossier, which is stated to be complete, does not show that the duty was met.");

  /** A fact about a document is unknown and decides. */
  public static final ReasonCode FACT_UNKNOWN =
      code(
          "fact-unknown",
          "Asiakirjasta {document} puuttuu tieto, joka ratkaisisi asian.",
          "För dokumentet {document} saknas en uppgift som skulle avgöra saken.",
          "A fact that would decide the matter is missing from {document}.");

  /** Handled before the law came. */
  public static final ReasonCode LAW_OPEN_HANDLED_EARLY =
      code(
          "law-open-handled-early",
          "Valtuusto käsitteli asiakirjan {document} ennen kuin velvoite tuli voimaan {date}."
              + " Siirtymäsäännöstä ei ole, joten laki jättää avoimeksi, vaaditaanko samalla"
              + " kaudella vielä toinen asiakirja.",
          "Fullmäktige behandlade dokumentet {document} innan skyldigheten trädde i kraft {date}."
              + " Någon övergångsbestämmelse finns inte, och därför lämnar lagen öppet om det krävs"
              + " ytterligare ett dokument under samma period.",
          "The council handled {document} before the duty came into force on {date}. There is no"
              + " transitional provision, so the law leaves open whether another is needed in the"
              + " same period.");

  /** A report met the law of its day, and the duty to plan began later. */
  public static final ReasonCode LAW_OPEN_REPORT_BEFORE_PLAN =
      code(
          "law-open-report-before-plan",
          "Valtuusto käsitteli hyvinvointikertomuksen {document} ennen kuin velvoite laatia"
              + " suunnitelma tuli voimaan {date}. Siirtymäsäännöstä ei ole, joten laki jättää"
              + " avoimeksi, vaaditaanko suunnitelma vielä samalla kaudella.",
          "Fullmäktige behandlade välfärdsberättelsen {document} innan skyldigheten att utarbeta en"
              + " plan trädde i kraft {date}. Någon övergångsbestämmelse finns inte, och därför"
              + " lämnar lagen öppet om det krävs en plan redan under samma period.",
          "The council handled the report {document} before the duty to make a plan came into force"
              + " on {date}. There is no transitional provision, so the law leaves open whether a"
              + " plan is required within the same period.");

  /** Delivery or publication of what was handled before the law came. */
  public static final ReasonCode LAW_OPEN_FOR_EARLIER_DOCUMENT =
      code(
          "law-open-for-earlier-document",
          "Asiakirja {document} käsiteltiin ennen kuin velvoite tuli voimaan {date}; laki jättää"
              + " avoimeksi, koskeeko velvoite sitä.",
          "Dokumentet {document} behandlades innan skyldigheten trädde i kraft {date}; lagen lämnar"
              + " öppet om skyldigheten gäller det.",
          "{document} was handled before the duty came into force on {date}; the law leaves open"
              + " whether the duty concerns it.");

  /** The authority ended within the period. */
  public static final ReasonCode LAW_OPEN_CUT_SHORT =
      code(
          "law-open-cut-short",
          "Kunta lakkasi {date} kesken {period:inline}; laissa ei säädetä, olisiko velvoite pitänyt"
              + " täyttää sitä ennen.",
          "Kommunen upphörde {date}, före utgången av {period:inline}; lagen anger inte om"
              + " skyldigheten borde ha fullgjorts dessförinnan.",
          "The municipality ended on {date}, before the end of {period:inline}; the law does not say"
              + " whether the duty had to be met before then.");

  /** Shown for some of what is due. */
  public static final ReasonCode SHOWN_FOR =
      code(
          "shown-for",
          "Näyttö on: {document}, {part}.",
          "Underlag finns: {document}, {part}.",
          "Evidence found: {document}, {part}.");

  /** Not shown for some of what is due. */
  public static final ReasonCode NOT_SHOWN_FOR =
      code(
          "not-shown-for",
          "Näyttö puuttuu: {document}, {part}.",
          "Underlag saknas: {document}, {part}.",
          "Evidence missing: {document}, {part}.");

  /** The term's report or plan is not there yet. */
  public static final ReasonCode HALF_NOT_MADE =
      code(
          "half-not-made",
          "{period:inline} osalta on esitetty vain hyvinvointikertomus tai hyvinvointisuunnitelma, ei"
              + " molempia.",
          "För {period:inline} har endast välfärdsberättelsen eller välfärdsplanen lagts fram,"
              + " inte båda.",
          "Only the welfare report or the welfare plan has been presented for {period}, not both.");

  /** Nothing counts for the term duties, so there is nothing to deliver or publish. */
  public static final ReasonCode FOLLOWS_TERM_DUTIES =
      code(
          "follows-term-duties",
          "Mikään asiakirja ei täytä hyvinvointikertomusta tai -suunnitelmaa koskevaa velvoitetta {period:inline} osalta, joten arvio määräytyy niitä koskevan arvion mukaan.",
          "Inget dokument uppfyller skyldigheten att utarbeta en välfärdsberättelse eller en välfärdsplan för {period:inline}, och därför bestäms bedömningen av denna skyldighet av bedömningen av dem.",
          "No document meets the duty to make a welfare report or a welfare plan for {period}, so this verdict is the same as theirs.");

  /** The catalog does not hold the duties that this one follows. */
  public static final ReasonCode TERM_DUTIES_NOT_IN_CATALOG =
      code(
          "term-duties-not-in-catalog",
          "Tässä luettelossa ei ole hyvinvointikertomusta eikä -suunnitelmaa koskevaa velvoitetta,"
              + " joten ei voida arvioida, mitä olisi pitänyt toimittaa tai julkaista.",
          "Denna förteckning innehåller ingen skyldighet att utarbeta en välfärdsberättelse eller"
              + " välfärdsplan, och därför kan det inte bedömas vad som borde ha lämnats eller"
              + " offentliggjorts.",
          "This catalog contains no duty to make a welfare report or a welfare plan, so it cannot be assessed what had to be delivered or published.");

  // why something does not count
  /** No handling by the council is known. */
  public static final ReasonCode NO_COUNCIL_HANDLING =
      code(
          "no-council-handling",
          "Valtuuston käsittelystä ei ole tietoa.",
          "Det finns ingen uppgift om att fullmäktige har behandlat dokumentet.",
          "No handling by the council is recorded.");

  /** Only a board, a committee or another body handled it. */
  public static final ReasonCode NOT_BY_COUNCIL =
      code(
          "not-by-council",
          "Tiedossa on vain muun toimielimen käsittely; vasta valtuuston käsittely ratkaisee.",
          "Det finns uppgift endast om behandling i ett annat organ; det är fullmäktiges behandling som avgör.",
          "Only the handling by another body is recorded; the handling by the council is what counts.");

  /** A document of the term is no yearly report. */
  public static final ReasonCode TERM_DOCUMENT_IN_YEAR =
      code(
          "term-document-in-year",
          "Valtuusto käsitteli valtuustokauden asiakirjan {date:inline}; se ei täytä vuosittaista"
              + " raportointivelvoitetta, ellei vuosiraporttia voi erottaa siitä.",
          "Fullmäktige behandlade ett dokument som gäller hela fullmäktigeperioden {date:inline}; det"
              + " uppfyller inte skyldigheten att rapportera årligen, om årsrapporten inte kan"
              + " urskiljas i det.",
          "The council handled a document of the term {date:inline}; it does not meet the duty to"
              + " report every year unless an annual report can be identified in it.");

  /** A plan is no report. */
  public static final ReasonCode PLAN_WITHOUT_REPORT =
      code(
          "plan-without-report",
          "Valtuusto käsitteli asiakirjan {date}, mutta siinä on vain suunnitelma eikä"
              + " hyvinvointikertomusta.",
          "Fullmäktige behandlade dokumentet {date}, men det innehåller endast en plan och ingen"
              + " välfärdsberättelse.",
          "The council handled the document on {date}, but it contains only a plan and no welfare"
              + " report.");

  /** A report is no plan. */
  public static final ReasonCode REPORT_WITHOUT_PLAN =
      code(
          "report-without-plan",
          "Valtuusto käsitteli asiakirjan {date}, mutta siinä on vain hyvinvointikertomus eikä"
              + " suunnitelmaa.",
          "Fullmäktige behandlade dokumentet {date}, men det innehåller endast en"
              + " välfärdsberättelse och ingen plan.",
          "The council handled the document on {date}, but it contains only a welfare report and no"
              + " plan.");

  /** The council handling was only planned. */
  public static final ReasonCode ONLY_PLANNED =
      code(
          "only-planned",
          "Valtuuston käsittely oli vasta suunniteltu: {date}.",
          "Fullmäktiges behandling var bara planerad: {date}.",
          "The council's handling was only planned: {date}.");

  /** The council did not conclude. */
  public static final ReasonCode COUNCIL_DID_NOT_CONCLUDE =
      code(
          "council-did-not-conclude",
          "Valtuusto käsitteli asiaa ({date}) ratkaisematta sitä: {outcome}.",
          "Fullmäktige behandlade ärendet ({date}) utan att avgöra det: {outcome}.",
          "The council handled the matter ({date}) without deciding it: {outcome}.");

  /** The matter was on the council's agenda, and its decision is not shown. */
  public static final ReasonCode ONLY_ON_AGENDA =
      code(
          "only-on-agenda",
          "Asia oli valtuuston esityslistalla ({date}), mutta lähteestä ei ilmene, mitä valtuusto päätti.",
          "Ärendet fanns på fullmäktiges föredragningslista ({date}), men källan visar inte vad fullmäktige beslutade.",
          "The matter was on the council's agenda ({date}), but the source does not show what the council decided.");

  /** The council's decision was annulled. */
  public static final ReasonCode DECISION_ANNULLED =
      code(
          "decision-annulled",
          "Valtuuston päätös ({date}) on kumottu, joten asiakirjaa ei katsota sillä käsitellyksi.",
          "Fullmäktiges beslut ({date}) har upphävts, och därför anses dokumentet inte ha behandlats genom det.",
          "The council's decision ({date}) was annulled, so the document does not count as handled by it.");

  /** An annulment may have meant this decision or another one. */
  public static final ReasonCode MAY_BE_ANNULLED =
      code(
          "may-be-annulled",
          "Ei ilmene, kumottiinko valtuuston päätös ({date}) vai jokin sen muu päätös samasta asiakirjasta.",
          "Det framgår inte om fullmäktiges beslut ({date}) eller ett annat av dess beslut om samma dokument upphävdes.",
          "It is not shown whether the council's decision ({date}) or another of its decisions on the document was annulled.");

  /** The council extended an earlier document, and made no new one. */
  public static final ReasonCode ONLY_EXTENDED =
      code(
          "only-extended",
          "Valtuusto vain jatkoi aiemman asiakirjan voimassaoloa ({date}); se ei ole kauden oma asiakirja.",
          "Fullmäktige förlängde bara giltighetstiden för ett tidigare dokument ({date}); det är inte periodens eget dokument.",
          "The council only extended an earlier document ({date}); that is not a document of the period itself.");

  /** The council had it again after a decision of an earlier period. */
  public static final ReasonCode DECIDED_BEFORE =
      code(
          "decided-before",
          "Valtuusto käsitteli asiakirjan uudelleen {date:inline}; se luetaan siihen kauteen, jonka aikana se ensin ratkaistiin ({before}).",
          "Fullmäktige behandlade dokumentet på nytt {date:inline}; det hänförs till den period då det först avgjordes ({before}).",
          "The council handled the document again {date:inline}; it counts for the period in which it was first decided ({before}).");

  /** A plan of one group is not the welfare plan. */
  public static final ReasonCode PLAN_OF_ONE_GROUP =
      code(
          "plan-of-one-group",
          "Asiakirja on yhden väestöryhmän tai aihealueen suunnitelma; yksinään se ei ole kunnan tai hyvinvointialueen hyvinvointisuunnitelma.",
          "Dokumentet är en plan för en befolkningsgrupp eller ett sakområde; ensam är den inte kommunens eller välfärdsområdets välfärdsplan.",
          "The document is a plan of one population group or one subject; alone it is not the welfare plan.");

  /** The council handled it on an unknown day. */
  public static final ReasonCode DATE_UNKNOWN =
      code(
          "date-unknown",
          "Valtuusto on käsitellyt asiakirjan, mutta päivää ei tiedetä.",
          "Fullmäktige har behandlat dokumentet, men dagen är okänd.",
          "The council handled the document, but the day is not known.");

  /** Day and month are known, and not the year. */
  public static final ReasonCode YEAR_NOT_SHOWN =
      code(
          "year-not-shown",
          "Vuotta ei tiedetä: {date}.",
          "Året är okänt: {date}.",
          "The year is not known: {date}.");

  /** The date is too vague. */
  public static final ReasonCode DATE_TOO_VAGUE =
      code(
          "date-too-vague",
          "Ajankohta {date} ei riitä osoittamaan, tapahtuiko käsittely {period:inline} aikana.",
          "Tidpunkten {date} räcker inte för att visa om behandlingen ägde rum under {period:inline}.",
          "The date ({date}) is not exact enough to show whether the handling took place during {period:inline}.");

  /** The date is too vague to tell which law held. */
  public static final ReasonCode DATE_TOO_VAGUE_FOR_LAW =
      code(
          "date-too-vague-for-law",
          "Ajankohta {date} ei riitä osoittamaan, oliko velvoite silloin jo voimassa.",
          "Tidpunkten {date} räcker inte för att visa om skyldigheten då redan gällde.",
          "The date ({date}) is not exact enough to show whether the duty was already in force.");

  /** The date is too vague to tell whether the plan is due for review. */
  public static final ReasonCode DATE_TOO_VAGUE_FOR_REVIEW =
      code(
          "date-too-vague-for-review",
          "Ajankohta {date} ei riitä osoittamaan, olisiko suunnitelma jo pitänyt tarkistaa.",
          "Tidpunkten {date} räcker inte för att visa om planen redan borde ha setts över.",
          "The date ({date}) is not exact enough to show whether the plan was already due for review.");

  /** The date is too vague to tell whether it lies before the day asked. */
  public static final ReasonCode MAY_BE_AFTER_DAY_ASKED =
      code(
          "may-be-after-day-asked",
          "Ajankohta {date} ei riitä osoittamaan, tapahtuiko se viimeistään tarkastelupäivänä.",
          "Tidpunkten {date} räcker inte för att visa om det skedde senast på referensdagen.",
          "The date ({date}) is not exact enough to show whether it happened by the reference date.");

  /** Another source states a date in this period. */
  public static final ReasonCode OTHER_DATE_STATED =
      code(
          "other-date-stated",
          "Asiakirja on katsottu käsitellyksi {date:inline}, mutta toisen lähteen mukaan se käsiteltiin {other:inline}.",
          "Behandlingen anses ha skett {date:inline}, men enligt en annan källa skedde den {other:inline}.",
          "The date used for the handling is {date}, but another source states {other}.");

  /** The handling does not tell whose council it was. */
  public static final ReasonCode WHOSE_COUNCIL_UNKNOWN =
      code(
          "whose-council-unknown",
          "Asiakirja on yhteinen, eikä käsittelystä ilmene, minkä viranomaisen valtuusto sen"
              + " käsitteli.",
          "Dokumentet är gemensamt och det framgår inte vilken myndighets fullmäktige som"
              + " behandlade det.",
          "The document is joint, and the record of the handling does not show whose council handled it.");

  /** The delivery does not tell who made it. */
  public static final ReasonCode SENDER_UNKNOWN =
      code(
          "sender-unknown",
          "Asiakirja on yhteinen, eikä toimituksesta ilmene, kuka sen toimitti.",
          "Dokumentet är gemensamt och det framgår inte vem som lämnade det.",
          "The document is joint, and the record of the delivery does not show who delivered it.");

  /** It belongs to no period that is judged. */
  public static final ReasonCode OUTSIDE_JUDGED_PERIODS =
      code(
          "outside-judged-periods",
          "Asiakirja ei kuulu mihinkään arvioitavaan kauteen.",
          "Dokumentet hör inte till någon period som bedöms.",
          "The document does not belong to any period that is assessed.");

  /** Only councils of others are known to have handled it. */
  public static final ReasonCode HANDLED_BY_OTHERS =
      code(
          "handled-by-others",
          "Asiakirjan on tiettävästi käsitellyt vain muun viranomaisen toimielin.",
          "Så vitt känt har dokumentet endast behandlats av en annan myndighets organ.",
          "Only bodies of other authorities are known to have handled it.");

  /** Handled when there was no such duty or no council. */
  public static final ReasonCode HANDLED_OUTSIDE_JUDGED_PERIODS =
      code(
          "handled-outside-judged-periods",
          "Asiakirja käsiteltiin {date}, aikana, jolta velvoitetta ei arvioida: velvoitetta tai"
              + " valtuustoa ei silloin ollut.",
          "Dokumentet behandlades {date}, under en tid för vilken skyldigheten inte bedöms:"
              + " skyldigheten eller fullmäktige fanns inte då.",
          "It was handled on {date}, in a time for which the duty is not judged: there was no such"
              + " duty or no council then.");

  /** A record that belongs to no period that is judged. */
  public static final ReasonCode NO_PERIOD_FOR_RECORD =
      code(
          "no-period-for-record",
          "Näyttö ei liity mihinkään arvioitavaan velvoitteeseen ja kauteen.",
          "Underlaget hör inte till någon skyldighet och period som bedöms.",
          "The evidence does not belong to any duty and period that are assessed.");

  /** Handled after the period. */
  public static final ReasonCode HANDLED_AFTER_PERIOD =
      code(
          "handled-after-period",
          "Valtuusto käsitteli asiakirjan {date:inline}, {period:inline} päätyttyä; se luetaan siihen kauteen, jonka aikana se käsiteltiin.",
          "Fullmäktige behandlade dokumentet {date:inline}, efter det att {period:inline} hade gått ut; det hänförs till den period då det behandlades.",
          "The council handled the document {date:inline}, after the end of {period:inline}; it counts for the period in which it was handled.");

  /** By reporting year: handled after the next year. */
  public static final ReasonCode HANDLED_AFTER_NEXT_YEAR =
      code(
          "handled-after-next-year",
          "Valtuusto käsitteli raportin {date:inline}, eli myöhemmin kuin vuotta {period} seuraavana"
              + " vuonna.",
          "Fullmäktige behandlade rapporten {date:inline}, alltså senare än året efter {period}.",
          "The council handled the report {date:inline}, later than in the year after {period}.");

  /** Handled before the period. */
  public static final ReasonCode HANDLED_BEFORE_PERIOD =
      code(
          "handled-before-period",
          "Valtuusto käsitteli asiakirjan {date:inline}, ennen {period:inline} alkua; se luetaan siihen kauteen, jonka aikana se käsiteltiin.",
          "Fullmäktige behandlade dokumentet {date:inline}, innan {period:inline} började; det hänförs"
              + " till den period då det behandlades.",
          "The council handled the document {date:inline}, before the beginning of {period:inline}; it counts for the period in which it was handled.");

  /** By reporting year: handled before the year began. */
  public static final ReasonCode HANDLED_BEFORE_ITS_YEAR =
      code(
          "handled-before-its-year",
          "Valtuusto käsitteli raportin {date:inline}, ennen kuin vuosi {period} alkoi.",
          "Fullmäktige behandlade rapporten {date:inline}, innan året {period} började.",
          "The council handled the report {date:inline}, before {period} began.");

  /** Handled before the duty came into force. */
  public static final ReasonCode HANDLED_BEFORE_BASIS =
      code(
          "handled-before-basis",
          "Valtuusto käsitteli asiakirjan {date:inline}, ennen kuin velvoite tuli voimaan.",
          "Fullmäktige behandlade dokumentet {date:inline}, innan skyldigheten trädde i kraft.",
          "The council handled the document {date:inline}, before the duty came into force.");

  /** No such duty existed then. */
  public static final ReasonCode NO_DUTY_THEN =
      code(
          "no-duty-then",
          "Tällaista velvoitetta ei tuolloin ollut.",
          "Någon sådan skyldighet fanns inte då.",
          "There was no such duty then.");

  /** It lies after the day asked about. */
  public static final ReasonCode AFTER_DAY_ASKED =
      code(
          "after-day-asked",
          "Tapahtuman ajankohta ({date}) on tarkastelupäivän jälkeen, joten tapahtumaa ei oteta huomioon.",
          "Händelsen ({date}) infaller efter referensdagen och beaktas därför inte.",
          "The event ({date}) is later than the reference date and is not taken into account.");

  /** Delivered to another county. */
  public static final ReasonCode WRONG_RECIPIENT =
      code(
          "wrong-recipient",
          "Toimitettu väärälle vastaanottajalle ({recipient}); oikea vastaanottaja: {expected}.",
          "Lämnat till fel mottagare ({recipient}); rätt mottagare: {expected}.",
          "Delivered to the wrong recipient ({recipient}); the right recipient: {expected}.");

  /** The publication needs a login. */
  public static final ReasonCode NOT_PUBLIC =
      code(
          "not-public",
          "Julkaisu vaatii kirjautumisen, joten asiakirjaa ei katsota julkaistuksi julkisessa"
              + " tietoverkossa.",
          "Det krävs inloggning för att läsa dokumentet, och därför anses det inte vara"
              + " offentliggjort i det allmänna datanätet.",
          "The publication needs a login, so the document does not count as published in a public"
              + " information network.");

  /** Only a summary was published. */
  public static final ReasonCode ONLY_SUMMARY_PUBLISHED =
      code(
          "only-summary-published",
          "Asiakirjasta on julkaistu vain tiivistelmä tai esitys, ei itse asiakirjaa.",
          "Endast ett sammandrag eller en presentation av dokumentet har offentliggjorts, inte själva dokumentet.",
          "Only a summary or a presentation of the document was published, not the document itself.");

  /** A page only mentions the document. */
  public static final ReasonCode ONLY_MENTIONED =
      code(
          "only-mentioned",
          "Sivulla vain mainitaan asiakirja; itse asiakirjaa ei ole siellä julkaistu.",
          "Webbplatsen nämner endast dokumentet; själva dokumentet har inte offentliggjorts där.",
          "The page only mentions the document; the document itself is not published there.");

  /** Somebody delivered it whose document it is not. */
  public static final ReasonCode DELIVERED_BY_ANOTHER =
      code(
          "delivered-by-another",
          "Asiakirjan on toimittanut muu kuin sen laatija; toimittamisesta vastaa laatija itse.",
          "Dokumentet har lämnats av någon annan än den som utarbetat det; den som utarbetat det ansvarar själv för att det lämnas.",
          "The document was delivered by somebody other than its issuer; the issuer is responsible for the delivery.");

  /** What was delivered or published does not count itself. */
  public static final ReasonCode DOCUMENT_NOT_COUNTED =
      code(
          "document-not-counted",
          "Asiakirja on toimitettu tai julkaistu, mutta valtuuston ei tiedetä käsitelleen sitä"
              + " {period:inline} aikana.",
          "Dokumentet har lämnats eller offentliggjorts, men det är inte känt att fullmäktige har"
              + " behandlat det under {period:inline}.",
          "The document was delivered or published, but the council is not known to have handled it"
              + " during {period}.");

  /** The document has no date at all. */
  public static final ReasonCode CANNOT_BE_PLACED =
      code(
          "cannot-be-placed",
          "Asiakirjan käsittelypäivää ja sen kattamaa ajanjaksoa ei tiedetä, joten sitä ei voi"
              + " sijoittaa millekään kaudelle.",
          "Varken behandlingsdagen eller den tid som dokumentet omfattar är känd, och därför kan"
              + " dokumentet inte hänföras till någon period.",
          "Neither the day on which the document was handled nor the time that it covers is known, so it cannot be placed in any period.");

  /** The record has no date. */
  public static final ReasonCode RECORD_NOT_DATED =
      code(
          "record-not-dated",
          "Päivää ei tiedetä, joten näyttöä ei voi sijoittaa millekään kaudelle.",
          "Dagen är okänd, och därför kan underlaget inte hänföras till någon period.",
          "The day is not known, so the evidence cannot be placed in any period.");

  /** What was named or set had ended by the day judged. */
  public static final ReasonCode RECORD_ENDED =
      code(
          "record-ended",
          "Voimassa vain {date} asti.",
          "Gällde endast till och med {date}.",
          "In force only until {date}.");

  /** Done before there was such a duty. */
  public static final ReasonCode DONE_BEFORE_BASIS =
      code(
          "done-before-basis",
          "Tehty {date:inline}, ennen kuin velvoite tuli voimaan.",
          "Gjort {date:inline}, innan skyldigheten trädde i kraft.",
          "Done {date:inline}, before the duty came into force.");

  /** Those with whom the duty has to be met did not take part. */
  public static final ReasonCode COUNTERPART_NOT_THERE =
      code(
          "counterpart-not-there",
          "Osallistujista puuttuu: {expected}.",
          "Bland deltagarna saknas: {expected}.",
          "Missing from the participants: {expected}.");

  /** The effects were assessed only afterwards. */
  public static final ReasonCode ASSESSED_AFTER_DECISION =
      code(
          "assessed-after-decision",
          "Vaikutukset arvioitiin vasta {date:inline}, päätöksen jälkeen.",
          "Konsekvenserna bedömdes först {date:inline}, efter beslutet.",
          "The effects were assessed only {date:inline}, after the decision.");

  /** An assessment without any effect. */
  public static final ReasonCode NO_EFFECTS_STATED =
      code(
          "no-effects-stated",
          "Arvioinnissa ei mainita yhtään vaikutusta.",
          "Bedömningen nämner inga konsekvenser.",
          "The impact assessment states no effects.");

  /** The document refers to the plan or announces it, and does not hold it. */
  public static final ReasonCode PLAN_NOT_A_PART =
      code(
          "plan-not-a-part",
          "Asiakirjassa vain viitataan suunnitelmaan tai ilmoitetaan, että se laaditaan myöhemmin.",
          "Dokumentet hänvisar endast till planen eller meddelar att den utarbetas senare.",
          "The document only refers to the plan or states that it will be made later.");

  /** The document is one of a municipality that this one took in. */
  public static final ReasonCode BY_PREDECESSOR =
      code(
          "by-predecessor",
          "Asiakirjan on laatinut lakannut kunta; sen asiakirjat eivät siirry seuraajalle itsestään.",
          "Dokumentet har utarbetats av en kommun som har upphört; dess dokument övergår inte av sig själva till efterföljaren.",
          "The document was made by a municipality that has ended; its documents do not pass to the successor automatically.");

  /** No duty of the catalog asks for such a document. */
  public static final ReasonCode NO_DUTY_IN_CATALOG =
      code(
          "no-duty-in-catalog",
          "Mikään tämän luettelon velvoite ei edellytä tällaista asiakirjaa tältä viranomaiselta.",
          "Ingen skyldighet i denna förteckning kräver ett sådant dokument av myndigheten.",
          "No duty in this catalog requires such a document of this authority.");

  /** The document is not the authority's own. */
  public static final ReasonCode NOT_AN_ISSUER =
      code(
          "not-an-issuer",
          "Asiakirja ei ole tämän viranomaisen laatima.",
          "Dokumentet är inte utarbetat av denna myndighet.",
          "The document was not made by this authority.");

  // reservations
  /** The outcome is not shown. */
  public static final ReasonCode OUTCOME_UNKNOWN =
      code(
          "outcome-unknown",
          "Valtuusto käsitteli asiakirjan, mutta päätös ei käy ilmi lähteestä.",
          "Fullmäktige behandlade dokumentet, men beslutet framgår inte av källan.",
          "The council handled the document, but the source does not show what it decided.");

  /** Noted, not approved. */
  public static final ReasonCode NOTED_NOT_APPROVED =
      code(
          "noted-not-approved",
          "Valtuusto merkitsi asiakirjan tiedoksi eikä hyväksynyt sitä; laki ei nimenomaisesti"
              + " edellytä hyväksymistä, mutta hyväksyminen on varmin tapa.",
          "Fullmäktige antecknade dokumentet för kännedom men godkände det inte; lagen kräver inte"
              + " uttryckligen ett godkännande, men ett godkännande är det säkraste.",
          "The council took note of the document and did not approve it; the law does not expressly require approval, but approval is the safest way.");

  /** The council had a draft before it. */
  public static final ReasonCode DRAFT_BEFORE_COUNCIL =
      code(
          "draft-before-council",
          "Valtuustolla oli käsiteltävänään luonnos; varmista, että valtuusto on käsitellyt myös lopullisen asiakirjan.",
          "Fullmäktige behandlade ett utkast; kontrollera att fullmäktige har behandlat även det slutliga dokumentet.",
          "The council had a draft before it; make sure that it handled the final document too.");

  /** The council took the matter up again after it had approved it. */
  public static final ReasonCode REOPENED_AFTER_APPROVAL =
      code(
          "reopened-after-approval",
          "Hyväksymisen jälkeen asia on ollut uudelleen valtuustossa ({date}): {outcome}. Varmista, onko hyväksyminen edelleen voimassa.",
          "Efter godkännandet har ärendet behandlats på nytt i fullmäktige ({date}): {outcome}. Kontrollera om godkännandet fortfarande gäller.",
          "After the approval the matter came before the council again ({date}): {outcome}. Check whether the approval is still valid.");

  /** The title names a plan of one group alone. */
  public static final ReasonCode TITLED_AS_PLAN_OF_ONE_GROUP =
      code(
          "titled-as-plan-of-one-group",
          "Asiakirjan nimi on yhden väestöryhmän tai aihealueen suunnitelman nimi ({plan}); varmista, että se on myös hyvinvointisuunnitelma.",
          "Dokumentets namn är namnet på en plan för en befolkningsgrupp eller ett sakområde ({plan}); kontrollera att det även är en välfärdsplan.",
          "The title is that of a plan of one population group or one subject ({plan}); make sure that the document is the welfare plan as well.");

  /** By law the plan is part of the report and plan, and here it is a document of its own. */
  public static final ReasonCode PLAN_OF_ITS_OWN =
      code(
          "plan-of-its-own",
          "Suunnitelma on oma asiakirjansa; vuodesta 2023 se on lain mukaan osa hyvinvointisuunnitelmaa. Varmista, että se on liitetty siihen.",
          "Planen är ett eget dokument; från 2023 är den enligt lag en del av välfärdsplanen. Kontrollera att den har fogats till den.",
          "The plan is a document of its own; since 2023 it is by law part of the welfare plan. Make sure that it is attached to it.");

  /** Only somebody else has published it. */
  public static final ReasonCode PUBLISHED_BY_ANOTHER =
      code(
          "published-by-another",
          "Asiakirja on julkaistu vain muun kuin laatijan sivustolla; on tulkinnanvaraista, riittääkö se.",
          "Den som utarbetat dokumentet har inte offentliggjort det på sin egen webbplats, utan det finns endast på någon annans; det är en tolkningsfråga om det räcker.",
          "The document is published only on the site of somebody other than its issuer; it is a matter of interpretation whether that is enough.");

  /** It is about a later period than that of the council that handled it. */
  public static final ReasonCode FOR_TERM_TO_COME =
      code(
          "for-term-to-come",
          "Asiakirja koskee vasta {period:inline} jälkeistä aikaa ({span}), mutta sen käsitteli väistyvä valtuusto; se luetaan siihen kauteen, jonka aikana se käsiteltiin.",
          "Dokumentet gäller först tiden efter {period:inline} ({span}), men behandlades av det avgående fullmäktige; det hänförs till den period då det behandlades.",
          "The document is about the time after {period} ({span}), but the outgoing council handled it; it counts for the period of handling.");

  /** Most of the time it covers is in the next term. */
  public static final ReasonCode OUTGOING_COUNCIL =
      code(
          "outgoing-council",
          "Suurin osa ajasta, jota asiakirja koskee ({span}), kuuluu seuraavaan valtuustokauteen, mutta asiakirjan käsitteli väistyvä valtuusto {date:inline}; se luetaan siihen kauteen, jolla se käsiteltiin.",
          "Största delen av den tid som dokumentet gäller ({span}) hör till nästa fullmäktigeperiod, men dokumentet behandlades av det avgående fullmäktige {date:inline}; det hänförs till den period då det behandlades.",
          "Most of the time that the document is about ({span}) is in the next council term, but the outgoing council handled it {date:inline}; it counts for the period of handling.");

  /** A point of content is known not to be there. */
  public static final ReasonCode CONTENT_MISSING =
      code(
          "content-missing",
          "Sisältö puuttuu: {point}.",
          "Innehåll saknas: {point}.",
          "Content is missing: {point}.");

  /** A point of content is announced and not yet there. */
  public static final ReasonCode CONTENT_NOT_YET_MADE =
      code(
          "content-not-yet-made",
          "Asiakirjan mukaan tämä osa laaditaan vasta myöhemmin: {point}.",
          "Enligt dokumentet utarbetas denna del först senare: {point}.",
          "According to the document, this part will be made later: {point}.");

  /** A point of content was left out on purpose. */
  public static final ReasonCode CONTENT_LEFT_OUT =
      code(
          "content-left-out",
          "Jätetty pois perustellusti: {point} ({why}).",
          "Utelämnat med motivering: {point} ({why}).",
          "Left out with a reason: {point} ({why}).");

  /** Who took part is not shown. */
  public static final ReasonCode PARTICIPANTS_NOT_SHOWN =
      code(
          "participants-not-shown",
          "Osallistujat eivät käy ilmi.",
          "Deltagarna framgår inte.",
          "The participants are not stated.");

  /** Some of those with whom the duty has to be met took part. */
  public static final ReasonCode NOT_ALL_THERE =
      code(
          "not-all-there",
          "Osallistujina mainitaan {there} niistä {all} tahosta, joita velvoite koskee.",
          "Av de {all} parter som skyldigheten gäller nämns {there} som deltagare.",
          "Of the {all} parties that the duty concerns, {there} are named as participants.");

  /** Begun before the duty and still going on. */
  public static final ReasonCode BEGUN_BEFORE_BASIS =
      code(
          "begun-before-basis",
          "Alkoi {date:inline}, ennen nykyisen säännöksen voimaantuloa.",
          "Inleddes {date:inline}, innan den nuvarande bestämmelsen trädde i kraft.",
          "It began {date:inline}, before the present provision came into force.");

  /** The strategy is older than the term. */
  public static final ReasonCode STRATEGY_NOT_REVIEWED =
      code(
          "strategy-not-reviewed",
          "Strategia on ajalta ennen {period:inline} alkua; se on tarkistettava vähintään kerran"
              + " valtuustokaudessa.",
          "Strategin är från tiden före {period:inline}; den ska ses över minst en gång under"
              + " fullmäktigeperioden.",
          "The strategy is older than {period}; it has to be reviewed at least once in a council"
              + " term.");

  /** The effects were not assessed, and the reason is recorded. */
  public static final ReasonCode NOT_ASSESSED_WITH_REASON =
      code(
          "not-assessed-with-reason",
          "Vaikutuksia ei arvioitu; kirjattu syy: {why}.",
          "Konsekvenserna bedömdes inte; antecknad orsak: {why}.",
          "The effects were not assessed; recorded reason: {why}.");

  /** The council has to approve such a plan. */
  public static final ReasonCode PLAN_NEEDS_APPROVAL =
      code(
          "plan-needs-approval",
          "Valtuuston on hyväksyttävä suunnitelma; lähteestä ilmenee vain, että valtuusto käsitteli"
              + " suunnitelman.",
          "Fullmäktige ska godkänna planen; källan visar endast att den behandlades.",
          "The council has to approve the plan; the source only shows that the council handled it.");

  /** It only looks back on the time before the term. */
  public static final ReasonCode LOOKS_BACK_ONLY =
      code(
          "looks-back-only",
          "Asiakirja kuvaa vain kautta edeltävää aikaa ({span}).",
          "Dokumentet beskriver endast tiden före perioden ({span}).",
          "The document only describes the time before the term ({span}).");

  /** The plan is for one year. */
  public static final ReasonCode PLAN_FOR_ONE_YEAR =
      code(
          "plan-for-one-year",
          "Suunnitelma kattaa enintään yhden vuoden ({span}).",
          "Planen omfattar högst ett år ({span}).",
          "The plan covers no more than one year ({span}).");

  /** The report covers part of the year. */
  public static final ReasonCode COVERS_PART_OF_YEAR =
      code(
          "covers-part-of-year",
          "Raportti kattaa vain osan vuodesta ({span}).",
          "Rapporten omfattar endast en del av året ({span}).",
          "The report covers only part of the year ({span}).");

  /** Sources disagree on the date. */
  public static final ReasonCode DATE_DISPUTED =
      code(
          "date-disputed",
          "Lähteiden tiedot ajankohdasta poikkeavat toisistaan; arviossa on käytetty ajankohtaa"
              + " {date}.",
          "Källorna uppger olika datum; bedömningen utgår från {date}.",
          "Sources disagree on the date; the assessment uses {date}.");

  /** The council had it before it more than once. */
  public static final ReasonCode HANDLED_MORE_THAN_ONCE =
      code(
          "handled-more-than-once",
          "Asiakirja on ollut valtuustossa useammin kuin kerran; arviossa on käytetty ajankohtaa"
              + " {date}.",
          "Dokumentet har behandlats av fullmäktige mer än en gång; bedömningen utgår från {date}.",
          "The council handled the document more than once; the assessment uses {date}.");

  /** The municipality was dissolved and founded anew afterwards. */
  public static final ReasonCode BY_DISSOLVED_MUNICIPALITY =
      code(
          "by-dissolved-municipality",
          "Asiakirjan käsitteli kunta, joka lakkasi, kun uusi kunta perustettiin {date}; vanhan"
              + " kunnan asiakirja ei siirry uudelle kunnalle itsestään.",
          "Dokumentet behandlades av en kommun som upphörde när en ny kommun bildades {date}; den"
              + " gamla kommunens dokument övergår inte av sig självt till den nya.",
          "The document was handled by a municipality that was dissolved when a new one was founded on {date}; the document of the old one does not pass to the new one automatically.");

  /** What the part is was judged from its content. */
  public static final ReasonCode PART_INFERRED =
      code(
          "part-inferred",
          "Asiakirjan laji on päätelty sen sisällöstä.",
          "Dokumenttypen har bedömts utifrån innehållet.",
          "The kind of the document was inferred from its content.");

  /** Several authorities made it. */
  public static final ReasonCode JOINT_DOCUMENT =
      code(
          "joint-document",
          "Asiakirja on usean viranomaisen yhteinen; se luetaan tälle viranomaiselle, koska sen oma"
              + " valtuusto käsitteli sen.",
          "Dokumentet är gemensamt för flera myndigheter; det räknas för denna myndighet eftersom"
              + " dess eget fullmäktige behandlade det.",
          "It is a joint document of several authorities; it counts for this one because its own"
              + " council handled it.");

  /** No source is the authority itself. */
  public static final ReasonCode SECONDARY_SOURCE_ONLY =
      code(
          "secondary-source-only",
          "Tieto perustuu vain toissijaiseen lähteeseen; varmista se pöytäkirjasta.",
          "Uppgiften bygger endast på en sekundär källa; kontrollera den i protokollet.",
          "The fact is based on a secondary source only; check it in the minutes.");

  /** It refers to the provision that held before. */
  public static final ReasonCode CITES_FORMER_BASIS =
      code(
          "cites-former-basis",
          "Asiakirjassa viitataan kumottuun säännökseen ({provision}), vaikka käsittelyn aikaan"
              + " sovellettiin jo uutta.",
          "Dokumentet hänvisar till en upphävd bestämmelse ({provision}), trots att en ny redan"
              + " gällde vid behandlingen.",
          "The document refers to a repealed provision ({provision}), although a new one already"
              + " applied when it was handled.");

  /** The date of delivery or publication is unknown. */
  public static final ReasonCode DAY_NOT_SHOWN =
      code("day-not-shown", "Päivää ei tiedetä.", "Dagen är okänd.", "The day is not known.");

  /** Delivered or published before the council handled it. */
  public static final ReasonCode BEFORE_HANDLING =
      code(
          "before-handling",
          "Tapahtui {date:inline}, ennen valtuuston käsittelyä; varmista, että kyse on lopullisesta"
              + " asiakirjasta.",
          "Skedde {date:inline}, före fullmäktiges behandling; kontrollera att det gäller den slutliga"
              + " versionen.",
          "It happened {date:inline}, before the council handled the document; make sure that it is the final version.");

  /** The dates are too vague to see whether it came after the council's handling. */
  public static final ReasonCode ORDER_NOT_SHOWN =
      code(
          "order-not-shown",
          "Ajankohdista ({date}; valtuuston käsittely {handled}) ei käy ilmi, kumpi oli ensin; varmista, että kyse on lopullisesta asiakirjasta.",
          "Av tidpunkterna ({date}; fullmäktiges behandling {handled}) framgår inte vilken som var först; kontrollera att det gäller den slutliga versionen.",
          "The dates ({date}; handled by the council {handled}) do not show which came first; make sure that it is the final version.");

  /** The earlier document need perhaps be delivered or published too. */
  public static final ReasonCode EARLIER_DOCUMENT_OPEN =
      code(
          "earlier-document-open",
          "Laki jättää avoimeksi, koskeeko velvoite myös ennen sen voimaantuloa käsiteltyä"
              + " asiakirjaa {document} ({part}).",
          "Lagen lämnar öppet om skyldigheten även gäller dokumentet {document} ({part}), som"
              + " behandlades före ikraftträdandet.",
          "The law leaves open whether the duty also concerns {document} ({part}), which was"
              + " handled before it came into force.");

  // next steps
  /** Bring it to the council. */
  public static final ReasonCode BRING_TO_COUNCIL =
      code(
          "bring-to-council",
          "Huolehdi siitä, että valtuusto käsittelee asian viimeistään {date}.",
          "Se till att fullmäktige behandlar ärendet senast {date}.",
          "Take the matter to the council by {date}.");

  /** Find the minutes. */
  public static final ReasonCode FIND_MINUTES =
      code(
          "find-minutes",
          "Etsi valtuuston pöytäkirjasta asiakirjan {document} käsittelypäivä, pykälä ja päätös.",
          "Sök i fullmäktiges protokoll fram behandlingsdag, paragraf och beslut för dokumentet {document}.",
          "Find the date, section and decision for {document} in the minutes of the council.");

  /** Find the minutes of a meeting that was planned. */
  public static final ReasonCode FIND_MINUTES_OF_MEETING =
      code(
          "find-minutes-of-meeting",
          "Etsi valtuuston pöytäkirja kokouksesta, jossa asia oli määrä käsitellä ({date}): pykälä"
              + " ja päätös ({document}).",
          "Sök fram fullmäktiges protokoll från det sammanträde där ärendet skulle behandlas"
              + " ({date}): paragraf och beslut ({document}).",
          "Find the minutes of the council meeting at which it was to be handled ({date}): section"
              + " and decision ({document}).");

  /** Find the minutes that follow those of another body. */
  public static final ReasonCode FIND_MINUTES_AFTER_BODY =
      code(
          "find-minutes-after-body",
          "Etsi valtuuston pöytäkirja siitä, mitä asiasta päätettiin toimielimen käsittelyn jälkeen"
              + " ({body}, {date}): käsittelypäivä, pykälä ja päätös ({document}).",
          "Sök fram fullmäktiges protokoll över vad som beslutades efter behandlingen i ett annat"
              + " organ ({body}, {date}): behandlingsdag, paragraf och beslut ({document}).",
          "Find the council minutes that follow the handling by another body ({body}, {date}): day,"
              + " section and decision ({document}).");

  /** Complete the dossier. */
  public static final ReasonCode COMPLETE_DOSSIER =
      code(
          "complete-dossier",
          "Lisää puuttuvat asiakirjat tai ilmoita aineisto täydelliseksi.",
          "Komplettera materialet eller uppge att det är fullständigt.",
          "Add the missing documents, or state that the dossier is complete.");

  /** It can no longer be met. */
  public static final ReasonCode RECORD_AS_MISSED =
      code(
          "record-as-missed",
          "Kausi on päättynyt. Kirjaa puute ja hoida velvoite kuluvalla kaudella ajoissa.",
          "Perioden har gått ut. Anteckna bristen och fullgör skyldigheten i tid under den pågående"
              + " perioden.",
          "The period is over. Record the gap and meet the duty in time in the current period.");

  /** The law is open. */
  public static final ReasonCode RECORD_OWN_VIEW =
      code(
          "record-own-view",
          "Laki jättää asian avoimeksi: kirjaa oma tulkinta perusteluineen.",
          "Lagen lämnar saken öppen: anteckna den egna tolkningen och motiveringen till den.",
          "The law leaves this open: record your own interpretation and the reasons for it.");

  /** Deliver. */
  public static final ReasonCode DELIVER =
      code(
          "deliver",
          "Toimita {document} (vastaanottaja: {recipient}) ja kirjaa päivä ja asianumero.",
          "Lämna {document} (mottagare: {recipient}) och anteckna datum och diarienummer.",
          "Deliver {document} (recipient: {recipient}) and record the date and the registry number.");

  /** Deliver although the period is over. */
  public static final ReasonCode DELIVER_LATE =
      code(
          "deliver-late",
          "Kausi ({period}) on päättynyt. Jos asiakirjaa ei ole toimitettu, toimita se myöhässäkin:"
              + " {document} (vastaanottaja: {recipient}). Kirjaa päivä ja asianumero.",
          "Perioden ({period}) har gått ut. Om dokumentet inte har lämnats, lämna det även om det är"
              + " sent: {document} (mottagare: {recipient}). Anteckna datum och diarienummer.",
          "The period ({period}) is over. If the document was not delivered, deliver it late:"
              + " {document} (recipient: {recipient}). Record the date and the registry number.");

  /** Publish. */
  public static final ReasonCode PUBLISH =
      code(
          "publish",
          "Julkaise {document} julkisessa tietoverkossa ja kirjaa verkko-osoite ja päivä.",
          "Offentliggör {document} i det allmänna datanätet och anteckna webbadress och datum.",
          "Publish {document} in a public information network and record the address and the date.");

  /** Publish although the period is over. */
  public static final ReasonCode PUBLISH_LATE =
      code(
          "publish-late",
          "Kausi ({period}) on päättynyt. Jos asiakirjaa ei ole julkaistu, julkaise se myöhässäkin"
              + " julkisessa tietoverkossa: {document}. Kirjaa verkko-osoite ja päivä.",
          "Perioden ({period}) har gått ut. Om dokumentet inte har offentliggjorts, offentliggör det"
              + " i det allmänna datanätet även om det är sent: {document}. Anteckna webbadress och"
              + " datum.",
          "The period ({period}) is over. If the document was not published, publish it late in a"
              + " public information network: {document}. Record the address and the date.");

  /** Find what shows the delivery or the publication. */
  public static final ReasonCode FIND_RECEIPT =
      code(
          "find-receipt",
          "Selvitä, kuka toimitti tai julkaisi asiakirjan ja milloin: {document}.",
          "Ta reda på vem som lämnade eller offentliggjorde dokumentet och när: {document}.",
          "Find out when and by whom the document was delivered or published: {document}.");

  /** Judge by a catalog that contains the duties that this one follows. */
  public static final ReasonCode ADD_TERM_DUTIES =
      code(
          "add-term-duties",
          "Lisää luetteloon hyvinvointikertomusta ja -suunnitelmaa koskevat velvoitteet ja arvioi"
              + " uudelleen.",
          "Lägg till skyldigheterna att utarbeta välfärdsberättelse och välfärdsplan i förteckningen"
              + " och gör bedömningen på nytt.",
          "Add the duties to make the report and the plan to the catalog, and assess again.");

  /** First make the documents. */
  public static final ReasonCode FIRST_TERM_DOCUMENTS =
      code(
          "first-term-documents",
          "Vie ensin kauden hyvinvointikertomus ja -suunnitelma valtuuston käsiteltäväksi.",
          "Se först till att fullmäktige behandlar periodens välfärdsberättelse och välfärdsplan.",
          "First take the welfare report and the welfare plan of the term to the council.");

  /** Meet it by a day. */
  public static final ReasonCode MEET_BY =
      code(
          "meet-by",
          "Huolehdi siitä, että velvoite täytetään viimeistään {date}.",
          "Se till att skyldigheten fullgörs senast {date}.",
          "Meet the duty by {date}.");

  /** Deliver the term's report and plan. */
  public static final ReasonCode DELIVER_REPORT_AND_PLAN =
      code(
          "deliver-report-and-plan",
          "Toimita hyvinvointikertomus ja -suunnitelma valtuuston käsittelyn jälkeen;"
              + " vastaanottaja: {recipient}. Kirjaa päivä ja asianumero.",
          "Lämna välfärdsberättelsen och välfärdsplanen efter fullmäktiges behandling; mottagare:"
              + " {recipient}. Anteckna datum och diarienummer.",
          "Deliver the welfare report and the welfare plan once the council has handled them (recipient: {recipient}), and record the date and the registry number.");

  /** Publish the term's report and plan. */
  public static final ReasonCode PUBLISH_REPORT_AND_PLAN =
      code(
          "publish-report-and-plan",
          "Julkaise hyvinvointikertomus ja -suunnitelma julkisessa tietoverkossa valtuuston"
              + " käsittelyn jälkeen ja kirjaa verkko-osoite ja päivä.",
          "Offentliggör välfärdsberättelsen och välfärdsplanen i det allmänna datanätet efter"
              + " fullmäktiges behandling och anteckna webbadress och datum.",
          "Publish the welfare report and the welfare plan in a public information network once the council has handled them, and record the address and the date.");

  /** Put evidence into the dossier. */
  public static final ReasonCode SHOW_BY =
      code(
          "show-by",
          "Lisää aineistoon näyttö velvoitteen täyttämisestä: {papers}.",
          "Lägg till underlag som visar att skyldigheten har fullgjorts: {papers}.",
          "Add evidence that the duty was met to the dossier: {papers}.");

  /** Tell the day of a record. */
  public static final ReasonCode DATE_THE_RECORD =
      code(
          "date-the-record",
          "Selvitä, milloin tämä tehtiin ({document}).",
          "Ta reda på när detta gjordes ({document}).",
          "Find out when this was done ({document}).");

  /** Add a point of content. */
  public static final ReasonCode ADD_CONTENT =
      code(
          "add-content",
          "Täydennä asiakirjaa: {point}.",
          "Komplettera dokumentet: {point}.",
          "Complete the document: {point}.");

  /** The period is over and points of content were not there. */
  public static final ReasonCode CONTENT_INTO_NEXT =
      code(
          "content-into-next",
          "Kausi on päättynyt. Kirjaa puutteet ja sisällytä puuttuva sisältö seuraavaan"
              + " asiakirjaan: {point}.",
          "Perioden har gått ut. Anteckna bristerna och ta med det innehåll som saknas i nästa"
              + " dokument: {point}.",
          "The period is over. Record the gaps and include the missing content in the next document:"
              + " {point}.");

  /** Assess effects in advance. */
  public static final ReasonCode ASSESS_BEFORE_DECISION =
      code(
          "assess-before-decision",
          "Arvioi vaikutukset ennen päätöstä ja kirjaa ne; puutteita: {decision}.",
          "Bedöm konsekvenserna före beslutet och anteckna dem; brister: {decision}.",
          "Assess the effects before the decision and record them; gaps: {decision}.");

  /** Review the plan in time. */
  public static final ReasonCode REVIEW_PLAN =
      code(
          "review-plan",
          "Tarkista suunnitelma viimeistään {date}.",
          "Se över planen senast {date}.",
          "Review the plan by {date}.");

  // notes on the whole answer
  /** A duty that the dossier speaks of is not in the catalog. */
  public static final ReasonCode NOT_IN_CATALOG =
      code(
          "not-in-catalog",
          "Aineistossa mainittua velvoitetta {duty} ei ole tässä luettelossa, joten sitä ei"
              + " arvioida.",
          "Skyldigheten {duty}, som nämns i materialet, finns inte i denna förteckning och bedöms"
              + " därför inte.",
          "The duty {duty}, which the dossier names, is not in this catalog and is not assessed.");

  /** The authority ended. */
  public static final ReasonCode AUTHORITY_ENDED =
      code(
          "authority-ended",
          "{authority} lakkasi {date}; velvoitteita arvioidaan vain siihen asti. Alueen nykyinen"
              + " kunta tai nykyiset kunnat: {successors}.",
          "{authority} upphörde {date}; skyldigheterna bedöms endast fram till dess. Områdets"
              + " nuvarande kommun eller kommuner: {successors}.",
          "{authority} ended on {date}; its duties are assessed only until then. Its area now belongs to {successors}.");

  /** No council term is known for the day asked. */
  public static final ReasonCode NO_TERM_KNOWN =
      code(
          "no-term-known",
          "Tarkastelupäivän valtuustokautta ei tunneta, joten kausittaisia velvoitteita ei voi"
              + " arvioida siltä osin.",
          "Fullmäktigeperioden på referensdagen är inte känd, så de skyldigheter"
              + " som gäller per period kan inte bedömas för den.",
          "The council term of the reference date is not known, so the duties of that term cannot be assessed.");

  /** The law was not checked to the day asked. */
  public static final ReasonCode LAW_NOT_CHECKED =
      code(
          "law-not-checked",
          "Säädöksen {statute} muutokset on otettu huomioon {date} asti; myöhempiä muutoksia ei ole tarkistettu.",
          "Ändringarna av författningen {statute} har beaktats till och med {date}; senare ändringar har inte kontrollerats.",
          "Amendments to {statute} are taken into account until {date}; later ones have not been checked.");

  /** Acts that amended the law since were not read. */
  public static final ReasonCode AMENDMENTS_NOT_READ =
      code(
          "amendments-not-read",
          "Säädöstä {statute} on sen jälkeen muutettu: {acts}. Uutta sanamuotoa ei ole luettu, joten vastaus perustuu aiempaan tekstiin.",
          "Författningen {statute} har ändrats därefter: {acts}. Den nya lydelsen har inte lästs, så svaret grundar sig på den tidigare texten.",
          "{statute} has been amended since: {acts}. The new wording has not been checked, so the answer is based on the earlier text.");

  private final String value;
  private final @Nullable MessageTemplate template;
  private final Set<String> places;

  private ReasonCode(String value, @Nullable MessageTemplate template) {
    this.value = value;
    this.template = template;
    this.places = template == null ? Set.of() : template.placeholders();
  }

  private static ReasonCode code(String value, String fi, String sv, String en) {
    ReasonCode code = new ReasonCode(value, MessageTemplate.of(fi, sv, en));
    KNOWN.put(value, code);
    return code;
  }

  /**
   * The code of a text.
   *
   * @param value ASCII words in lower case joined by hyphens, such as {@code noted-not-approved}
   * @return the code; one without a template if this version does not contain it
   * @throws IllegalArgumentException if the text has another form
   */
  public static ReasonCode of(String value) {
    ReasonCode known = KNOWN.get(Objects.requireNonNull(value, "value"));
    if (known != null) {
      return known;
    }
    if (!FORM.matcher(value).matches()) {
      throw InvalidValueException.of(
          "reason-code-form",
          "code: \"%s\" ei ole perusteen tunnus; käytä pieniä kirjaimia a–z ja yhdysmerkkejä, esimerkiksi noted-not-approved",
          "code: \"%s\" är inte en motiverings beteckning; använd gemenerna a–z och bindestreck, till exempel noted-not-approved",
          "code: \"%s\" is not a reason code; write lower-case ASCII words joined by hyphens, such as noted-not-approved",
          Shortened.of(value));
    }
    return new ReasonCode(value, null);
  }

  /**
   * The codes of this version.
   *
   * @return the codes, each with its template
   */
  public static List<ReasonCode> all() {
    return List.copyOf(KNOWN.values());
  }

  /**
   * Whether a reason of this code states how such duties are assessed, and nothing about the
   * verdict that it belongs to. It is the same sentence in many verdicts, so show it once.
   *
   * @return true for how yearly reports are counted and how continuous duties and the effects of
   *     decisions are assessed
   */
  public boolean isAboutMethod() {
    return equals(COUNTED_BY_YEAR_OF_HANDLING)
        || equals(COUNTED_BY_REPORTING_YEAR)
        || equals(JUDGED_BY_TERM)
        || equals(JUDGED_BY_DECISIONS);
  }

  /** The places of the sentence, kept because every reason is checked against them. */
  Set<String> places() {
    return places;
  }

  /**
   * The sentence with its places.
   *
   * @return the template; empty if this version does not contain the code
   */
  public Optional<MessageTemplate> template() {
    return Optional.ofNullable(template);
  }

  @Override
  public int compareTo(ReasonCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReasonCode code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * The code as it is written in data.
   *
   * @return the words in lower case with hyphens, such as {@code noted-not-approved}
   */
  @Override
  public String toString() {
    return value;
  }
}

package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.MessageTemplate;
import java.util.Locale;
import java.util.Set;

/** What a {@link Reason} can say. The names are frozen once published; the texts may improve. */
public enum ReasonCode {
  // why a duty does not apply
  /** The duty is one of municipalities; joint authorities, groups and HUS do not bear it. */
  DUTY_OF_MUNICIPALITIES(
      "Velvoite kuuluu kullekin kunnalle itselleen; yhtymä tai kuntien yhteinen toimielin ei täytä sitä kunnan puolesta.",
      "Skyldigheten gäller varje kommun själv; en samkommun, en annan sammanslutning eller ett för kommunerna gemensamt organ fullgör den inte för kommunens räkning.",
      "The duty is each municipality's own; a joint authority or a group does not meet it on a municipality's behalf."),
  /** The duty is one of wellbeing services counties. */
  DUTY_OF_COUNTIES(
      "Velvoite koskee vain hyvinvointialueita.",
      "Skyldigheten gäller endast välfärdsområden.",
      "The duty concerns wellbeing services counties only."),
  /** The duty is one of HUS. */
  DUTY_OF_HUS(
      "Velvoite koskee vain HUS-yhtymää.",
      "Skyldigheten gäller endast HUS-sammanslutningen.",
      "The duty concerns the HUS joint authority only."),
  /** The catalog excludes the authority and says why. */
  EXCLUDED("{why}", "{why}", "{why}"),
  /** No basis names the authority as a bearer. */
  NOT_A_BEARER(
      "Missään säännöksessä ei aseteta velvoitetta tälle kunnalle.",
      "Ingen bestämmelse ålägger kommunen denna skyldighet.",
      "No provision imposes the duty on this municipality."),
  /** No basis held on any day of the period. */
  NO_BASIS_IN_PERIOD(
      "Velvoitetta koskevaa säännöstä ei ollut voimassa minään päivänä kaudella {period}.",
      "Ingen bestämmelse om skyldigheten var i kraft någon dag under perioden {period}.",
      "No provision on the duty was in force on any day of {period}."),

  /** The duty is one of municipalities, and the authority is a county. */
  ONLY_MUNICIPALITIES(
      "Velvoite koskee vain kuntia.",
      "Skyldigheten gäller endast kommuner.",
      "The duty concerns municipalities only."),
  /** The authority did not exist yet on the day. */
  DID_NOT_EXIST_YET(
      "{authority} perustettiin vasta {date}.",
      "{authority} bildades först {date}.",
      "{authority} came into being only on {date}."),
  /** The authority no longer existed on the day. */
  DID_NOT_EXIST_ANY_MORE(
      "{authority} lakkasi {date}, eikä sillä ole sen jälkeen ollut velvoitteita. Alueen kunta tai kunnat: {successors}.",
      "{authority} upphörde {date} och har därefter inte haft några skyldigheter. Områdets kommun eller kommuner: {successors}.",
      "{authority} ended on {date} and has had no duties since. Its area belongs to {successors}."),
  /** It was repealed before it first fell due. */
  NEVER_DUE(
      "Velvoite kumottiin ennen kuin se oli kertaakaan täytettävä, joten sitä ei vaadita.",
      "Skyldigheten upphävdes innan den skulle ha fullgjorts en första gång och krävs därför inte.",
      "The duty was repealed before it first fell due, and is not demanded."),
  /** It is the duty of other bodies. */
  DUTY_OF_OTHERS(
      "Velvoite ei koske kuntia, hyvinvointialueita eikä HUS-yhtymää vaan muita toimijoita.",
      "Skyldigheten gäller inte kommuner, välfärdsområden eller HUS-sammanslutningen utan andra aktörer.",
      "The duty concerns other bodies than municipalities, counties and HUS."),
  /** No provision on the duty ever came into force. */
  NEVER_IN_FORCE(
      "Velvoitetta koskeva säännös ei ole koskaan ollut voimassa.",
      "Någon bestämmelse om skyldigheten har aldrig varit i kraft.",
      "No provision on the duty has ever been in force."),
  /** The first provision comes later. */
  NOT_YET_IN_FORCE(
      "Velvoite on voimassa vasta {date} alkaen ({provision}).",
      "Skyldigheten gäller först från och med {date} ({provision}).",
      "The duty holds only from {date} ({provision})."),
  /** The last provision is no longer in force. */
  NO_LONGER_IN_FORCE(
      "Velvoite oli voimassa {date} asti ({provision}).",
      "Skyldigheten gällde till och med {date} ({provision}).",
      "The duty held until {date} ({provision})."),

  // what changed between two days
  /** A duty began. */
  DUTY_BEGAN(
      "Velvoite alkoi {date} ({provision}).",
      "Skyldigheten började gälla {date} ({provision}).",
      "The duty began on {date} ({provision})."),
  /** A duty rests on other provisions. */
  DUTY_CHANGED(
      "Velvoitteen perusteena on {date} alkaen {after} (sitä ennen {before}).",
      "Skyldigheten grundar sig från och med {date} på {after} (före det på {before}).",
      "From {date} the duty rests on {after}; before, on {before}."),
  /** The authority came into being. */
  AUTHORITY_BEGAN(
      "{authority} perustettiin {date}.",
      "{authority} bildades {date}.",
      "{authority} came into being on {date}."),
  /** Its first council began. */
  FIRST_COUNCIL(
      "Ensimmäinen valtuusto aloitti {date}.",
      "Det första fullmäktige tillträdde {date}.",
      "The first council began on {date}."),
  /** Another municipality ended and its area came to this one. */
  TOOK_IN(
      "Lakanneen kunnan ({municipality}) alue kuuluu kuntaan {date} alkaen. Lakanneen kunnan asiakirjat eivät itsestään siirry tälle kunnalle.",
      "Området för den kommun som upphörde ({municipality}) hör till kommunen från och med {date}. Den upphörda kommunens dokument övergår inte av sig själva till denna kommun.",
      "The area of {municipality}, which ended, belongs to the municipality from {date}. The documents of the former municipality do not pass to it by themselves."),
  /** All that merged were dissolved, and the new municipality took over the code of one. */
  FOUNDED_ANEW(
      "{date} perustettiin uusi kunta, joka sai yhden lakanneen kunnan kuntanumeron. Velvoitteet koskevat uuden kunnan valtuustoa; aiemman kunnan asiakirjat eivät itsestään siirry sille.",
      "En ny kommun bildades {date} och fick en av de upphörda kommunernas kommunnummer. Skyldigheterna gäller den nya kommunens fullmäktige; den tidigare kommunens dokument övergår inte av sig själva till den.",
      "On {date} a new municipality was founded, which took over the code of one that ended. The duties are those of its own council; documents of the former municipality do not pass to it by themselves."),
  /** The municipality joined a county. */
  COUNTY_SINCE(
      "Kunta kuuluu {date} alkaen seuraavaan hyvinvointialueeseen: {county}.",
      "Kommunen hör från och med {date} till följande välfärdsområde: {county}.",
      "From {date} the municipality is part of the {county}."),
  /** The municipality moved to another region. */
  REGION_SINCE(
      "Kunta kuuluu {date} alkaen seuraavaan maakuntaan: {region}.",
      "Kommunen hör från och med {date} till följande landskap: {region}.",
      "From {date} the municipality is part of the region of {region}."),

  // when a duty has to be met
  /** Law gives a day. */
  DEADLINE_IN_LAW(
      "Lain mukaan velvoite on täytettävä viimeistään {date} (velvoite: {provision}).",
      "Enligt lag ska skyldigheten fullgöras senast {date} (skyldighet: {provision}).",
      "Law asks for the duty to be met by {date} (duty: {provision})."),
  /** Law gives no day; the end of the period is the last one. */
  NO_DEADLINE_IN_LAW(
      "Laissa ei säädetä määräpäivää ({provision}); tulkinnan mukaan velvoite on täytettävä kauden {period} aikana, viimeistään {date}.",
      "I lagen anges ingen tidsfrist ({provision}); enligt tolkningen ska skyldigheten fullgöras under perioden {period}, senast {date}.",
      "Law sets no deadline ({provision}); by interpretation the duty has to be met within {period}, by {date} at the latest."),
  /** The provisions change within the period. */
  LAW_CHANGES_WITHIN(
      "Sovellettava säännös vaihtuu {date}, kauden {period} aikana: ratkaisevaa on valtuuston käsittelypäivä.",
      "Den bestämmelse som ska tillämpas byts ut {date}, under perioden {period}: avgörande är dagen för fullmäktiges behandling.",
      "The provision to be applied changes on {date}, within {period}: the day of the council's handling decides."),
  /** The last basis ends before the period does. */
  LAW_ENDS_WITHIN(
      "Velvoite on voimassa vain {date} asti, kesken kauden {period}; laissa ei säädetä, olisiko velvoite pitänyt täyttää sitä ennen.",
      "Skyldigheten gäller endast till och med {date}, före utgången av perioden {period}; lagen anger inte om skyldigheten borde ha fullgjorts dessförinnan.",
      "The duty holds only until {date}, before the end of {period}; the law does not say whether it had to be met before then."),
  /** Terms are data, and they end somewhere. */
  TERMS_KNOWN_UNTIL(
      "Valtuustokaudet tunnetaan {date} asti; sitä myöhempiä kausittaisia velvoitteita ei luetella.",
      "Fullmäktigeperioderna är kända till och med {date}; skyldigheter som gäller per period anges inte för tiden därefter.",
      "Council terms are known until {date}; the duties of later terms are not listed."),

  // how a verdict came about
  /** The council handled it in the period. */
  HANDLED_IN_PERIOD(
      "Valtuusto käsitteli asiakirjan {document} {date}, kauden {period} aikana.",
      "Fullmäktige behandlade dokumentet {document} {date}, under perioden {period}.",
      "The council handled {document} on {date}, within {period}."),
  /** A record shows it. */
  SHOWN_BY_RECORD(
      "Velvoitteen täyttäminen on osoitettu: {document} ({date}).",
      "Det har visats att skyldigheten har fullgjorts: {document} ({date}).",
      "The duty is shown to be met by {document} ({date})."),
  /** The council handled the plan. */
  PLAN_HANDLED(
      "Valtuusto käsitteli suunnitelman {date} (asiakirja {document}).",
      "Fullmäktige behandlade planen {date} (dokumentet {document}).",
      "The council handled the plan on {date} (document {document})."),
  /** How yearly reports are counted. */
  COUNTED_BY_YEAR_OF_HANDLING(
      "Vuosiraportti luetaan sen vuoden raportiksi, jona valtuusto käsitteli sen.",
      "En årsrapport hänförs till det år då fullmäktige behandlade den.",
      "A yearly report counts for the year in which the council handled it."),
  /** How yearly reports are counted, on request. */
  COUNTED_BY_REPORTING_YEAR(
      "Vuosiraportti luetaan sen vuoden raportiksi, jota se koskee; jos vuosi ei ilmene, se luetaan käsittelyvuoden raportiksi.",
      "En årsrapport hänförs till det år som den gäller; om året inte framgår hänförs den till det år då den behandlades.",
      "A yearly report counts for the year that it covers; if it does not show the year, for the year of handling."),
  /** How continuous duties are judged. */
  JUDGED_BY_TERM(
      "Jatkuvaa velvoitetta arvioidaan valtuustokausittain sen perusteella, mitä kauden aikana on tehty.",
      "En fortlöpande skyldighet bedöms per fullmäktigeperiod utifrån vad som har gjorts under perioden.",
      "A continuous duty is judged by council term, by what was done in it."),
  /** How the effects of decisions are judged. */
  JUDGED_BY_DECISIONS(
      "Velvoitetta arvioidaan niiden päätösten perusteella, jotka on tehty kauden aikana ja joiden arvioinnit ovat aineistossa.",
      "Skyldigheten bedöms utifrån de beslut som har fattats under perioden och vars bedömningar finns i materialet.",
      "The duty is judged by the decisions of the period whose assessments are in the dossier."),
  /** Nothing holds on the day. */
  NOT_IN_FORCE_ON_DAY(
      "Täydelliseksi ilmoitetussa aineistossa ei ole näyttöä siitä, että velvoite olisi täytetty {date}.",
      "Det material som uppgetts vara fullständigt innehåller inget som visar att skyldigheten var fullgjord {date}.",
      "The dossier, which claims to be complete, holds nothing that shows the duty was met on {date}."),
  /** Whether something holds on the day is unknown. */
  NOT_KNOWN_ON_DAY(
      "Aineistossa ei ole näyttöä siitä, että velvoite olisi täytetty {date}. Aineistoa ei ole ilmoitettu täydelliseksi, joten asiaa ei tiedetä.",
      "Materialet innehåller inget som visar att skyldigheten var fullgjord {date}. Det har inte uppgetts vara fullständigt, och därför är saken inte känd.",
      "The dossier holds nothing that shows the duty was met on {date}. It does not claim to be complete, so whether it was is unknown."),
  /** Done after the day that the law gives. */
  DONE_AFTER_DUE(
      "Laki edellytti ratkaisua viimeistään {due}; näytön mukaan se tehtiin {date}.",
      "Enligt lagen skulle saken avgöras senast {due}; enligt underlaget gjordes det {date}.",
      "The law asked for it by {due}; the evidence shows it was done on {date}."),
  /** The law lists a point that is known not to be there. */
  CONTENT_LACKING(
      "Kausi on päättynyt, ja tiedossa on, että lain edellyttämä sisältö puuttuu: {point}.",
      "Perioden har gått ut och det är känt att innehåll som lagen kräver saknas: {point}.",
      "The period is over, and content that the law asks for is known to be missing: {point}."),
  /** The plan was not reviewed in time. */
  REVIEW_OVERDUE(
      "Suunnitelma on viimeksi hyväksytty {date}; se olisi pitänyt tarkistaa viimeistään {due}.",
      "Planen godkändes senaste gången {date}; den borde ha setts över senast {due}.",
      "The plan was last approved on {date}; it had to be reviewed by {due}."),
  /** The duty first held near the end of the term. */
  LAW_OPEN_BEGAN_LATE(
      "Velvoite tuli voimaan {date}, vähän ennen kauden {period} päättymistä; laissa ei säädetä, olisiko se pitänyt täyttää vielä sillä kaudella.",
      "Skyldigheten trädde i kraft {date}, kort före utgången av perioden {period}; lagen anger inte om den borde ha fullgjorts redan under den perioden.",
      "The duty came into force on {date}, shortly before the end of {period}; the law does not say whether it had to be met within that period."),
  /** The period has not begun. */
  PERIOD_AHEAD(
      "Kausi {period} alkaa vasta {date}.",
      "Perioden {period} börjar först {date}.",
      "{period} begins only on {date}."),
  /** The period runs and nothing counts yet. */
  NOTHING_YET(
      "Kausi jatkuu {date} asti; toistaiseksi mikään esitetty asiakirja ei täytä velvoitetta.",
      "Perioden pågår till och med {date}; hittills har inget dokument som uppfyller skyldigheten lagts fram.",
      "The period runs until {date}; nothing shown so far meets the duty."),
  /** The basis begins later in the period. */
  BASIS_AHEAD(
      "Säännös tulee voimaan {date}, kauden {period} aikana.",
      "Bestämmelsen träder i kraft {date}, under perioden {period}.",
      "The provision comes into force on {date}, within {period}."),
  /** The dossier does not claim to be complete. */
  DOSSIER_INCOMPLETE(
      "Kausi on päättynyt, eikä aineistossa ole näyttöä velvoitteen täyttämisestä. Aineistoa ei ole ilmoitettu täydelliseksi, joten ei tiedetä, onko velvoite kuitenkin täytetty.",
      "Perioden har gått ut, och materialet innehåller inget som visar att skyldigheten har fullgjorts. Materialet har inte uppgetts vara fullständigt, och därför är det inte känt om skyldigheten ändå har fullgjorts.",
      "The period is over and the dossier holds nothing that shows the duty was met. It does not claim to be complete, so whether the duty was met is unknown."),
  /** The dossier claims to be complete, but not for the whole period. */
  DOSSIER_INCOMPLETE_THEN(
      "Kausi on päättynyt, eikä aineistossa ole näyttöä velvoitteen täyttämisestä. Aineistoa ei ole ilmoitettu täydelliseksi koko kaudelta {period}, joten ei tiedetä, onko velvoite kuitenkin täytetty.",
      "Perioden har gått ut, och materialet innehåller inget som visar att skyldigheten har fullgjorts. Materialet har inte uppgetts vara fullständigt för hela perioden {period}, och därför är det inte känt om skyldigheten ändå har fullgjorts.",
      "The period is over and the dossier holds nothing that shows the duty was met. It does not claim to be complete for all of {period}, so whether the duty was met is unknown."),
  /** The dossier claims to be complete and shows nothing. */
  NOTHING_IN_COMPLETE_DOSSIER(
      "Kausi on päättynyt, eikä täydelliseksi ilmoitetussa aineistossa ole näyttöä velvoitteen täyttämisestä.",
      "Perioden har gått ut, och det material som uppgetts vara fullständigt innehåller inget som visar att skyldigheten har fullgjorts.",
      "The period is over and the dossier, which claims to be complete, holds nothing that shows the duty was met."),
  /** A fact about a document is unknown and decides. */
  FACT_UNKNOWN(
      "Asiakirjasta {document} puuttuu tieto, joka ratkaisisi asian.",
      "För dokumentet {document} saknas en uppgift som skulle avgöra saken.",
      "A fact about {document} is unknown that would decide the matter."),
  /** Handled before the law came. */
  LAW_OPEN_HANDLED_EARLY(
      "Valtuusto käsitteli asiakirjan {document} ennen kuin velvoite tuli voimaan {date}. Siirtymäsäännöstä ei ole, joten laki jättää avoimeksi, vaaditaanko samalla kaudella vielä toinen asiakirja.",
      "Fullmäktige behandlade dokumentet {document} innan skyldigheten trädde i kraft {date}. Någon övergångsbestämmelse finns inte, och därför lämnar lagen öppet om det krävs ytterligare ett dokument under samma period.",
      "The council handled {document} before the duty came into force on {date}. There is no transitional provision, so the law leaves open whether another is needed in the same period."),
  /** Delivery or publication of what was handled before the law came. */
  LAW_OPEN_FOR_EARLIER_DOCUMENT(
      "Asiakirja {document} käsiteltiin ennen kuin velvoite tuli voimaan {date}; laki jättää avoimeksi, koskeeko velvoite sitä.",
      "Dokumentet {document} behandlades innan skyldigheten trädde i kraft {date}; lagen lämnar öppet om skyldigheten gäller det.",
      "{document} was handled before the duty came into force on {date}; the law leaves open whether the duty concerns it."),
  /** The authority ended within the period. */
  LAW_OPEN_CUT_SHORT(
      "Kunta lakkasi {date} kesken kauden {period}; laissa ei säädetä, olisiko velvoite pitänyt täyttää sitä ennen.",
      "Kommunen upphörde {date}, före utgången av perioden {period}; lagen anger inte om skyldigheten borde ha fullgjorts dessförinnan.",
      "The municipality ended on {date}, before the end of {period}; the law does not say whether the duty had to be met before then."),
  /** Shown for some of what is due. */
  SHOWN_FOR(
      "Osoitettu: {document}, {part}.", "Visat: {document}, {part}.", "Shown: {document}, {part}."),
  /** Not shown for some of what is due. */
  NOT_SHOWN_FOR(
      "Ei osoitettu: {document}, {part}.",
      "Inte visat: {document}, {part}.",
      "Not shown: {document}, {part}."),
  /** The term's report or plan is not there yet. */
  HALF_NOT_MADE(
      "Kaudelta {period} on esitetty vain hyvinvointikertomus tai hyvinvointisuunnitelma, ei molempia.",
      "För perioden {period} har endast välfärdsberättelsen eller välfärdsplanen lagts fram, inte båda.",
      "Only one of the welfare report and the welfare plan is shown for {period}."),
  /** Nothing counts for the term duties, so there is nothing to deliver or publish. */
  FOLLOWS_TERM_DUTIES(
      "Mikään asiakirja ei täytä hyvinvointikertomusta tai -suunnitelmaa koskevaa velvoitetta kaudella {period}, joten arvio määräytyy niitä koskevan arvion mukaan.",
      "Inget dokument uppfyller skyldigheten att utarbeta en välfärdsberättelse eller en välfärdsplan för perioden {period}, och därför följer bedömningen av denna skyldighet bedömningen av dem.",
      "No document counts for the report or the plan of {period}, so the verdict follows theirs."),

  /** The catalog does not hold the duties that this one follows. */
  TERM_DUTIES_NOT_IN_CATALOG(
      "Tässä luettelossa ei ole hyvinvointikertomusta eikä -suunnitelmaa koskevaa velvoitetta, joten ei voida arvioida, mitä olisi pitänyt toimittaa tai julkaista.",
      "Denna katalog innehåller ingen skyldighet att utarbeta en välfärdsberättelse eller välfärdsplan, och därför kan det inte bedömas vad som borde ha lämnats eller offentliggjorts.",
      "This catalog holds no duty to make a report or a plan, so what had to be delivered or published cannot be judged."),

  // why something does not count
  /** No handling by the council is known. */
  NO_COUNCIL_HANDLING(
      "Valtuuston käsittelystä ei ole tietoa.",
      "Det finns ingen uppgift om att fullmäktige har behandlat dokumentet.",
      "No handling by the council is known."),
  /** Only a board, a committee or another body handled it. */
  NOT_BY_COUNCIL(
      "Tiedossa on vain muun toimielimen käsittely; vasta valtuuston käsittely ratkaisee.",
      "Endast ett annat organs behandling är känd; det är fullmäktiges behandling som avgör.",
      "Only another body is known to have handled it; the council's handling is what counts."),
  /** The council handling was only planned. */
  ONLY_PLANNED(
      "Valtuuston käsittely oli vasta suunniteltu: {date}.",
      "Fullmäktiges behandling var bara planerad: {date}.",
      "The council's handling was only planned: {date}."),
  /** The council did not conclude. */
  COUNCIL_DID_NOT_CONCLUDE(
      "Valtuusto käsitteli asiaa ({date}) ratkaisematta sitä: {outcome}.",
      "Fullmäktige behandlade ärendet ({date}) utan att avgöra det: {outcome}.",
      "The council had the matter before it ({date}) without deciding it: {outcome}."),
  /** The matter was on the council's agenda, and its decision is not shown. */
  ONLY_ON_AGENDA(
      "Asia oli valtuuston esityslistalla ({date}), mutta lähteestä ei ilmene, mitä valtuusto päätti.",
      "Ärendet fanns på fullmäktiges föredragningslista ({date}), men källan visar inte vad fullmäktige beslutade.",
      "The matter was on the council's agenda ({date}), but the source does not show what the council decided."),
  /** The council's decision was annulled. */
  DECISION_ANNULLED(
      "Valtuuston päätös ({date}) on kumottu, joten asiakirjaa ei katsota sillä käsitellyksi.",
      "Fullmäktiges beslut ({date}) har upphävts, och därför anses dokumentet inte ha behandlats genom det.",
      "The council's decision ({date}) was annulled, so the document does not count as handled by it."),
  /** An annulment may have meant this decision or another one. */
  MAY_BE_ANNULLED(
      "Ei ilmene, kumottiinko valtuuston päätös ({date}) vai jokin sen muu päätös samasta asiakirjasta.",
      "Det framgår inte om fullmäktiges beslut ({date}) eller ett annat av dess beslut om samma dokument upphävdes.",
      "It is not shown whether the council's decision ({date}) or another of its decisions on the document was annulled."),
  /** The council extended an earlier document, and made no new one. */
  ONLY_EXTENDED(
      "Valtuusto vain jatkoi aiemman asiakirjan voimassaoloa ({date}); se ei ole kauden oma asiakirja.",
      "Fullmäktige förlängde bara giltighetstiden för ett tidigare dokument ({date}); det är inte periodens eget dokument.",
      "The council only extended an earlier document ({date}); that is no document of the period itself."),
  /** The council had it again after a decision of an earlier period. */
  DECIDED_BEFORE(
      "Valtuusto käsitteli asiakirjan uudelleen {date}; se luetaan siihen kauteen, jolla se ensin ratkaistiin ({before}).",
      "Fullmäktige behandlade dokumentet på nytt {date}; det hänförs till den period då det först avgjordes ({before}).",
      "The council had it before it again ({date}); it counts for the period in which it was first decided ({before})."),
  /** A plan of one group is not the welfare plan. */
  PLAN_OF_ONE_GROUP(
      "Asiakirja on yhden väestöryhmän tai aihealueen suunnitelma; yksinään se ei ole kunnan tai hyvinvointialueen hyvinvointisuunnitelma.",
      "Dokumentet är en plan för en befolkningsgrupp eller ett område; ensam är den inte kommunens eller välfärdsområdets välfärdsplan.",
      "The document is a plan of one population group or one subject; alone it is not the welfare plan."),
  /** The council handled it on an unknown day. */
  DATE_UNKNOWN(
      "Valtuusto on käsitellyt asiakirjan, mutta päivää ei tiedetä.",
      "Fullmäktige har behandlat dokumentet, men dagen är okänd.",
      "The council handled it, but the day is unknown."),
  /** Day and month are known, and not the year. */
  YEAR_NOT_SHOWN(
      "Vuotta ei tiedetä: {date}.", "Året är okänt: {date}.", "The year is not known: {date}."),
  /** The date is too vague. */
  DATE_TOO_VAGUE(
      "Ajankohta {date} ei riitä osoittamaan, kuuluuko käsittely kauteen {period}.",
      "Tidpunkten {date} räcker inte för att visa om behandlingen hör till perioden {period}.",
      "The date {date} is not exact enough to tell whether the handling belongs to {period}."),
  /** The date is too vague to tell which law held. */
  DATE_TOO_VAGUE_FOR_LAW(
      "Ajankohta {date} ei riitä osoittamaan, oliko velvoite silloin jo voimassa.",
      "Tidpunkten {date} räcker inte för att visa om skyldigheten då redan gällde.",
      "The date {date} is not exact enough to tell whether the duty was already in force."),
  /** The date is too vague to tell whether the plan is due for review. */
  DATE_TOO_VAGUE_FOR_REVIEW(
      "Ajankohta {date} ei riitä osoittamaan, olisiko suunnitelma jo pitänyt tarkistaa.",
      "Tidpunkten {date} räcker inte för att visa om planen redan borde ha setts över.",
      "The date {date} is not exact enough to tell whether the plan was already due for review."),
  /** The date is too vague to tell whether it lies before the day asked. */
  MAY_BE_AFTER_DAY_ASKED(
      "Ajankohta {date} ei riitä osoittamaan, tapahtuiko se viimeistään tarkastelupäivänä.",
      "Tidpunkten {date} räcker inte för att visa om det skedde senast den dag som bedömningen gäller.",
      "The date {date} is not exact enough to tell whether it happened by the day asked about."),
  /** Another source states a date in this period. */
  OTHER_DATE_STATED(
      "Käsittelyajankohdaksi on katsottu {date}, mutta toisen lähteen mukaan se oli {other}.",
      "Behandlingen anses ha skett {date}, men enligt en annan källa {other}.",
      "The handling is taken to be of {date}, but another source states {other}."),
  /** The handling does not tell whose council it was. */
  WHOSE_COUNCIL_UNKNOWN(
      "Asiakirja on yhteinen, eikä käsittelystä ilmene, minkä viranomaisen valtuusto sen käsitteli.",
      "Dokumentet är gemensamt och det framgår inte vilken myndighets fullmäktige som behandlade det.",
      "The document is joint, and the handling does not tell whose council it was."),
  /** The delivery does not tell who made it. */
  SENDER_UNKNOWN(
      "Asiakirja on yhteinen, eikä toimituksesta ilmene, kuka sen toimitti.",
      "Dokumentet är gemensamt och det framgår inte vem som lämnade det.",
      "The document is joint, and the delivery does not tell who made it."),
  /** It belongs to no period that is judged. */
  OUTSIDE_JUDGED_PERIODS(
      "Asiakirja ei kuulu mihinkään arvioitavaan kauteen: käsittely ei ole tämän viranomaisen oma, tai se on ajalta, jolloin velvoitetta tai valtuustoa ei ollut.",
      "Dokumentet hör inte till någon period som bedöms: behandlingen är inte denna myndighets egen eller infaller under en tid då skyldigheten eller fullmäktige inte fanns.",
      "It belongs to no period that is judged: the handling is not this authority's own, or it is of a time when there was no such duty or no council."),
  /** A record that belongs to no period that is judged. */
  NO_PERIOD_FOR_RECORD(
      "Näyttö ei liity mihinkään arvioitavaan velvoitteeseen ja kauteen.",
      "Underlaget hör inte till någon skyldighet och period som bedöms.",
      "It belongs to no duty and period that is judged."),
  /** Handled after the period. */
  HANDLED_AFTER_PERIOD(
      "Valtuusto käsitteli asiakirjan {date}, kauden {period} päätyttyä; se luetaan siihen kauteen, jolla se käsiteltiin.",
      "Fullmäktige behandlade dokumentet {date}, efter det att perioden {period} hade gått ut; det hänförs till den period då det behandlades.",
      "The council handled it on {date}, after {period} had ended; it counts for the period of handling."),
  /** Handled before the period. */
  HANDLED_BEFORE_PERIOD(
      "Valtuusto käsitteli asiakirjan {date}, ennen kauden {period} alkua; se luetaan siihen kauteen, jolla se käsiteltiin.",
      "Fullmäktige behandlade dokumentet {date}, innan perioden {period} började; det hänförs till den period då det behandlades.",
      "The council handled it on {date}, before {period} began; it counts for the period of handling."),
  /** Handled before the duty came into force. */
  HANDLED_BEFORE_BASIS(
      "Valtuusto käsitteli asiakirjan {date}, ennen kuin velvoite tuli voimaan.",
      "Fullmäktige behandlade dokumentet {date}, innan skyldigheten trädde i kraft.",
      "The council handled it on {date}, before the duty came into force."),
  /** No such duty existed then. */
  NO_DUTY_THEN(
      "Tällaista velvoitetta ei tuolloin ollut.",
      "Någon sådan skyldighet fanns inte då.",
      "There was no such duty then."),
  /** It lies after the day asked about. */
  AFTER_DAY_ASKED(
      "Tapahtuman päivä {date} on tarkastelupäivän jälkeen, joten tapahtumaa ei oteta huomioon.",
      "Händelsen {date} infaller efter den dag som bedömningen gäller och beaktas därför inte.",
      "What happened on {date} lies after the day asked about and is left out."),
  /** Delivered to another county. */
  WRONG_RECIPIENT(
      "Toimitettu väärälle vastaanottajalle ({recipient}); oikea vastaanottaja on {expected}.",
      "Lämnat till {recipient}; rätt mottagare är {expected}.",
      "Delivered to {recipient}; the right recipient is {expected}."),
  /** The publication needs a login. */
  NOT_PUBLIC(
      "Julkaisu vaatii kirjautumisen, joten asiakirjaa ei katsota julkaistuksi julkisessa tietoverkossa.",
      "Det krävs inloggning för att läsa dokumentet, och därför anses det inte vara offentliggjort i det allmänna datanätet.",
      "The publication needs a login, so the document does not count as published in a public information network."),
  /** Only a summary was published. */
  ONLY_SUMMARY_PUBLISHED(
      "Asiakirjasta on julkaistu vain tiivistelmä tai esitys, ei itse asiakirjaa.",
      "Endast ett sammandrag eller en presentation av dokumentet har offentliggjorts, inte själva dokumentet.",
      "Only a summary or a presentation of the document was published, not the document itself."),
  /** A page only mentions the document. */
  ONLY_MENTIONED(
      "Sivulla vain mainitaan asiakirja; itse asiakirjaa ei ole siellä julkaistu.",
      "Webbplatsen nämner endast dokumentet; själva dokumentet har inte offentliggjorts där.",
      "The page only mentions the document; the document itself is not published there."),
  /** Somebody delivered it whose document it is not. */
  DELIVERED_BY_ANOTHER(
      "Asiakirjan on toimittanut muu kuin sen laatija; toimittamisesta vastaa laatija itse.",
      "Dokumentet har lämnats av någon annan än den som utarbetat det; den som utarbetat det ansvarar själv för att det lämnas.",
      "Somebody else than its issuer delivered the document; the issuer answers for the delivery itself."),
  /** The document has no date at all. */
  CANNOT_BE_PLACED(
      "Asiakirjan käsittelypäivää ja sen kattamaa ajanjaksoa ei tiedetä, joten sitä ei voi sijoittaa millekään kaudelle.",
      "Varken behandlingsdagen eller den tid som dokumentet omfattar är känd, och därför kan dokumentet inte hänföras till någon period.",
      "Neither the day of a handling nor the time it covers is known, so it cannot be placed in any period."),
  /** The record has no date. */
  RECORD_NOT_DATED(
      "Päivää ei tiedetä, joten näyttöä ei voi sijoittaa millekään kaudelle.",
      "Dagen är okänd, och därför kan underlaget inte hänföras till någon period.",
      "The day is unknown, so it cannot be placed in any period."),
  /** What was named or set had ended by the day judged. */
  RECORD_ENDED(
      "Voimassa vain {date} asti.",
      "Gällde endast till och med {date}.",
      "It held only until {date}."),
  /** Done before there was such a duty. */
  DONE_BEFORE_BASIS(
      "Tehty {date}, ennen kuin velvoite tuli voimaan.",
      "Gjort {date}, innan skyldigheten trädde i kraft.",
      "Done on {date}, before the duty came into force."),
  /** Those with whom the duty has to be met did not take part. */
  COUNTERPART_NOT_THERE(
      "Osallistujista puuttuu {expected}.",
      "Bland deltagarna saknas {expected}.",
      "Not among those who took part: {expected}."),
  /** The effects were assessed only afterwards. */
  ASSESSED_AFTER_DECISION(
      "Vaikutukset arvioitiin vasta {date}, päätöksen jälkeen.",
      "Konsekvenserna bedömdes först {date}, efter beslutet.",
      "The effects were assessed only on {date}, after the decision."),
  /** An assessment without any effect. */
  NO_EFFECTS_STATED(
      "Arvioinnissa ei mainita yhtään vaikutusta.",
      "Bedömningen nämner inga konsekvenser.",
      "The assessment states no effect."),
  /** The document refers to the plan or announces it, and does not hold it. */
  PLAN_NOT_A_PART(
      "Asiakirjassa vain viitataan suunnitelmaan tai ilmoitetaan, että se laaditaan myöhemmin.",
      "Dokumentet hänvisar endast till planen eller meddelar att den utarbetas senare.",
      "The document only refers to the plan, or says that it is still to be made."),
  /** The document is one of a municipality that this one took in. */
  BY_PREDECESSOR(
      "Asiakirja on lakanneen kunnan; sen asiakirjat eivät siirry seuraajalle itsestään.",
      "Dokumentet är en upphörd kommuns; dess dokument övergår inte av sig själva till efterföljaren.",
      "It is a document of a municipality that has ended; its documents do not pass to the successor by themselves."),
  /** No duty of the catalog asks for such a document. */
  NO_DUTY_IN_CATALOG(
      "Mikään tämän luettelon velvoite ei edellytä tällaista asiakirjaa tältä viranomaiselta.",
      "Ingen skyldighet i denna katalog kräver ett sådant dokument av myndigheten.",
      "No duty in this catalog asks for such a document of this authority."),
  /** The document is not the authority's own. */
  NOT_AN_ISSUER(
      "Asiakirja ei ole tämän viranomaisen laatima.",
      "Dokumentet är inte utarbetat av denna myndighet.",
      "The document is not one of this authority."),

  // reservations
  /** The outcome is not shown. */
  OUTCOME_UNKNOWN(
      "Valtuusto käsitteli asiakirjan, mutta päätös ei käy ilmi lähteestä.",
      "Fullmäktige behandlade dokumentet, men beslutet framgår inte av källan.",
      "The council handled it, but the source does not show what it decided."),
  /** Noted, not approved. */
  NOTED_NOT_APPROVED(
      "Valtuusto merkitsi asiakirjan tiedoksi eikä hyväksynyt sitä; laki ei nimenomaisesti edellytä hyväksymistä, mutta hyväksyminen on varmin tapa.",
      "Fullmäktige antecknade dokumentet för kännedom men godkände det inte; lagen kräver inte uttryckligen ett godkännande, men ett godkännande är det säkraste.",
      "The council noted it and did not approve it; the law does not expressly ask for approval, but approval is the safe way."),
  /** The council had a draft before it. */
  DRAFT_BEFORE_COUNCIL(
      "Valtuustolla oli käsiteltävänään luonnos; varmista, että valtuusto on käsitellyt myös lopullisen asiakirjan.",
      "Fullmäktige behandlade ett utkast; kontrollera att fullmäktige har behandlat även det slutliga dokumentet.",
      "The council had a draft before it; make sure that it handled the final document too."),
  /** The council took the matter up again after it had approved it. */
  REOPENED_AFTER_APPROVAL(
      "Hyväksymisen jälkeen asia on ollut uudelleen valtuustossa ({date}): {outcome}. Varmista, onko hyväksyminen edelleen voimassa.",
      "Efter godkännandet har ärendet behandlats på nytt i fullmäktige ({date}): {outcome}. Kontrollera om godkännandet fortfarande gäller.",
      "After the approval the council had the matter again ({date}): {outcome}. Check whether the approval still holds."),
  /** The title names a plan of one group alone. */
  TITLED_AS_PLAN_OF_ONE_GROUP(
      "Asiakirjan nimi on yhden väestöryhmän tai aihealueen suunnitelman nimi ({plan}); varmista, että se on myös hyvinvointisuunnitelma.",
      "Dokumentets namn är namnet på en plan för en befolkningsgrupp eller ett område ({plan}); kontrollera att det även är en välfärdsplan.",
      "The title is that of a plan of one population group or one subject ({plan}); make sure that the document is the welfare plan as well."),
  /** By law the plan is part of the report and plan, and here it is a document of its own. */
  PLAN_OF_ITS_OWN(
      "Suunnitelma on oma asiakirjansa; vuodesta 2023 se on lain mukaan osa hyvinvointisuunnitelmaa. Varmista, että se on liitetty siihen.",
      "Planen är ett eget dokument; från 2023 är den enligt lag en del av välfärdsplanen. Kontrollera att den har fogats till den.",
      "The plan is a document of its own; since 2023 it is by law part of the welfare plan. Make sure that it is attached to it."),
  /** Only somebody else has published it. */
  PUBLISHED_BY_ANOTHER(
      "Asiakirja on julkaistu vain muun kuin laatijan sivustolla; on tulkinnanvaraista, riittääkö se.",
      "Dokumentet har offentliggjorts endast på någon annans webbplats än den som utarbetat det; det är en tolkningsfråga om det räcker.",
      "The document is published only on the site of somebody else than its issuer; whether that is enough is open."),
  /** It is about a later period than that of the council that handled it. */
  FOR_TERM_TO_COME(
      "Asiakirja koskee vasta kauden {period} jälkeistä aikaa ({span}), mutta sen käsitteli väistyvä valtuusto; se luetaan siihen kauteen, jolla se käsiteltiin.",
      "Dokumentet gäller först tiden efter perioden {period} ({span}), men behandlades av det avgående fullmäktige; det hänförs till den period då det behandlades.",
      "The document is about the time after {period} ({span}), but the outgoing council handled it; it counts for the period of handling."),
  /** A point of content is known not to be there. */
  CONTENT_MISSING(
      "Sisältö puuttuu: {point}.", "Innehåll saknas: {point}.", "Content is missing: {point}."),
  /** A point of content is announced and not yet there. */
  CONTENT_NOT_YET_MADE(
      "Asiakirjan mukaan tämä osa laaditaan vasta myöhemmin: {point}.",
      "Enligt dokumentet utarbetas denna del först senare: {point}.",
      "The document says that this part is still to be made: {point}."),
  /** A point of content was left out on purpose. */
  CONTENT_LEFT_OUT(
      "Jätetty pois perustellusti: {point} ({why}).",
      "Utelämnat med motivering: {point} ({why}).",
      "Left out with a reason: {point} ({why})."),
  /** Who took part is not shown. */
  PARTICIPANTS_NOT_SHOWN(
      "Osallistujat eivät käy ilmi.", "Deltagarna framgår inte.", "Who took part is not shown."),
  /** Some of those with whom the duty has to be met took part. */
  NOT_ALL_THERE(
      "Osallistujina mainitaan {there} niistä {all} tahosta, joita velvoite koskee.",
      "Av de {all} parter som skyldigheten gäller nämns {there} som deltagare.",
      "Of the {all} that the duty concerns, {there} are named as taking part."),
  /** Begun before the duty and still going on. */
  BEGUN_BEFORE_BASIS(
      "Alkoi {date}, ennen nykyisen säännöksen voimaantuloa.",
      "Inleddes {date}, innan den nuvarande bestämmelsen trädde i kraft.",
      "It began on {date}, before the present provision came into force."),
  /** The strategy is older than the term. */
  STRATEGY_NOT_REVIEWED(
      "Strategia on ajalta ennen kautta {period}; se on tarkistettava vähintään kerran valtuustokaudessa.",
      "Strategin är från tiden före perioden {period}; den ska ses över minst en gång under fullmäktigeperioden.",
      "The strategy is older than {period}; it has to be reviewed at least once in a council term."),
  /** The effects were not assessed, and the reason is recorded. */
  NOT_ASSESSED_WITH_REASON(
      "Vaikutuksia ei arvioitu; kirjattu syy: {why}.",
      "Konsekvenserna bedömdes inte; antecknad orsak: {why}.",
      "The effects were not assessed; the recorded reason: {why}."),
  /** The council has to approve such a plan. */
  PLAN_NEEDS_APPROVAL(
      "Valtuuston on hyväksyttävä suunnitelma; lähteestä ilmenee vain, että valtuusto käsitteli suunnitelman.",
      "Fullmäktige ska godkänna planen; källan visar endast att den behandlades.",
      "The council has to approve the plan; the source only shows that it handled it."),
  /** It only looks back on the time before the term. */
  LOOKS_BACK_ONLY(
      "Asiakirja kuvaa vain kautta edeltävää aikaa ({span}).",
      "Dokumentet beskriver endast tiden före perioden ({span}).",
      "It only describes the time before the term ({span})."),
  /** The plan is for one year. */
  PLAN_FOR_ONE_YEAR(
      "Suunnitelma kattaa enintään yhden vuoden ({span}).",
      "Planen omfattar högst ett år ({span}).",
      "The plan covers no more than one year ({span})."),
  /** Sources disagree on the date. */
  DATE_DISPUTED(
      "Lähteiden tiedot ajankohdasta poikkeavat toisistaan; arviossa on käytetty ajankohtaa {date}.",
      "Källorna uppger olika datum; bedömningen utgår från {date}.",
      "Sources disagree on the date; {date} was used."),
  /** The council had it before it more than once. */
  HANDLED_MORE_THAN_ONCE(
      "Asiakirja on ollut valtuustossa useammin kuin kerran; arviossa on käytetty ajankohtaa {date}.",
      "Dokumentet har behandlats av fullmäktige mer än en gång; bedömningen utgår från {date}.",
      "The council had it before it more than once; {date} was used."),
  /** The municipality was dissolved and founded anew afterwards. */
  BY_DISSOLVED_MUNICIPALITY(
      "Asiakirjan käsitteli kunta, joka lakkasi, kun uusi kunta perustettiin {date}; vanhan kunnan asiakirja ei siirry uudelle kunnalle itsestään.",
      "Dokumentet behandlades av en kommun som upphörde när en ny kommun bildades {date}; den gamla kommunens dokument övergår inte av sig självt till den nya.",
      "It was handled by a municipality that was dissolved when a new one was founded on {date}; the old one's document does not pass to the new one by itself."),
  /** What the part is was judged from its content. */
  PART_INFERRED(
      "Asiakirjan laji on päätelty sen sisällöstä.",
      "Dokumenttypen har bedömts utifrån innehållet.",
      "What kind of document it is was judged from its content."),
  /** The date of delivery or publication is unknown. */
  DAY_NOT_SHOWN("Päivää ei tiedetä.", "Dagen är okänd.", "The day is not known."),
  /** Delivered or published before the council handled it. */
  BEFORE_HANDLING(
      "Tapahtui {date}, ennen valtuuston käsittelyä; varmista, että kyse on lopullisesta asiakirjasta.",
      "Skedde {date}, före fullmäktiges behandling; kontrollera att det gäller den slutliga versionen.",
      "It happened on {date}, before the council handled the document; make sure that it is the final version."),
  /** The earlier document need perhaps be delivered or published too. */
  EARLIER_DOCUMENT_OPEN(
      "Laki jättää avoimeksi, koskeeko velvoite myös ennen sen voimaantuloa käsiteltyä asiakirjaa {document} ({part}).",
      "Lagen lämnar öppet om skyldigheten även gäller dokumentet {document} ({part}), som behandlades före ikraftträdandet.",
      "The law leaves open whether the duty also concerns {document} ({part}), which was handled before it came into force."),

  // next steps
  /** Bring it to the council. */
  BRING_TO_COUNCIL(
      "Huolehdi siitä, että valtuusto käsittelee asian viimeistään {date}.",
      "Se till att fullmäktige behandlar ärendet senast {date}.",
      "Have the council handle it by {date}."),
  /** Find the minutes. */
  FIND_MINUTES(
      "Etsi valtuuston pöytäkirja: käsittelypäivä, pykälä ja päätös ({document}).",
      "Sök fram fullmäktiges protokoll: behandlingsdag, paragraf och beslut ({document}).",
      "Find the council's minutes: day, section and decision ({document})."),
  /** Complete the dossier. */
  COMPLETE_DOSSIER(
      "Lisää puuttuvat asiakirjat tai ilmoita aineisto täydelliseksi.",
      "Komplettera materialet eller uppge att det är fullständigt.",
      "Add what is missing, or state that the dossier is complete."),
  /** It can no longer be met. */
  RECORD_AS_MISSED(
      "Kausi on päättynyt. Kirjaa puute ja hoida velvoite kuluvalla kaudella ajoissa.",
      "Perioden har gått ut. Anteckna bristen och fullgör skyldigheten i tid under den pågående perioden.",
      "The period is over. Record the gap and meet the duty in time in the current period."),
  /** The law is open. */
  RECORD_OWN_VIEW(
      "Laki jättää asian avoimeksi: kirjaa oma tulkinta perusteluineen.",
      "Lagen lämnar saken öppen: anteckna den egna tolkningen och motiveringen till den.",
      "The law leaves this open: record your own reading of it and why."),
  /** Deliver. */
  DELIVER(
      "Toimita asiakirja {document} (vastaanottaja: {recipient}) ja kirjaa päivä ja asianumero.",
      "Lämna dokumentet {document} till {recipient} och anteckna datum och diarienummer.",
      "Deliver {document} to {recipient} and keep the date and the registry number."),
  /** Publish. */
  PUBLISH(
      "Julkaise asiakirja {document} julkisessa tietoverkossa ja kirjaa verkko-osoite ja päivä.",
      "Offentliggör dokumentet {document} i det allmänna datanätet och anteckna webbadress och datum.",
      "Publish {document} in a public information network and keep the address and the date."),
  /** First make the documents. */
  FIRST_TERM_DOCUMENTS(
      "Vie ensin kauden hyvinvointikertomus ja -suunnitelma valtuuston käsiteltäviksi.",
      "Se först till att fullmäktige behandlar periodens välfärdsberättelse och välfärdsplan.",
      "First have the term's report and plan handled by the council."),

  /** Meet it by a day. */
  MEET_BY(
      "Huolehdi siitä, että velvoite täytetään viimeistään {date}.",
      "Se till att skyldigheten fullgörs senast {date}.",
      "Have the duty met by {date}."),
  /** Deliver the term's report and plan. */
  DELIVER_REPORT_AND_PLAN(
      "Toimita hyvinvointikertomus ja -suunnitelma valtuuston käsittelyn jälkeen; vastaanottaja: {recipient}. Kirjaa päivä ja asianumero.",
      "Lämna välfärdsberättelsen och välfärdsplanen efter fullmäktiges behandling; mottagare: {recipient}. Anteckna datum och diarienummer.",
      "Deliver report and plan to {recipient} once the council has handled them, and keep the date and the registry number."),
  /** Publish the term's report and plan. */
  PUBLISH_REPORT_AND_PLAN(
      "Julkaise hyvinvointikertomus ja -suunnitelma julkisessa tietoverkossa valtuuston käsittelyn jälkeen ja kirjaa verkko-osoite ja päivä.",
      "Offentliggör välfärdsberättelsen och välfärdsplanen i det allmänna datanätet efter fullmäktiges behandling och anteckna webbadress och datum.",
      "Publish report and plan in a public information network once the council has handled them, and keep the address and the date."),
  /** Put evidence into the dossier. */
  SHOW_BY(
      "Lisää aineistoon näyttö velvoitteen täyttämisestä: {papers}.",
      "Lägg till underlag som visar att skyldigheten har fullgjorts: {papers}.",
      "Add to the dossier what shows that the duty was met: {papers}."),
  /** Tell the day of a record. */
  DATE_THE_RECORD(
      "Selvitä, milloin tämä tehtiin ({document}).",
      "Ta reda på när detta gjordes ({document}).",
      "Find out when this was done ({document})."),
  /** Add a point of content. */
  ADD_CONTENT(
      "Täydennä asiakirjaa: {point}.", "Komplettera dokumentet: {point}.", "Complete it: {point}."),
  /** Review the plan in time. */
  REVIEW_PLAN(
      "Tarkista suunnitelma viimeistään {date}.",
      "Se över planen senast {date}.",
      "Review the plan by {date}."),

  // notes on the whole answer
  /** A duty that the dossier speaks of is not in the catalog. */
  NOT_IN_CATALOG(
      "Aineistossa mainittua velvoitetta {duty} ei ole tässä luettelossa, joten sitä ei arvioida.",
      "Skyldigheten {duty}, som nämns i materialet, finns inte i denna katalog och bedöms därför inte.",
      "The duty {duty}, which the dossier names, is not in this catalog and is not judged."),
  /** The authority ended. */
  AUTHORITY_ENDED(
      "{authority} lakkasi {date}; velvoitteita arvioidaan vain siihen asti. Alueen nykyinen kunta tai nykyiset kunnat: {successors}.",
      "{authority} upphörde {date}; skyldigheterna bedöms endast fram till dess. Områdets nuvarande kommun eller kommuner: {successors}.",
      "{authority} ended on {date}; its duties are judged only until then. Its area now belongs to {successors}."),
  /** No council term is known for the day asked. */
  NO_TERM_KNOWN(
      "Tarkastelupäivän valtuustokautta ei tunneta, joten kausittaisia velvoitteita ei voi arvioida siltä osin.",
      "Fullmäktigeperioden för den dag som bedömningen gäller är inte känd, så de skyldigheter som gäller per period kan inte bedömas för den.",
      "The council term of the day asked about is not known, so the duties of that term cannot be judged."),
  /** The law was not checked to the day asked. */
  LAW_NOT_CHECKED(
      "Säädöksen {statute} teksti on tarkistettu {date} asti; myöhempiä muutoksia ei ole tarkistettu.",
      "Texten i författningen {statute} har kontrollerats till och med {date}; senare ändringar har inte kontrollerats.",
      "The text of {statute} was checked until {date}; later changes were not.");

  private final MessageTemplate template;
  private final Set<String> places;

  ReasonCode(String fi, String sv, String en) {
    this.template = MessageTemplate.of(fi, sv, en);
    this.places = template.placeholders();
  }

  /** The places of the sentence, kept because every reason is checked against them. */
  Set<String> places() {
    return places;
  }

  /**
   * The sentence with its places.
   *
   * @return the template
   */
  public MessageTemplate template() {
    return template;
  }

  /**
   * The code as it is written in data.
   *
   * @return the name in lower case with hyphens, such as {@code noted-not-approved}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

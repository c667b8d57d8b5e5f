package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.Amendment;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.municipality.type.MunicipalityType;
import io.github.kuntamalli.municipality.type.TypeCriterion;
import io.github.kuntamalli.municipality.type.TypeDefinition;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationOverride;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.DocumentPartner;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls that a type refuses and that no single wrong value leads to. */
final class RefusalsByHand {

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority TAMPERE = Authority.municipality("837");
  private static final LocalizedText WORDS = LocalizedText.of("yksi", "ett", "one");
  private static final Edition OWN = new Edition("own", DAY);

  private static final CouncilTerm TERM =
      new CouncilTerm(
          LocalDate.of(2021, 8, 1), LocalDate.of(2025, 5, 31), List.of(), Certainty.VERIFIED);
  private static final Statute ACT = StatuteBook.standard().get(StatuteId.parse("612/2021"));
  private static final LegalBasis BASIS = StatuteBook.standard().getBasis("B-612-6-3-TERM");
  private static final Amendment AMENDMENT = StatuteBook.standard().amendments().get(0);
  private static final Obligation DUTY =
      ObligationCatalog.standard().get(ObligationCode.of("MUN-ANNUAL"));
  private static final Strategy STRATEGY =
      StrategyCatalog.standard().all().get(0).toBuilder().id("one").replaces("one").build();
  private static final Strategy STANDING =
      StrategyCatalog.standard().all().get(0).toBuilder().id("one").build();
  private static final CatalogEntry ENTRY = ProgrammeCatalog.standard().all().get(0);
  private static final FundingCall CALL = ProgrammeCatalog.standard().fundingCalls().get(0);
  private static final KuntamalliJson WRITER = Jackson3Json.standard();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final MunicipalityType TYPE = new MunicipalityType("own", "town", WORDS);
  private static final TypeCriterion LARGEST = TypeCriterion.builder().largest(6).build();
  private static final TypeCriterion GROUPING =
      TypeCriterion.builder().grouping(StatisticalGrouping.URBAN).build();
  private static final TypeDefinition OWN_TYPE =
      new TypeDefinition(TYPE, List.of(LARGEST), List.of());

  private static final String TEXT =
      """
        {
          "authority": {"kind": "municipality", "code": "837"},
          "documents": [
            {
              "id": "plan",
              "issuers": [{"kind": "municipality", "code": "837"}],
              "parts": [{"kind": "plan"}]
            }
          ]
        }
      """;

  private static final Dossier SOUND =
      ((ReadResult.Success<Dossier>) Jackson3Json.standard().read(TEXT, Dossier.class)).value();

  private static final WelfareDocument DOCUMENT = SOUND.documents().get(0);

  private RefusalsByHand() {}

  /** Calls in Java. */
  static List<ThrowingCallable> calls() {
    return List.of(
        () -> KUNTAMALLI.assessCounty(CountyCode.of("17"), List.of(), LocalDate.of(2020, 1, 1)),
        () -> KUNTAMALLI.dutiesOf(TAMPERE, LocalDate.of(2008, 1, 1)),
        () -> KUNTAMALLI.dutiesOf(TAMPERE, LocalDate.of(2300, 1, 1)),
        () -> KUNTAMALLI.calendar(TAMPERE, DAY, DAY.minusDays(1)),
        () -> SOUND.combinedWith(Dossier.of(Authority.municipality("853"))),
        () -> SOUND.combinedWith(SOUND.toBuilder().documents(List.of(changed())).build()),
        () -> SOUND.toBuilder().documents(List.of(DOCUMENT, DOCUMENT)).build(),
        () -> DOCUMENT.toBuilder().issuers(List.of()).build(),
        () -> DOCUMENT.toBuilder().parts(List.of()).build(),
        () -> DOCUMENT.toBuilder().id("oma plan").build(),
        () ->
            ActivityRecord.of("one", ActivityKind.MONITORING, "2025").toBuilder()
                .until(LocalDate.of(2024, 1, 1))
                .build(),
        () -> CouncilTerms.standard().withTermsOf(MunicipalityCode.of("837"), List.of(TERM, TERM)),
        () -> differenceIn(Optional.empty()),
        () -> Extensions.none().with("my-city/x", 1.5),
        () -> Extensions.none().with("my-city/x", Map.of(1, "x")),
        () ->
            Extensions.none()
                .with("my-city/x", 1)
                .combinedWith(Extensions.none().with("my-city/x", 2)),
        () -> PartialDate.between(PartialDate.parse("2022"), PartialDate.parse("2021")),
        () -> PartialDate.atTheLatest(PartialDate.parse("../2021")),
        () -> Source.of(Source.Kind.values()[0], "https://a b"),
        () -> new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        () -> StatuteBook.of(List.of(ACT, ACT), List.of()),
        () -> StatuteBook.of(List.of(), List.of(BASIS)),
        () -> StatuteBook.of(List.of(ACT), List.of(BASIS, BASIS)),
        () -> StatuteBook.of(List.of(), List.of(), List.of(AMENDMENT)),
        () ->
            new Exclusion(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), WORDS, Certainty.VERIFIED),
        () ->
            new ObligationOverride(
                ObligationCode.of("MUN-ANNUAL"), ValidityPeriod.always(), List.of(), List.of()),
        () -> ObligationCatalog.of(OWN, List.of(DUTY, DUTY)),
        () -> DUTY.toBuilder().title(LocalizedText.of(Language.FI, "yksi")).build(),
        () -> new Reason(ReasonCode.of("of-another-version"), Map.of()),
        () -> new Reason(ReasonCode.PERIOD_AHEAD, Map.of()),
        () -> ReasonCode.of("Not A Code"),
        () -> new IssuerGroup(Optional.empty(), List.of()),
        () ->
            new StatedMembership(
                Optional.empty(),
                Optional.empty(),
                MembershipRole.MEMBER,
                StatedPeriod.unknown(),
                List.of()),
        () -> new PublishedName(Optional.of(WORDS), Optional.of(WORDS)),
        () -> new LocalizedText(new EnumMap<>(Map.of(Language.FI, " "))),
        () -> new MessageTemplate(LocalizedText.of(Language.FI, "yksi")),
        () -> MessageTemplate.of("{yksi}", "{kaksi}", "{yksi}"),
        () -> new NamedReport(" ", KUNTAMALLI.validate(DOCUMENT, DAY)),
        () -> DocumentPart.Kind.of("Not A Code"),
        () -> new DocumentPartner(Optional.empty(), Optional.empty()),
        () ->
            new DocumentRelation(
                DocumentRelation.Kind.values()[0], Optional.empty(), Optional.empty()),
        () -> Publication.builder().place("verkko").publisher(TAMPERE).publisherName(WORDS).build(),
        () -> Delivery.builder().recipient(TAMPERE).sender(TAMPERE).senderName(WORDS).build(),
        () ->
            new RuleResult(
                new RuleCode("one-rule"),
                RuleResult.Status.FAILED,
                List.of(),
                Optional.empty(),
                Optional.of(1)),
        () -> selection(List.of(new RuleCode("one-rule")), List.of(new RuleCode("one-rule"))),
        () -> selection(List.of(new RuleCode("one-rule"), new RuleCode("one-rule")), List.of()),
        () -> StrategyCatalog.of(OWN, List.of(STRATEGY)),
        () -> CALL.toBuilder().shareAtMost(BigDecimal.valueOf(101)).build(),
        () -> ProgrammeCatalog.of(OWN, List.of(ENTRY), List.of(callNamed(ENTRY.id()))),
        () -> TypeCriterion.builder().build(),
        () -> new TypeDefinition(TYPE, List.of(GROUPING, LARGEST), List.of()),
        () -> new TypeDefinition(TYPE, List.of(LARGEST), List.of(), Set.of("town")),
        () -> TypeSchemes.of(List.of(OWN_TYPE, OWN_TYPE)),
        () ->
            TypeSchemes.of(
                List.of(new TypeDefinition(TYPE, List.of(LARGEST), List.of(), Set.of("other")))));
  }

  /** Texts in JSON. */
  static Map<String, Class<?>> texts() {
    Map<String, Class<?>> texts = new LinkedHashMap<>();
    for (String change :
        List.of(
            "\"id\": \"plan\" > \"id\": \"oma plan\"",
            "\"issuers\": [{\"kind\": \"municipality\", \"code\": \"837\"}] > \"issuers\": []",
            "\"parts\": [{\"kind\": \"plan\"}] > \"parts\": []",
            "\"parts\" > \"deliveries\": [{\"recipient\": {\"kind\": \"hus\"}, \"sender\": {\"kind\": \"hus\"}, \"senderName\": {\"fi\": \"HUS\"}}], \"parts\"",
            "\"parts\" > \"publications\": [{\"place\": \"verkko\", \"publisher\": {\"kind\": \"hus\"}, \"publisherName\": {\"fi\": \"HUS\"}}], \"parts\"",
            "\"parts\" > \"related\": [{\"kind\": \"replaces\"}], \"parts\"",
            "\"documents\" > \"records\": [{\"id\": \"r\", \"kind\": \"monitoring\", \"date\": \"2025\", \"until\": \"2024-01-01\"}], \"documents\"",
            "\"documents\" > \"records\": [{\"id\": \"r\", \"kind\": \"monitoring\"}, {\"id\": \"r\", \"kind\": \"monitoring\"}], \"documents\"",
            "\"documents\" > \"documents",
            ": > ;",
            "\"documents\" > \"x\": 1e99999, \"documents\"")) {
      String[] parts = change.split(" > ", -1);
      texts.put(TEXT.replace(parts[0], parts[1]), Dossier.class);
    }
    texts.put("{\"kind\": \"updates\"}", DocumentRelation.class);
    texts.put("{\"only\": [\"a-rule\", \"a-rule\"]}", RuleSelection.class);
    texts.put("{\"only\": [\"a-rule\"], \"without\": [\"a-rule\"]}", RuleSelection.class);
    texts.put("{\"schemaVersion\": \"1\"}", RuleSet.class);
    texts.put("{\"code\": \"a-rule\", \"status\": \"failed\", \"omitted\": 1}", RuleResult.class);
    texts.put("{\"role\": \"member\", \"period\": {}}", StatedMembership.class);
    texts.put(
        "{\"code\": \"MUN-ANNUAL\", \"days\": {\"from\": \"2025-01-01\"}}",
        ObligationOverride.class);
    texts.put("{\"reason\": {\"fi\": \"yksi\"}, \"certainty\": \"verified\"}", Exclusion.class);
    texts.put("{\"code\": \"of-another-version\"}", Reason.class);
    texts.put("{\"code\": \"period-ahead\"}", Reason.class);
    texts.put(
        "{\"text\": {\"fi\": \"{yksi}\", \"sv\": \"{kaksi}\", \"en\": \"{yksi}\"}}",
        MessageTemplate.class);
    texts.put(
        without(differenceIn(Optional.of(BASIS.provision())), "newProvision"), LawDifference.class);
    StatuteBook book = StatuteBook.of(List.of(ACT), List.of(BASIS), List.of(AMENDMENT));
    for (String list : List.of("statutes", "bases")) {
      texts.put(twice(book, list), StatuteBook.class);
    }
    StatuteBook bare = StatuteBook.of(List.of(ACT), List.of(BASIS));
    texts.put(without(bare, "statutes"), StatuteBook.class);
    texts.put(
        without(StatuteBook.of(List.of(ACT), List.of(), List.of(AMENDMENT)), "statutes"),
        StatuteBook.class);
    texts.put(
        twice(ObligationCatalog.of(OWN, List.of(DUTY)), "obligations"), ObligationCatalog.class);
    texts.put(
        WRITER
            .writeLine(StrategyCatalog.of(OWN, List.of(STANDING)))
            .replace("\"id\":\"one\"", "\"id\":\"one\",\"replaces\":\"one\""),
        StrategyCatalog.class);
    texts.put(
        WRITER
            .writeLine(ProgrammeCatalog.of(OWN, List.of(ENTRY), List.of(callNamed("two"))))
            .replace("\"id\":\"two\"", "\"id\":\"" + ENTRY.id() + "\""),
        ProgrammeCatalog.class);
    TypeDefinition sound = new TypeDefinition(TYPE, List.of(LARGEST), List.of());
    String type = WRITER.writeLine(sound);
    String ending = "\"excludes\":[\"%s\"]}";
    String open = type.substring(0, type.length() - 1) + ",";
    texts.put(open + ending.formatted("town"), TypeDefinition.class);
    texts.put(
        type.replace("{\"largest\":6}", "{\"largest\":6},{\"grouping\":\"urban\"}"),
        TypeDefinition.class);
    String schemes = WRITER.writeLine(TypeSchemes.of(List.of(sound)));
    texts.put(schemes.replace(type, open + ending.formatted("other")), TypeSchemes.class);
    texts.put(schemes.replace(type, type + "," + type), TypeSchemes.class);
    String term = WRITER.writeLine(TERM);
    texts.put(
        WRITER
            .writeLine(
                CouncilTerms.standard().withTermsOf(MunicipalityCode.of("837"), List.of(TERM)))
            .replace(term, term + "," + term),
        CouncilTerms.class);
    Assessment assessment = KUNTAMALLI.assess(Dossier.of(Authority.hus()), DAY);
    texts.put(without(assessment, "obligations"), Assessment.class);
    texts.put(without(assessment, "duties"), Assessment.class);
    texts.put(WRITER.writeLine(KUNTAMALLI.register().on(DAY)), RegisterOnDate.class);
    texts.put(TEXT.substring(0, 60), Dossier.class);
    texts.put(TEXT + TEXT, Dossier.class);
    texts.put("[".repeat(200), Dossier.class);
    texts.put("{" + "\"x\": 1,".repeat(2000) + "\"y\": 1}", Dossier.class);
    texts.put("{\"x\": \"" + "x".repeat(2_000_000) + "\"}", Dossier.class);
    return texts;
  }

  /** The text of a thing with the first of a list stated twice. */
  private static String twice(Object thing, String list) {
    ObjectNode node = (ObjectNode) MAPPER.readTree(WRITER.writeLine(thing));
    ((ArrayNode) node.get(list)).add(node.get(list).get(0));
    return node.toString();
  }

  private static String without(Object thing, String property) {
    ObjectNode node = (ObjectNode) MAPPER.readTree(WRITER.writeLine(thing));
    if (node.get(property).isArray()) {
      node.putArray(property);
    } else {
      node.remove(property);
    }
    return node.toString();
  }

  private static LawDifference differenceIn(Optional<Provision> newProvision) {
    return new LawDifference(
        "one",
        List.of(ObligationCode.of("MUN-ANNUAL")),
        WORDS,
        WORDS,
        WORDS,
        Optional.empty(),
        newProvision,
        Certainty.VERIFIED);
  }

  private static FundingCall callNamed(String id) {
    return CALL.toBuilder().id(id).build();
  }

  private static WelfareDocument changed() {
    return DOCUMENT.toBuilder().recordedOn(DAY).build();
  }

  private static RuleSelection selection(List<RuleCode> only, List<RuleCode> without) {
    return new RuleSelection(
        Optional.empty(), only, without, Map.of(), Map.of(), Map.of(), Map.of());
  }
}

package io.github.kuntamalli.json.generator;

import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.EnumForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.internal.form.UntypedForm;
import io.github.kuntamalli.json.internal.wire.ExtensionsForm;
import io.github.kuntamalli.json.internal.wire.Forms;
import io.github.kuntamalli.json.internal.wire.LinkedNames;
import io.github.kuntamalli.json.internal.wire.PublicTypes;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.RuleCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the JSON-LD context from the forms that write the documents, so that no property is left
 * out of it.
 */
final class ContextWriter {

  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "cv", "http://data.europa.eu/m8g/",
              "dcat", "http://www.w3.org/ns/dcat#",
              "dct", "http://purl.org/dc/terms/",
              "eli", "http://data.europa.eu/eli/ontology#",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "km", LinkedNames.TERMS,
              "org", "http://www.w3.org/ns/org#",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  /** Our classes that a public vocabulary has; every other one is our own. */
  static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("Municipality", "cv:PublicOrganisation"),
          Map.entry("WellbeingServicesCounty", "cv:PublicOrganisation"),
          Map.entry("Authority.OfMunicipality", "cv:PublicOrganisation"),
          Map.entry("Authority.OfCounty", "cv:PublicOrganisation"),
          Map.entry("Authority.Hus", "cv:PublicOrganisation"),
          Map.entry("Authority.JointAuthority", "cv:PublicOrganisation"),
          Map.entry("Authority.Group", "org:OrganizationalCollaboration"),
          Map.entry("Organisation", "org:Organization"),
          Map.entry("Network", "org:OrganizationalCollaboration"),
          Map.entry("MunicipalityChange", "org:ChangeEvent"),
          Map.entry("Region", "dct:Location"),
          Map.entry("ValidityPeriod", "dct:PeriodOfTime"),
          Map.entry("DateSpan", "dct:PeriodOfTime"),
          Map.entry("Statute", "eli:LegalResource"),
          Map.entry("Provision", "eli:LegalResourceSubdivision"),
          Map.entry("WelfareDocument", "foaf:Document"),
          Map.entry("MunicipalityType", "skos:Concept"),
          Map.entry("Obligation", "skos:Concept"),
          Map.entry("Entry", "skos:Concept"),
          Map.entry("CustomerGroup", "skos:Concept"),
          Map.entry("StrategicElement", "skos:Concept"));

  /** Our properties that a public vocabulary has, by class; every other one is our own. */
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("Municipality.code", "skos:notation"),
          Map.entry("Municipality.name", "skos:prefLabel"),
          Map.entry("Municipality.region", "dct:spatial"),
          Map.entry("Municipality.validity", "dct:temporal"),
          Map.entry("WellbeingServicesCounty.code", "skos:notation"),
          Map.entry("WellbeingServicesCounty.name", "skos:prefLabel"),
          Map.entry("Authority.OfMunicipality.code", "skos:notation"),
          Map.entry("Authority.OfCounty.code", "skos:notation"),
          Map.entry("Authority.JointAuthority.id", "dct:identifier"),
          Map.entry("Authority.JointAuthority.name", "skos:prefLabel"),
          Map.entry("Authority.Group.members", "org:hasMember"),
          Map.entry("Region.code", "skos:notation"),
          Map.entry("Region.name", "skos:prefLabel"),
          Map.entry("Region.validity", "dct:temporal"),
          Map.entry("ValidityPeriod.from", "dcat:startDate"),
          Map.entry("ValidityPeriod.to", "dcat:endDate"),
          Map.entry("MunicipalityChange.date", "dct:date"),
          Map.entry("MunicipalityChange.ended", "org:originalOrganization"),
          Map.entry("MunicipalityChange.successors", "org:resultingOrganization"),
          Map.entry("MunicipalityChange.kind", "dct:type"),
          Map.entry("MunicipalityChange.act", "cv:hasFormalFramework"),
          Map.entry("MunicipalityType.id", "skos:notation"),
          Map.entry("MunicipalityType.name", "skos:prefLabel"),
          Map.entry("Statute.id", "eli:id_local"),
          Map.entry("Statute.title", "dct:title"),
          Map.entry("Provision.section", "eli:number"),
          Map.entry("Provision.act", "eli:is_part_of"),
          Map.entry("Obligation.code", "skos:notation"),
          Map.entry("Obligation.title", "skos:prefLabel"),
          Map.entry("Entry.id", "skos:notation"),
          Map.entry("CustomerGroup.id", "skos:notation"),
          Map.entry("StrategicElement.id", "skos:notation"),
          Map.entry("WelfareDocument.id", "dct:identifier"),
          Map.entry("WelfareDocument.issuers", "dct:creator"),
          Map.entry("WelfareDocument.parts", "dct:hasPart"),
          Map.entry("WelfareDocument.title", "dct:title"));

  /** What contains a value that is understood by the property that contains the fact. */
  private static final List<String> FACTS = List.of("Statement", "Stated.Alternative");

  /** The codes that say what a thing is, and do not point to another. */
  private static final List<Class<?>> THINGS =
      List.of(
          MunicipalityCode.class,
          CountyCode.class,
          RegionCode.class,
          ObligationCode.class,
          RuleCode.class);

  private static final Map<Class<?>, String> ADDRESSES =
      Map.of(
          MunicipalityCode.class, "municipality/",
          CountyCode.class, "county/",
          RegionCode.class, "region/",
          ObligationCode.class, "duty/",
          RuleCode.class, "rule/");

  private final Map<String, Object> classes = new TreeMap<>();
  private final Map<String, Map<String, Object>> lists = new TreeMap<>();

  ContextWriter() {
    PublicTypes.all().forEach(type -> visit(Forms.of(type)));
    DocumentSchema.types().forEach(type -> visit(Forms.of(type)));
  }

  /** The context. */
  Map<String, Object> context() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("@version", new BigDecimal("1.1"));
    terms.putAll(PREFIXES);
    terms.putAll(classes);
    return map("@context", terms);
  }

  /** The code lists that the properties refer to. */
  Map<String, Object> codeLists() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("skos", PREFIXES.get("skos"));
    terms.put("notation", "skos:notation");
    terms.put("inScheme", map("@id", "skos:inScheme", "@type", "@id"));
    terms.put("prefLabel", map("@id", "skos:prefLabel", "@container", "@language"));
    List<Object> graph = new ArrayList<>();
    lists.values().forEach(list -> graph.addAll((List<?>) list.get("@graph")));
    Map<String, Object> file = map("@context", terms);
    file.put("@graph", graph);
    return file;
  }

  private void visit(Form<?> form) {
    if (form instanceof OptionalForm<?> optional) {
      visit(optional.value());
    } else if (form instanceof ListForm<?, ?> list) {
      visit(list.element());
    } else if (form instanceof StatedForm<?> stated) {
      visit(stated.value());
      visit(((ConvertedForm<?, ?>) stated.statement()).wire());
    } else if (form instanceof ConvertedForm<?, ?> converted) {
      visit(converted.wire());
    } else if (form instanceof UnionForm<?> kinds) {
      kinds.kinds().values().forEach(this::visit);
    } else if (form instanceof RecordForm<?> record) {
      String name = LinkedNames.ofType(record.type());
      if (!classes.containsKey(name)) {
        classes.put(name, type(name, record));
        record.componentForms().forEach(this::visit);
      }
    } else if (form instanceof EnumForm<?> constants) {
      lists.computeIfAbsent(list(constants), any -> concepts(constants));
    }
  }

  private Map<String, Object> type(String name, RecordForm<?> record) {
    Map<String, Object> terms = new LinkedHashMap<>();
    if (record.isDocument()) {
      terms.put(RecordForm.SCHEMA_VERSION, Optional.empty());
    }
    if (record.kind() != null) {
      terms.put(RecordForm.KIND, Optional.empty());
    }
    for (int i = 0; i < record.componentForms().size(); i++) {
      String property = record.componentNames().get(i);
      if (!(property.equals("value") && FACTS.contains(name))) {
        terms.put(property, term(name, property, record));
      }
    }
    if (record.componentForms().stream().anyMatch(ContextWriter::isStatute)) {
      terms.put(
          LinkedNames.ACTS,
          map("@id", PROPERTIES.getOrDefault(name + ".act", "dct:references"), "@type", "@id"));
    }
    return map("@id", CLASSES.getOrDefault(name, "km:" + name), "@context", terms);
  }

  private static boolean isStatute(Form<?> form) {
    return form instanceof OptionalForm<?> optional
        ? isStatute(optional.value())
        : form instanceof ListForm<?, ?> list
            ? isStatute(list.element())
            : form instanceof TextForm<?> text && text.type() == StatuteId.class;
  }

  private Map<String, Object> term(String owner, String property, RecordForm<?> record) {
    Form<?> form = record.componentForms().get(record.componentNames().indexOf(property));
    String key = owner + "." + property;
    Map<String, Object> term = map("@id", PROPERTIES.getOrDefault(key, "km:" + property));
    if (!"skos:notation".equals(PROPERTIES.get(key))) {
      coerce(term, form, false, record);
    }
    return term;
  }

  /** How the values of a form are understood. */
  private void coerce(
      Map<String, Object> term, Form<?> form, boolean several, RecordForm<?> record) {
    if (form instanceof OptionalForm<?> optional) {
      coerce(term, optional.value(), several, record);
    } else if (form instanceof ListForm<?, ?> list) {
      coerce(term, list.element(), true, record);
    } else if (form instanceof StatedForm<?> stated) {
      coerce(term, stated.value(), true, record);
      Map<String, Object> value = map("@id", "rdf:value");
      coerce(value, stated.value(), true, record);
      scoped(term).put("value", value);
    } else if (form == Forms.of(LocalizedText.class) || form == Forms.of(Localizable.class)) {
      if (several) {
        for (Language language : Language.values()) {
          scoped(term).put(language.tag(), map("@id", "rdf:value", "@language", language.tag()));
        }
      } else {
        term.put("@container", "@language");
      }
    } else if (form instanceof MapForm
        || form instanceof ExtensionsForm
        || form instanceof UntypedForm) {
      term.put("@type", "@json");
    } else if (form instanceof EnumForm<?> constants) {
      String list = LinkedNames.CODES + list(constants) + "/";
      inList(term, list);
      for (String code : constants.texts()) {
        if (record.names().contains(code) || PREFIXES.containsKey(code)) {
          scoped(term).put(code, list + code);
        }
      }
    } else if (form instanceof TextForm<?> text) {
      if (THINGS.contains(text.type())) {
        inList(term, LinkedNames.THINGS + ADDRESSES.get(text.type()));
      } else if (text.type() == LocalDate.class) {
        term.put("@type", "xsd:date");
      } else if (text.type() == URI.class) {
        term.put("@type", "@id");
      }
    }
  }

  private static void inList(Map<String, Object> term, String list) {
    term.put("@type", "@vocab");
    scoped(term).put("@vocab", list);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> scoped(Map<String, Object> term) {
    return (Map<String, Object>) term.computeIfAbsent("@context", any -> new LinkedHashMap<>());
  }

  private static String list(EnumForm<?> constants) {
    return LinkedNames.ofType(constants.type())
        .replace(".", "")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> concepts(EnumForm<?> constants) {
    String scheme = LinkedNames.CODES + list(constants);
    List<Object> graph = new ArrayList<>();
    graph.add(map("@id", scheme, "@type", "skos:ConceptScheme"));
    for (String code : constants.texts()) {
      Map<String, Object> concept = map("@id", scheme + "/" + code, "@type", "skos:Concept");
      concept.put("notation", code);
      concept.put("inScheme", scheme);
      if (constants.parse(code) instanceof Localizable words) {
        concept.put(
            "prefLabel",
            LocalizedText.of(
                words.text(Language.FI), words.text(Language.SV), words.text(Language.EN)));
      }
      graph.add(concept);
    }
    return map("@graph", graph);
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static Map<String, Object> map(String key, Object value, String other, Object more) {
    Map<String, Object> map = map(key, value);
    map.put(other, more);
    return map;
  }
}

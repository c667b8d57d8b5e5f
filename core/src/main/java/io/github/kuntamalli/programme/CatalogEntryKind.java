package io.github.kuntamalli.programme;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** What an entry of the catalog is. */
public enum CatalogEntryKind implements Localizable {
  /** A programme (ohjelma, program). */
  PROGRAMME("ohjelma", "program", "programme"),
  /** A project (hanke, projekt). */
  PROJECT("hanke", "projekt", "project"),
  /** A tool or service to work with (työkalu, verktyg). */
  TOOL("työkalu tai palvelu", "verktyg eller tjänst", "tool or service"),
  /** A team or group formed for a task (tiimi, grupp). */
  TEAM("tiimi tai ryhmä", "team eller grupp", "team or group"),
  /** An event (tapahtuma, evenemang). */
  EVENT("tapahtuma", "evenemang", "event"),
  /** A publication (julkaisu, publikation). */
  PUBLICATION("julkaisu", "publikation", "publication"),
  /** A role of the association in digital development (digirooli, roll i digital utveckling). */
  DIGITAL_ROLE(
      "rooli digikehityksessä", "roll i den digitala utvecklingen", "role in digital development"),
  /** A way in which the association carries out its task (perustehtävä, grunduppgift). */
  TASK(
      "perustehtävän toteuttamistapa",
      "sätt att utföra grunduppgiften",
      "way of carrying out the core task"),
  /** A field of expertise (asiantuntemuksen ala, sakkunskapsområde). */
  EXPERTISE("asiantuntemuksen ala", "sakkunskapsområde", "field of expertise"),
  /** A centre of expertise in one subject (osaamiskeskus, kompetenscenter). */
  COMPETENCE_CENTRE("osaamiskeskus", "kompetenscenter", "competence centre"),
  /** A skill that is needed (osaaminen, kompetens). */
  COMPETENCE("osaaminen", "kompetens", "competence"),
  /** A level from which money comes (rahoitustaso, finansieringsnivå). */
  FUNDING_LEVEL("rahoitustaso", "finansieringsnivå", "level of funding"),
  /** A way to fund (rahoitusväline, finansieringsinstrument). */
  FUNDING_INSTRUMENT("rahoitusväline", "finansieringsinstrument", "funding instrument"),
  /** A level of interoperability (yhteentoimivuuden taso, nivå av interoperabilitet). */
  INTEROPERABILITY_LEVEL(
      "yhteentoimivuuden taso", "interoperabilitetsnivå", "level of interoperability"),
  /** What makes meaning common (semanttinen aineisto, semantisk resurs). */
  SEMANTIC_ASSET("semanttinen aineisto", "semantisk resurs", "semantic asset"),
  /** A kind of information that is kept (tietovaranto, informationsresurs). */
  INFORMATION_ASSET("tietoaineisto", "informationsresurs", "information asset"),
  /**
   * A part of the duty to manage information (tiedonhallinnan velvoite,
   * informationshanteringsskyldighet).
   */
  INFORMATION_DUTY(
      "tiedonhallinnan vaatimus",
      "krav på informationshantering",
      "information management requirement"),
  /** A period of transition of an act (siirtymäaika, övergångsperiod). */
  TRANSITION_PERIOD("siirtymäaika", "övergångsperiod", "transition period"),
  /**
   * An act in preparation or in force, as a source mentions it (lainsäädäntöhanke,
   * lagstiftningsprojekt).
   */
  LEGISLATION(
      "säädös tai lainsäädäntöhanke",
      "författning eller lagstiftningsprojekt",
      "act or legislative project"),
  /** A reform of the state (uudistus, reform). */
  REFORM("uudistus", "reform", "reform"),
  /** What promotion of welfare needs in practice (edellytys, förutsättning). */
  ENABLER(
      "hyvinvoinnin edistämisen edellytys",
      "förutsättning för främjande av välfärd",
      "prerequisite for the promotion of welfare"),
  /** A field of decisions that affect welfare (päätösala, beslutsområde). */
  POLICY_FIELD("päätöksenteon ala", "beslutsområde", "field of decision-making"),
  /** Expert support by a county (asiantuntijatuki, expertstöd). */
  SUPPORT_SERVICE("asiantuntijatuki", "expertstöd", "expert support"),
  /** A practice worth spreading (hyvä käytäntö, god praxis). */
  GOOD_PRACTICE("hyvä käytäntö", "god praxis", "good practice"),
  /** A sector of digital development (digitalisaation ala, digitaliseringsområde). */
  DIGITAL_SECTOR("digitalisaation ala", "digitaliseringsområde", "field of digitalisation"),
  /**
   * A sustainable development goal of the UN (kestävän kehityksen tavoite, mål för hållbar
   * utveckling).
   */
  EXTERNAL_GOAL(
      "kestävän kehityksen tavoite", "mål för hållbar utveckling", "sustainable development goal"),
  /** A survey whose results are its figures (kysely, enkät). */
  SURVEY("kysely", "enkät", "survey"),
  /** A set of figures (tunnusluvut, nyckeltal). */
  KEY_FIGURES("tunnusluvut", "nyckeltal", "key figures"),
  /** A word of the field that is nothing but a word here (termi, term). */
  TERM("termi", "term", "term");

  private final LocalizedText words;

  CatalogEntryKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}

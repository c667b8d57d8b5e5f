package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A group of the population (väestöryhmä, befolkningsgrupp). The law lists none; a document names
 * its own.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name what the document calls it, in one language at least
 * @param code which of the groups that acts and guidance mention it is; empty for any other group
 */
public record PopulationGroup(LocalizedText name, Optional<Code> code) {

  /** Groups that acts and guidance mention. */
  public enum Code {
    /** Children (lapset, barn). */
    CHILDREN(false),
    /** Young people (nuoret, unga). */
    YOUNG_PEOPLE(false),
    /** Families with children (lapsiperheet, barnfamiljer). */
    FAMILIES(false),
    /** People of working age (työikäiset, personer i arbetsför ålder). */
    WORKING_AGE(false),
    /** Older people (ikääntyneet, äldre). */
    OLDER_PEOPLE(false),
    /** Women (naiset, kvinnor). */
    WOMEN(false),
    /** Men (miehet, män). */
    MEN(false),
    /** Gender and sexual minorities (sukupuoli- ja seksuaalivähemmistöt). */
    GENDER_AND_SEXUAL_MINORITIES(false),
    /** Disabled people (vammaiset henkilöt, personer med funktionsnedsättning). */
    DISABLED_PEOPLE(false),
    /** Unemployed people (työttömät, arbetslösa). */
    UNEMPLOYED(false),
    /** People with a low income or little education (pienituloiset, vähän koulutetut). */
    LOW_SOCIOECONOMIC_STATUS(false),
    /** Informal carers (omaishoitajat, närståendevårdare). */
    INFORMAL_CARERS(false),
    /** Immigrants and people of foreign background (maahanmuuttajat, invandrare). */
    IMMIGRANTS(false),
    /** Those whose language is Finnish (suomenkieliset, finskspråkiga). */
    FINNISH_SPEAKERS(false),
    /** Those whose language is Swedish (ruotsinkieliset, svenskspråkiga). */
    SWEDISH_SPEAKERS(false),
    /** The Sámi (saamelaiset, samer). */
    SAMI(false),
    /** The Roma (romanit, romer). */
    ROMA(false),
    /** All age groups together (kaikki ikäryhmät, alla åldersgrupper). */
    ALL_AGE_GROUPS(true),
    /** Women and men, or all genders together (sukupuolet, könen). */
    ALL_GENDERS(true),
    /** Language and culture groups together (kieli- ja kulttuuriryhmät). */
    LANGUAGE_AND_CULTURE_GROUPS(true),
    /** The whole population (koko väestö, hela befolkningen). */
    WHOLE_POPULATION(true);

    private final boolean collective;

    Code(boolean collective) {
      this.collective = collective;
    }

    /**
     * Whether it covers several groups.
     *
     * @return true for all age groups and the like
     */
    public boolean isCollective() {
      return collective;
    }
  }

  /** What a name of several groups begins with or contains. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "^(?:kaikki|koko|eri|alla|hela|samtliga|olika|all|every|different|various) .*|.*(?:kaikenikäis|väestöryhm(?:ät|iä)|ikäryhm(?:ät|iä)|befolkningsgrupper|åldersgrupper|population groups|groups of the population|age groups|various ages).*|.*\\p{L}, \\p{L}.*",
          Pattern.DOTALL);

  /** A group. */
  public PopulationGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
  }

  /**
   * A group without a code.
   *
   * @param name what the document calls it
   * @return the group
   */
  public static PopulationGroup of(LocalizedText name) {
    return new PopulationGroup(name, Optional.empty());
  }

  /**
   * Whether it is no single group but a word for several, such as "all age groups", or a list.
   *
   * @return true by its code, or without one by its name
   */
  public boolean isCollective() {
    return code.map(Code::isCollective)
        .orElseGet(
            () ->
                name.texts().values().stream()
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .anyMatch(text -> COLLECTIVE.matcher(text).matches()));
  }
}

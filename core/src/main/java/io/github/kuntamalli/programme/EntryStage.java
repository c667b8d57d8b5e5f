package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dated stage of an entry: the working group, the bill and the entry into force of a reform, the
 * request and the first instructions of an aid.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind which stage
 * @param period its time, as far as sources state it
 * @param planned whether the source states it as a plan that is not known to have been carried out
 * @param description a description in words; empty if the kind is sufficient
 * @param sources where it was read
 */
public record EntryStage(
    Kind kind,
    StatedPeriod period,
    boolean planned,
    Optional<LocalizedText> description,
    List<Source> sources) {

  /** Which stage it is. */
  public enum Kind implements Localizable {
    /** Preparation in a working group (työryhmä, arbetsgrupp). */
    WORKING_GROUP("työryhmä", "arbetsgrupp", "working group"),
    /** A draft was published (luonnos, utkast). */
    DRAFT("luonnos", "utkast", "draft"),
    /** Statements were asked for (lausuntokierros, remissrunda). */
    CONSULTATION("lausuntokierros", "remissrunda", "consultation"),
    /** A bill was given to Parliament (hallituksen esitys, proposition). */
    BILL("hallituksen esitys", "proposition", "bill"),
    /** Entry into force, in whole or in main (voimaantulo, ikraftträdande). */
    IN_FORCE("voimaantulo", "ikraftträdande", "entry into force"),
    /** The last step of an application in steps (täysi soveltaminen, full tillämpning). */
    FULLY_APPLIED("täysi soveltaminen", "full tillämpning", "full application"),
    /** A request to carry it out (pyyntö, begäran). */
    REQUEST("pyyntö", "begäran", "request"),
    /** Instructions were given (ohjeet, anvisningar). */
    INSTRUCTIONS("ohjeet", "anvisningar", "instructions"),
    /** A part of a longer work (vaihe, skede). */
    PHASE("vaihe", "skede", "phase");

    private final LocalizedText words;

    Kind(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** The list is copied. */
  public EntryStage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(description, "description");
    sources = Copies.list(sources, "sources");
  }
}

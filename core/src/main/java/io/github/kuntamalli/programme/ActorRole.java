package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * The part that an actor has in an entry: the ministry that grants an aid, the partner of a
 * project.
 *
 * @param actor the organisation, municipality or county
 * @param kind its part
 * @param sources where it was read
 */
public record ActorRole(ActorId actor, Kind kind, List<Source> sources) {

  /** What part an actor can have. */
  public enum Kind implements Localizable {
    /** Runs it (toteuttaja, genomförare). */
    RUNS("toteuttaja", "genomförare", "runs it"),
    /** Pays for it (rahoittaja, finansiär). */
    FUNDS("rahoittaja", "finansiär", "funds it"),
    /** Pays a part of it (osarahoittaja, medfinansiär). */
    CO_FUNDS("osarahoittaja", "medfinansiär", "co-funds it"),
    /** Decides who gets the money (myöntäjä, beviljare). */
    GRANTS("myöntäjä", "beviljare", "grants it"),
    /** Takes part in it (osallistuja, deltagare). */
    TAKES_PART("osallistuja", "deltagare", "takes part"),
    /** Is its host (isäntä, värd). */
    HOSTS("isäntä", "värd", "hosts it"),
    /** Publishes it (julkaisija, utgivare). */
    PUBLISHES("julkaisija", "utgivare", "publishes it");

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
  public ActorRole {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(kind, "kind");
    sources = Copies.list(sources, "sources");
  }
}

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
 * The role of an actor in an entry: the ministry that grants an aid, the partner of a project.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param actor the organisation, municipality or county
 * @param kind the role of the actor
 * @param sources where it was read
 */
public record ActorRole(ActorId actor, Kind kind, List<Source> sources) {

  /** What part an actor can have. */
  public enum Kind implements Localizable {
    /** Runs it (toteuttaja, genomförare). */
    RUNS("toteuttaja", "genomförare", "implementer"),
    /** Pays for it (rahoittaja, finansiär). */
    FUNDS("rahoittaja", "finansiär", "funder"),
    /** Pays a part of it (osarahoittaja, medfinansiär). */
    CO_FUNDS("osarahoittaja", "medfinansiär", "co-funder"),
    /** Decides who gets the money (myöntäjä, beviljare). */
    GRANTS("myöntäjä", "beviljare", "grantor"),
    /** Takes part in it (osallistuja, deltagare). */
    TAKES_PART("osallistuja", "deltagare", "participant"),
    /** Is its host (isäntä, värd). */
    HOSTS("isäntä", "värd", "host"),
    /** Publishes it (julkaisija, utgivare). */
    PUBLISHES("julkaisija", "utgivare", "publisher");

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

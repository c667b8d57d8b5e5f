package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time for which a dossier claims to contain everything that exists, such as the time since an
 * application was introduced.
 *
 * <p>It has to reach back as far as what can show a duty to be met: to the first day of the term or
 * year of most duties, four years for what is due every four years. A permanent duty is met by a
 * decision of any age, so a claim about it has no beginning, or begins on the first day that the
 * register states of the authority. Work that continues into the time belongs to it, whenever it
 * began.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param since the first day of that time; empty if it has no beginning
 * @param until its last day; empty if the claim continues
 * @param kinds the kinds of documents that the claim is about; empty for everything
 */
public record CompletePeriod(
    Optional<LocalDate> since, Optional<LocalDate> until, List<DocumentPart.Kind> kinds) {

  /**
   * A claim.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public CompletePeriod {
    Objects.requireNonNull(since, "since").ifPresent(day -> Years.require("since", day));
    Objects.requireNonNull(until, "until").ifPresent(day -> Years.require("until", day));
    kinds = Copies.list(kinds, "kinds");
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw InvalidValueException.of(
          "time-reversed",
          "until: ajanjakso päättyy %s, ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "until: perioden slutar %s, innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "until: the period ends on %s, before it begins on %s; swap or correct the dates",
          until.get(),
          since.get());
    }
  }

  /**
   * A claim about everything since a day.
   *
   * @param day the first day
   * @return the claim
   */
  public static CompletePeriod since(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new CompletePeriod(Optional.of(day), Optional.empty(), List.of());
  }

  /** Whether it is about a kind of document, or about what is no document. */
  boolean isAbout(Optional<DocumentPart.Kind> kind) {
    return kinds.isEmpty() || kind.map(kinds::contains).orElse(false);
  }

  /** The time that is claimed to be complete. */
  ValidityPeriod days() {
    return new ValidityPeriod(since, until);
  }

  /** What both claim, or empty if there is nothing that both do. */
  Optional<CompletePeriod> and(CompletePeriod other) {
    List<DocumentPart.Kind> both =
        kinds.isEmpty()
            ? other.kinds
            : other.kinds.isEmpty() ? kinds : kinds.stream().filter(other.kinds::contains).toList();
    return both.isEmpty() && !(kinds.isEmpty() && other.kinds.isEmpty())
        ? Optional.empty()
        : days()
            .intersection(other.days())
            .map(common -> new CompletePeriod(common.from(), common.to(), both));
  }
}

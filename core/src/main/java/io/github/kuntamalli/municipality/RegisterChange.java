package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/** Something that changed in the register on a day. */
public sealed interface RegisterChange {

  /**
   * The first day of the new state.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * The municipality.
   *
   * @return its code
   */
  MunicipalityCode code();

  /**
   * A municipality ended in a merger.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date the first day without it
   * @param code its code
   * @param merger how it ended, with all successors
   */
  record Ended(LocalDate date, MunicipalityCode code, MunicipalityChange merger)
      implements RegisterChange {
    /** A change. */
    public Ended {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(merger, "merger");
    }
  }

  /**
   * A municipality code came into use.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date its first day
   * @param code the code
   */
  record Began(LocalDate date, MunicipalityCode code) implements RegisterChange {
    /** A change. */
    public Began {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * A municipality moved to another region.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date the first day in the new region
   * @param code its code
   * @param before the region that it left
   * @param after the region that it joined
   */
  record RegionChanged(LocalDate date, MunicipalityCode code, Region before, Region after)
      implements RegisterChange {
    /** A change. */
    public RegionChanged {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A municipality joined a wellbeing services county, or moved to another one.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date the first day in it
   * @param code its code
   * @param after the county that it joined
   */
  record CountyChanged(LocalDate date, MunicipalityCode code, WellbeingServicesCounty after)
      implements RegisterChange {
    /** A change. */
    public CountyChanged {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * The languages of a municipality changed.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date the first day with the new ones
   * @param code its code
   * @param before the languages that it had
   * @param after the languages that it has since
   */
  record LanguageChanged(
      LocalDate date, MunicipalityCode code, LanguageStatus before, LanguageStatus after)
      implements RegisterChange {
    /** A change. */
    public LanguageChanged {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A municipality got another name.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param date the first day of the new name
   * @param code its code
   * @param before the name that it had
   * @param after the name that it has since
   */
  record NameChanged(
      LocalDate date, MunicipalityCode code, LocalizedText before, LocalizedText after)
      implements RegisterChange {
    /** A change. */
    public NameChanged {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }
}

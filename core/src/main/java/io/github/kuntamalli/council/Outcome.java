package io.github.kuntamalli.council;

/** What came of a handling. */
public enum Outcome {
  /** Approved or decided (hyväksyttiin, godkändes). */
  APPROVED,
  /** Noted for information (merkittiin tiedoksi, antecknades för kännedom). */
  NOTED,
  /** Proposed to a higher body (esitettiin, föreslogs). */
  PROPOSED,
  /** Left on the table (pöydättiin, bordlades). */
  TABLED,
  /** Returned for preparation (palautettiin valmisteluun, återremitterades). */
  RETURNED,
  /** A statement was given (annettiin lausunto, utlåtande gavs). */
  STATEMENT,
  /** Announced, and not known to have been held (suunniteltu, planerad); never evidence. */
  PLANNED,
  /** Held, with an outcome that the source does not show (tuntematon, okänt). */
  UNKNOWN
}

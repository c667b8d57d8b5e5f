package io.github.kuntamalli.obligation;

/**
 * The other party with which a duty has to be met; evidence without that party does not show that
 * it is met.
 */
public enum Counterpart {
  /** No other party is required. */
  ANY,
  /** With the wellbeing services county of which the municipality is part. */
  OWN_COUNTY,
  /** With the municipalities of the county's area. */
  OWN_MUNICIPALITIES,
  /** With the HUS joint authority. */
  HUS,
  /** With Helsinki and the counties of Uusimaa (Nyland). */
  UUSIMAA
}

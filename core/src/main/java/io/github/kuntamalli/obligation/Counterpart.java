package io.github.kuntamalli.obligation;

/** With whom a duty has to be met, so that evidence without them does not show it. */
public enum Counterpart {
  /** With nobody in particular. */
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

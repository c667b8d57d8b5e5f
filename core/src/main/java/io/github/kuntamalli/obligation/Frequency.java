package io.github.kuntamalli.obligation;

/** How often a duty has to be met. */
public enum Frequency {
  /** All the time (jatkuva, fortlöpande); judged by what was done in each council term. */
  CONTINUOUS,
  /** Every calendar year (vuosittain, årligen). */
  ANNUAL,
  /** Once in every council term (valtuustokausittain, en gång per fullmäktigeperiod). */
  ONCE_A_TERM,
  /** At least every four years, whatever the terms (vähintään neljän vuoden välein). */
  EVERY_FOUR_YEARS,
  /** At every decision (päätöksittäin, vid varje beslut); judged by the decisions of each term. */
  PER_DECISION,
  /** Valid at any time once done (pysyvä, bestående); judged on the last day of each term. */
  STANDING
}

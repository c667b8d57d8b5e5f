package io.github.kuntamalli.obligation;

/** How often a duty has to be met. */
public enum Rhythm {
  /** All the time (jatkuva, fortlöpande). */
  CONTINUOUS,
  /** Every calendar year (vuosittain, årligen). */
  ANNUAL,
  /** Once in every council term (valtuustokausittain, en gång per fullmäktigeperiod). */
  ONCE_A_TERM,
  /** At every decision (päätöksittäin, vid varje beslut). */
  PER_DECISION,
  /** Valid at any time once done (pysyvä, tills vidare). */
  STANDING
}

package io.github.kuntamalli.municipality;

/**
 * How much of a municipality is in the Sámi homeland (saamelaisten kotiseutualue, samernas
 * hembygdsområde), by section 4 of act 974/1995.
 */
public enum SamiHomeland {
  /** None of it. */
  NONE,
  /** A part of it; in Sodankylä the area of the reindeer-herding district Lapin paliskunta. */
  PART,
  /** The whole of it. */
  WHOLE
}

package io.github.kuntamalli.fact;

/**
 * How sure a statement about the law is, from the surest to the weakest.
 *
 * <p>The weakest certainty among the bases of a rule limits its severity: only what is {@link
 * #VERIFIED} can be an error.
 */
public enum Certainty {
  /** The text of the statute or decree itself was read. */
  VERIFIED,
  /** Read in guidance or seen in the practice of authorities. */
  GUIDANCE,
  /** Concluded by us from verified facts and guidance. */
  INTERPRETATION,
  /** Not verified; never shipped as a fact. */
  FROM_MEMORY
}

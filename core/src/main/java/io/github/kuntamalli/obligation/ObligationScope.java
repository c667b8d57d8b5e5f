package io.github.kuntamalli.obligation;

/** How a duty of the catalog relates to welfare reporting. */
public enum ObligationScope {
  /** It is assessed. */
  WELFARE_REPORTING,
  /**
   * A duty outside welfare reporting, in the catalog to be looked up; assessed only on request, and
   * only if the catalog states what proves it.
   */
  RELATED,
  /** Enacted, and replaced or repealed before it came into force; never demanded. */
  NEVER_IN_FORCE,
  /** It came into force and was repealed before it first fell due; never demanded. */
  NEVER_DUE
}

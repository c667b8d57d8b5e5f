package io.github.kuntamalli.obligation;

/**
 * The tables that a catalog of duties is read from: comma-separated text, first line the names of
 * the columns. The bundled ones, in the package of this class, are the model for a caller's own
 * tables.
 */
public enum ObligationTable {
  /** One row for every duty: code, bearer, rhythm, proof, titles. */
  OBLIGATIONS("obligations.csv"),
  /** The bases of the duties in time, by the names of the statute book. */
  BASES("obligation-bases.csv"),
  /** Whom a duty never concerns, and why. */
  EXCLUSIONS("exclusions.csv"),
  /**
   * What the points of content are called, and what shows one without a statement that names it
   * (column {@code shown_by}, a {@link ContentRequirement.ShownBy}).
   */
  POINTS("content-points.csv"),
  /** Which duty requires which point, since when, and to which plan the point belongs. */
  OBLIGATION_POINTS("obligation-points.csv"),
  /** What duties were called before. */
  FORMER_TITLES("former-titles.csv"),
  /** Addressee, recommended time, papers that show it, references. */
  DETAILS("obligation-details.csv");

  private final String fileName;

  ObligationTable(String fileName) {
    this.fileName = fileName;
  }

  /**
   * The name of the bundled file.
   *
   * @return for example {@code obligations.csv}
   */
  public String fileName() {
    return fileName;
  }
}

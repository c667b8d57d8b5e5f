package io.github.kuntamalli.municipality;

/**
 * The statistical grouping of municipalities (tilastollinen kuntaryhmitys, statistisk
 * kommungruppering) of Statistics Finland. It is revised every year, so a value is valid for its
 * year alone.
 */
public enum StatisticalGrouping {
  /** Urban (kaupunkimainen, urban kommun). */
  URBAN,
  /** Semi-urban (taajaan asuttu, tätortskommun). */
  SEMI_URBAN,
  /** Rural (maaseutumainen, landsbygdskommun). */
  RURAL
}

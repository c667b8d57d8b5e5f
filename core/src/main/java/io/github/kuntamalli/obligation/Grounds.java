package io.github.kuntamalli.obligation;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.RegionCode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The grounds of all authorities, each made once and shared by those in the same position. It holds
 * only what follows from the reference data of its assessor. Thread-safe.
 */
final class Grounds {

  /** Questions about later years are answered without remembering. */
  private static final int LAST_REMEMBERED_YEAR = 2100;

  private record Key(
      Authority authority, Optional<RegionCode> region, int year, AssessmentMethod method) {}

  private final ObligationCatalog catalog;
  private final ConcurrentMap<Key, Ground> byKey = new ConcurrentHashMap<>();
  private final ConcurrentMap<Ground, Ground> shared = new ConcurrentHashMap<>();

  Grounds(ObligationCatalog catalog) {
    this.catalog = catalog;
  }

  Ground of(JudgedAuthority judged, AssessmentMethod method) {
    int year = judged.on().getYear();
    if (judged.kind().isEmpty() || year > LAST_REMEMBERED_YEAR) {
      return Ground.of(catalog, judged, method);
    }
    Key key =
        new Key(
            judged.authority(),
            judged.state().map(Municipality::region).map(region -> region.code()),
            year,
            method);
    Ground known = byKey.get(key);
    if (known == null) {
      Ground fresh = Ground.of(catalog, judged, method);
      Ground before = shared.putIfAbsent(fresh, fresh);
      known = before == null ? fresh : before;
      byKey.put(key, known);
    }
    return known;
  }
}

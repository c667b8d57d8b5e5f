package io.github.kuntamalli.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Carries values from the municipalities of one day to those of another. */
final class ValueTransfer<T> {

  private final MunicipalityRegister register;
  private final LocalDate from;
  private final LocalDate to;
  private final BinaryOperator<T> merge;
  private final SortedMap<MunicipalityCode, T> values = new TreeMap<>();
  private final SortedMap<MunicipalityCode, Set<MunicipalityCode>> origins = new TreeMap<>();
  private final List<TransferredValues.Undecided<T>> undecided = new ArrayList<>();

  ValueTransfer(
      MunicipalityRegister register, LocalDate from, LocalDate to, BinaryOperator<T> merge) {
    this.register = register;
    this.from = from;
    this.to = to;
    this.merge = merge;
  }

  TransferredValues<T> carry(Map<MunicipalityCode, T> source) {
    RegisterOnDate start = register.on(from);
    Map<MunicipalityCode, Set<MunicipalityCode>> targets =
        to.isBefore(from) ? backwards() : Map.of();
    new TreeMap<>(source)
        .forEach(
            (code, value) -> {
              if (!register.codes().contains(code)) {
                undecided.add(new TransferredValues.Undecided<>(code, Set.of(), value));
                return;
              }
              start.get(code);
              Set<MunicipalityCode> found =
                  to.isBefore(from)
                      ? targets.getOrDefault(code, Set.of())
                      : register.successors(code, to);
              if (found.size() == 1) {
                MunicipalityCode only = found.iterator().next();
                values.merge(only, value, merge);
                origins.computeIfAbsent(only, any -> new TreeSet<>()).add(code);
              } else {
                undecided.add(new TransferredValues.Undecided<>(code, found, value));
              }
            });
    SortedMap<MunicipalityCode, Set<MunicipalityCode>> merged = new TreeMap<>();
    origins.forEach(
        (code, of) -> {
          if (of.size() > 1) {
            merged.put(code, Collections.unmodifiableSet(of));
          }
        });
    return new TransferredValues<>(values, merged, undecided);
  }

  /** For each municipality of the later day, those of the earlier day whose area it contains. */
  private Map<MunicipalityCode, Set<MunicipalityCode>> backwards() {
    Map<MunicipalityCode, Set<MunicipalityCode>> sources = new HashMap<>();
    for (Municipality earlier : register.on(to).municipalities()) {
      for (MunicipalityCode later : register.successors(earlier.code(), from)) {
        sources.computeIfAbsent(later, any -> new LinkedHashSet<>()).add(earlier.code());
      }
    }
    return sources;
  }
}

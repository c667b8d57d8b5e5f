package io.github.kuntamalli.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A subject of figures: a network, a programme, a survey. */
public interface HasFigures {

  /**
   * The figures.
   *
   * @return the figures, in the order of the source; empty if none is known
   */
  List<Observation> figures();

  /**
   * The figures by what they are about, such as the answers to each statement of a survey year by
   * year.
   *
   * @return for each indicator its figures, by time; in the order of the source
   */
  default Map<IndicatorRef, List<Observation>> figuresByIndicator() {
    Map<IndicatorRef, List<Observation>> series = new LinkedHashMap<>();
    for (Observation figure : figures()) {
      series.computeIfAbsent(figure.indicator(), any -> new ArrayList<>()).add(figure);
    }
    series.replaceAll(
        (indicator, list) ->
            list.stream().sorted(Comparator.comparing(figure -> figure.on().earliest())).toList());
    return Collections.unmodifiableMap(series);
  }
}

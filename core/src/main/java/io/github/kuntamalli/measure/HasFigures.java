package io.github.kuntamalli.measure;

import java.util.List;

/** A subject of figures: a network, a programme, a survey. */
public interface HasFigures {

  /**
   * The figures.
   *
   * @return the figures, in the order of the source; empty if none is known
   */
  List<Observation> figures();
}

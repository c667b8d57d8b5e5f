package io.github.kuntamalli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ids that each lead to at most one other, such as versions to those that they supersede. */
public final class Chains {

  private Chains() {}

  /** The ids that lead back to themselves. Each id is visited once, however long the chains. */
  public static Set<String> circling(Map<String, String> next) {
    Set<String> circling = new HashSet<>();
    Set<String> visited = new HashSet<>();
    for (String start : next.keySet()) {
      Set<String> way = new LinkedHashSet<>();
      @Nullable String at = start;
      while (at != null && visited.add(at)) {
        way.add(at);
        at = next.get(at);
      }
      if (at != null && way.contains(at)) {
        String first = at;
        do {
          circling.add(at);
          at = next.get(at);
        } while (at != null && !at.equals(first));
      }
    }
    return circling;
  }

  /**
   * Some ids and all that lead to one of them at any distance. Each id is visited once, however
   * long the chains.
   */
  public static Set<String> leadingTo(Set<String> ends, Map<String, String> next) {
    Set<String> leading = new HashSet<>(ends);
    Set<String> visited = new HashSet<>(ends);
    for (String start : next.keySet()) {
      List<String> way = new ArrayList<>();
      @Nullable String at = start;
      while (at != null && visited.add(at)) {
        way.add(at);
        at = next.get(at);
      }
      if (at != null && leading.contains(at)) {
        leading.addAll(way);
      }
    }
    return leading;
  }
}

package io.github.kuntamalli.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
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
}

package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places in a text of the values that findings name. No other value is remembered. */
public final class PointerIndex {

  /** A step of pointers that findings have. */
  private static final class Node {
    private final Map<String, Node> steps = new HashMap<>();
    private @Nullable Location place;

    private Node to(String step) {
      return steps.computeIfAbsent(step, any -> new Node());
    }
  }

  private final Node root = new Node();

  private PointerIndex() {}

  /** Findings with line and column; one about something that is absent gets those of its owner. */
  public static List<Finding> locate(
      List<Finding> findings, String text, ReadingLimits limits, JacksonBinding jackson)
      throws IOException {
    PointerIndex index = new PointerIndex();
    for (Finding finding : findings) {
      Node node = index.root;
      for (String step : steps(finding.location())) {
        node = node.to(step);
      }
    }
    index.read(Utf8Text.withoutMark(text), limits, jackson);
    return findings.stream().map(finding -> finding.at(index.at(finding.location()))).toList();
  }

  /** The steps of a pointer, as names without their escapes. */
  private static List<String> steps(Location location) {
    String[] steps = location.pointer().split("/", -1);
    List<String> names = new ArrayList<>(steps.length);
    for (int i = 1; i < steps.length; i++) {
      names.add(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    return names;
  }

  private void read(String text, ReadingLimits limits, JacksonBinding jackson) throws IOException {
    LineCounter lines = new LineCounter(text);
    List<Node> way =
        new ArrayList<>(); // of the objects and lists that are open; the others are skipped
    try (PlacedText tokens = PlacedText.open(text, limits, jackson)) {
      for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
        boolean opens = token == Token.OBJECT || token == Token.LIST;
        switch (token) {
          case NAME -> {}
          case END_OBJECT, END_LIST -> way.remove(way.size() - 1);
          default -> {
            int holders = opens ? tokens.depth() - 1 : tokens.depth();
            Node node = holders == 0 ? root : way.get(holders - 1).steps.get(tokens.step());
            if (node == null || node.place != null) {
              tokens.skip();
            } else {
              node.place = lines.at("", tokens.start());
              if (opens) {
                way.add(node);
              }
            }
          }
        }
      }
    }
  }

  private Location at(Location location) {
    Node node = root;
    Location found = root.place;
    for (String step : steps(location)) {
      node = node.to(step);
      found = node.place == null ? found : node.place;
    }
    return found == null
        ? location
        : new Location(location.pointer(), found.line(), found.column());
  }
}

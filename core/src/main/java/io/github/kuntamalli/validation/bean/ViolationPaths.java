package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.Location;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Places as property paths and back: {@code /handlings/0/date} is {@code handlings[0].date}. In a
 * path an index belongs to the node after it.
 */
final class ViolationPaths {

  private static final String ELEMENT = "<list element>";

  private ViolationPaths() {}

  /** A node to which the next one can be added; the API has no common type for them. */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<ContainerElementNodeBuilderCustomizableContext> element,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    static Node of(ConstraintViolationBuilder at) {
      return new Node(
          at::addPropertyNode,
          () -> at.addContainerElementNode(ELEMENT, List.class, 0),
          at::addBeanNode,
          at::addConstraintViolation);
    }

    static Node of(NodeBuilderCustomizableContext at) {
      return new Node(
          at::addPropertyNode,
          () -> at.addContainerElementNode(ELEMENT, List.class, 0),
          at::addBeanNode,
          at::addConstraintViolation);
    }

    static Node of(NodeBuilderDefinedContext at) {
      return new Node(
          at::addPropertyNode,
          () -> at.addContainerElementNode(ELEMENT, List.class, 0),
          at::addBeanNode,
          at::addConstraintViolation);
    }

    static Node of(ContainerElementNodeBuilderDefinedContext at) {
      return new Node(
          at::addPropertyNode,
          () -> at.addContainerElementNode(ELEMENT, List.class, 0),
          at::addBeanNode,
          at::addConstraintViolation);
    }
  }

  /** Adds a violation at a place below the bean. */
  static void add(ConstraintViolationBuilder violation, Location place) {
    Node at = Node.of(violation);
    Integer index = null;
    for (String step : place.steps()) {
      if (isIndex(step)) {
        if (index != null) {
          at = Node.of(at.element().get().inIterable().atIndex(index));
        }
        index = Integer.valueOf(step);
      } else {
        NodeBuilderCustomizableContext property = at.property().apply(step);
        at = index == null ? Node.of(property) : Node.of(property.inIterable().atIndex(index));
        index = null;
      }
    }
    if (index == null) {
      at.end().run();
    } else {
      at.bean().get().inIterable().atIndex(index).addConstraintViolation();
    }
  }

  /**
   * The place of a path. Methods and constructors are left out and parameters kept, so that the
   * places of two arguments differ.
   */
  static Location location(Path path) {
    Location place = Location.ROOT;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        place = place.then(node.getIndex());
      } else if (node.getKey() != null) {
        place = place.then(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER) {
        place = place.then(node.getName());
      }
    }
    return place;
  }

  /**
   * Places in the order of reading: the second item of a list before the tenth, and numbers before
   * names, because an order that compares some numbers by value and some as text has cycles.
   */
  static int compare(Location a, Location b) {
    List<String> left = a.steps();
    List<String> right = b.steps();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareSteps(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareSteps(String one, String other) {
    boolean number = isNumber(one);
    if (number != isNumber(other)) {
      return number ? -1 : 1;
    }
    int order = number ? compareNumbers(one, other) : 0;
    return order == 0 ? one.compareTo(other) : order;
  }

  /** By their digits, because the key of a map can be a number of any length. */
  private static int compareNumbers(String one, String other) {
    String left = one.replaceFirst("^0+", "");
    String right = other.replaceFirst("^0+", "");
    int order = Integer.compare(left.length(), right.length());
    return order == 0 ? left.compareTo(right) : order;
  }

  private static boolean isNumber(String step) {
    return step.matches("\\d+");
  }

  private static boolean isIndex(String step) {
    return step.matches("\\d{1,9}");
  }
}

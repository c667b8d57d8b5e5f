package io.github.kuntamalli.json.mapper;

import static io.github.kuntamalli.json.mapper.ApplicationMapper.generic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Types that are not of the model are written and read with our module as without it, byte for
 * byte, whether the module is added or found.
 */
class ForeignTypesTest {

  /** A class of an application. */
  record Customer(String name) {}

  /** A generic class of an application. */
  record Page<T>(List<T> items, int total) {}

  /** A class that contains a generic one. */
  record Holder(Page<Customer> page) {}

  /** Wildcards. */
  record Wild(Page<? extends Customer> some, Page<?> any, Map<String, ? super Customer> in) {}

  /** Constants of an application. */
  enum Colour {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green!";
      }
    }
  }

  /** Maps of an application's types. */
  record Maps(
      Map<Colour, Customer> byColour,
      EnumMap<Colour, Integer> counted,
      Map<String, Page<Customer>> pages,
      EnumSet<Colour> colours) {}

  /** A collection of an application. */
  static final class Customers extends ArrayList<Customer> {
    private static final long serialVersionUID = 1;
  }

  /** A map of an application. */
  static final class Register<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
  }

  /** A class that refers to itself. */
  static final class Node<T> {
    public T value;
    public List<Node<T>> children = new ArrayList<>();

    Node() {}

    Node(T value) {
      this.value = value;
    }
  }

  /** One of several kinds, distinguished by the application's own property. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "what")
  sealed interface Shape permits Circle {}

  /** A kind. */
  record Circle(int radius) implements Shape {}

  /** The error body of a framework: a generic super class, links of a separate class. */
  abstract static class Resource<R extends Resource<R>> {
    public Map<String, List<Link>> links = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    R link(String name, URI target) {
      links.computeIfAbsent(name, any -> new ArrayList<>()).add(new Link(target, Optional.empty()));
      return (R) this;
    }
  }

  /** A link of a framework. */
  record Link(URI href, Optional<Media> type) {}

  /** A class that a framework writes as it likes. */
  record Media(String name, Map<CharSequence, String> parameters) implements CharSequence {
    @Override
    public int length() {
      return name.length();
    }

    @Override
    public char charAt(int index) {
      return name.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return name.subSequence(start, end);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The error body itself. */
  static final class ErrorBody extends Resource<ErrorBody> {
    public String message = "not found";
    public AtomicReference<String> path = new AtomicReference<>("/a");
  }

  /** A value and its declared type. */
  record Sample(Object value, Type type) {
    @Override
    public String toString() {
      return type.toString();
    }
  }

  static Stream<Sample> samples() {
    Customer customer = new Customer("x");
    Page<Customer> page = new Page<>(List.of(customer), 1);
    Customers customers = new Customers();
    customers.add(customer);
    Register<String, Page<Customer>> register = new Register<>();
    register.put("a", page);
    Node<Customer> node = new Node<>(customer);
    node.children.add(new Node<>(customer));
    return Stream.of(
        new Sample(customer, Customer.class),
        new Sample(page, generic(Page.class, Customer.class)),
        new Sample(new Holder(page), Holder.class),
        new Sample(new Wild(page, page, Map.of("a", customer)), Wild.class),
        new Sample(
            new Maps(
                Map.of(Colour.GREEN, customer),
                new EnumMap<>(Map.of(Colour.RED, 1)),
                Map.of("a", page),
                EnumSet.allOf(Colour.class)),
            Maps.class),
        new Sample(customers, Customers.class),
        new Sample(
            register, generic(Register.class, String.class, generic(Page.class, Customer.class))),
        new Sample(node, generic(Node.class, Customer.class)),
        new Sample(new Circle(1), Shape.class),
        new Sample(List.of(new Circle(1)), generic(List.class, Shape.class)),
        new Sample(Optional.of(customer), generic(Optional.class, Customer.class)),
        new Sample(
            new AtomicReference<>(new Holder(page)), generic(AtomicReference.class, Holder.class)),
        new Sample(new Customer[] {customer}, Customer[].class),
        new Sample(Colour.GREEN, Colour.class),
        new Sample(new Media("text/plain", Map.of()), Media.class),
        new Sample(new ErrorBody().link("self", URI.create("/a")), ErrorBody.class),
        new Sample(
            ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "case 17 is taken"),
            ProblemDetail.class),
        new Sample(new IllegalStateException("broken"), IllegalStateException.class),
        new Sample(List.of(customer, Colour.RED, Map.of("a", page)), Object.class));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writtenAndReadAsWithoutTheModule(Sample sample) {
    List<ApplicationMapper> without = ApplicationMapper.withoutModule();
    for (List<ApplicationMapper> with :
        List.of(ApplicationMapper.withModule(), ApplicationMapper.withModulesFound())) {
      for (int i = 0; i < with.size(); i++) {
        String text = outcome(without.get(i), sample);
        assertThat(outcome(with.get(i), sample)).as("%s", with.get(i)).isEqualTo(text);
        assertThat(readBack(with.get(i), text, sample))
            .as("%s", with.get(i))
            .isEqualTo(readBack(without.get(i), text, sample));
      }
    }
  }

  private static String outcome(ApplicationMapper mapper, Sample sample) {
    try {
      return mapper.write(sample.value(), sample.type());
    } catch (IllegalStateException e) {
      return "refused: " + e.getMessage();
    }
  }

  /** What is read is shown by writing it, since not every class of an application has equality. */
  private static String readBack(ApplicationMapper mapper, String text, Sample sample) {
    try {
      return mapper.write(mapper.read(text, sample.type()), sample.type());
    } catch (IllegalStateException e) {
      return "refused: " + e.getMessage();
    }
  }
}

package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values in a list. Null and absence are an empty list, which is not written; null in a list is a
 * fault. A set is written in the order of its texts, so that equal sets give equal texts, and a
 * value that occurs twice in it is a fault.
 *
 * @param <C> List, Set or SortedSet
 * @param <T> the type of the values
 */
public final class ListForm<C extends Collection<T>, T> extends Form<C> {

  private final Class<?> type;
  private final Form<T> element;

  public ListForm(Class<?> type, Form<T> element) {
    this.type = type;
    this.element = element;
  }

  /** Whether a class is one that this form can make. */
  public static boolean canMake(Class<?> type) {
    return type == List.class
        || type == Collection.class
        || type == Iterable.class
        || type == Set.class
        || type == SortedSet.class;
  }

  /** The form of each value. */
  public Form<T> element() {
    return element;
  }

  /** Whether each value is in it once. */
  public boolean isSet() {
    return Set.class.isAssignableFrom(type);
  }

  @Override
  public @Nullable C read(TokenSource in) throws IOException {
    if (in.token() != Token.LIST) {
      return in.wrongType(this);
    }
    List<T> values = new ArrayList<>();
    boolean sound = true;
    while (in.next() != Token.END_LIST) {
      if (in.token() == Token.END) {
        return in.wrongType(element); // such as an object that was put into a tree
      }
      T value = element.readOrAbsent(in);
      if (value == null) {
        sound = false;
      } else {
        values.add(value);
      }
    }
    return sound ? collected(values, in) : null;
  }

  @SuppressWarnings("unchecked")
  private @Nullable C collected(List<T> values, TokenSource in) throws IOException {
    if (!isSet()) {
      return (C) values;
    }
    Set<T> set = type == SortedSet.class ? new TreeSet<>() : new LinkedHashSet<>();
    for (T value : values) {
      if (!set.add(value)) {
        return in.unfit(
            this,
            InvalidValueException.of(
                "value-repeated",
                "\"%s\" on mainittu kahdesti; jätä toinen pois",
                "\"%s\" har angetts två gånger; utelämna det ena",
                "\"%s\" occurs twice; remove one",
                element instanceof TextForm<T> text ? text.print(value) : value));
      }
    }
    return (C) set;
  }

  @Override
  public void write(TokenSink out, C values) throws IOException {
    out.startList();
    for (T value : inOrder(values)) {
      element.write(out, value);
    }
    out.endList();
  }

  /** The values of a collection in the order in which they are written. */
  @SuppressWarnings("unchecked")
  public Collection<T> inOrder(Object values) {
    return isSet() ? ordered((C) values) : (C) values;
  }

  private Collection<T> ordered(Collection<T> values) {
    return element instanceof TextForm<T> texts
        ? values.stream().sorted(Comparator.comparing(texts::print)).toList()
        : values;
  }

  @Override
  public Localizable expected() {
    return Expectations.LIST;
  }

  @Override
  @SuppressWarnings("unchecked")
  public C absent() {
    return (C) (type == SortedSet.class ? new TreeSet<T>() : isSet() ? Set.of() : List.of());
  }

  @Override
  public boolean isEmpty(C values) {
    return values.isEmpty();
  }
}

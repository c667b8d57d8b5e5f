package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Properties of an application's own: values of any type by names with a name space. Null and
 * absence are none, which is not written.
 */
public final class ExtensionsForm extends ObjectForm<Extensions> {

  private static final TextForm<String> NAME =
      new TextForm<>(
          String.class,
          Extensions::requireName,
          LocalizedText.of(
              "oman ominaisuuden nimi, jonka alussa on nimiavaruus, kuten \"my-city/case-number\"",
              "den egna egenskapens namn med en namnrymd först, till exempel"
                  + " \"my-city/case-number\"",
              "the name of the custom property with a namespace before it, such as \"my-city/case-number\""));

  private final MapForm<Map<String, Object>, String, Object> values =
      new MapForm<>(Map.class, NAME, Forms.of(Object.class));

  @Override
  public @Nullable Extensions readBody(TokenSource in) throws IOException {
    Map<String, Object> read = values.readBody(in);
    return read == null ? null : new Extensions(read);
  }

  @Override
  public void write(TokenSink out, Extensions extensions) throws IOException {
    values.write(out, extensions.values());
  }

  @Override
  public Collection<String> names() {
    return List.of();
  }

  @Override
  public Extensions absent() {
    return Extensions.none();
  }

  @Override
  public boolean isEmpty(Extensions extensions) {
    return extensions.values().isEmpty();
  }
}

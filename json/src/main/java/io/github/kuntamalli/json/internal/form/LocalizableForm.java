package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value as used in sentences: a plain text if it is the same in Finnish, Swedish and English,
 * else an object with the three.
 */
public final class LocalizableForm extends Form<Localizable> {

  private final Form<LocalizedText> texts;

  public LocalizableForm(Form<LocalizedText> texts) {
    this.texts = texts;
  }

  @Override
  public @Nullable Localizable read(TokenSource in) throws IOException {
    return in.token() == Token.TEXT ? Localizable.same(in.text()) : texts.read(in);
  }

  @Override
  public void write(TokenSink out, Localizable value) throws IOException {
    String fi = value.text(Language.FI);
    String sv = value.text(Language.SV);
    String en = value.text(Language.EN);
    if (fi.equals(sv) && fi.equals(en)) {
      out.text(fi);
    } else {
      texts.write(out, LocalizedText.of(fi, sv, en));
    }
  }

  @Override
  public Localizable expected() {
    return LocalizedText.of(
        "teksti tai objekti { }, jossa on teksti kielittäin",
        "en text eller ett objekt { } med en text per språk",
        "text, or an object { } with a text for each language");
  }
}

package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.text.Localizable;

/** What should be at a place of a text. */
public interface Expected {

  /** What should be there, in words that follow "write". */
  Localizable expected();
}

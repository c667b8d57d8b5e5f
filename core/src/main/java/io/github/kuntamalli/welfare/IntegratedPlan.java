package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * Another plan that a document contains, serves as or refers to, such as the plan for children and
 * young people.
 *
 * @param name what the document calls it
 */
public record IntegratedPlan(LocalizedText name) {
  /** An integrated plan. */
  public IntegratedPlan {
    Objects.requireNonNull(name, "name");
  }
}

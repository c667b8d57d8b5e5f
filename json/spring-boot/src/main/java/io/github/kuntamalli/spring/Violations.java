package io.github.kuntamalli.spring;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** The violations of {@code @Valid} as findings, made by {@code ViolationFindings}. */
public final class Violations {

  private Violations() {}

  /**
   * The violations behind the errors of a body.
   *
   * @param result what the method of a controller gets behind its {@code @Valid @RequestBody}
   * @return the violations, in the order of the errors
   * @throws IllegalArgumentException if an error comes from something else than Bean Validation
   */
  public static List<ConstraintViolation<?>> of(BindingResult result) {
    List<ConstraintViolation<?>> found = new ArrayList<>();
    for (ObjectError error : result.getAllErrors()) {
      found.add(error.unwrap(ConstraintViolation.class));
    }
    return List.copyOf(found);
  }
}

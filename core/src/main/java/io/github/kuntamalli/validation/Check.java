package io.github.kuntamalli.validation;

/**
 * The part of a rule that checks a subject. It has no state and no clock: everything it needs is an
 * argument of the call.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface Check<S> {

  /**
   * Checks a subject.
   *
   * @param subject the subject
   * @param context the reference date and the reference data
   * @return what was found
   */
  CheckResult check(S subject, CheckContext context);
}

package io.github.kuntamalli.validation.bean;

/**
 * The group of warnings and notes. They are not in the default group, so that {@code @Valid} alone
 * refuses only what is an error. To have all of them: {@code validator.validate(document,
 * Default.class, Warnings.class)}.
 */
public interface Warnings {}

/**
 * The mechanism of checking; it knows no rule of the domain.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.validation.Rule} is declared once, with its
 * {@link io.github.kuntamalli.validation.RuleCode}, {@link
 * io.github.kuntamalli.validation.Severity}, legal basis and {@link
 * io.github.kuntamalli.validation.RuleTexts texts}; its {@link
 * io.github.kuntamalli.validation.Check} looks at a subject in a {@link
 * io.github.kuntamalli.validation.CheckContext} and answers with an {@link
 * io.github.kuntamalli.validation.CheckResult}; a {@link io.github.kuntamalli.validation.RuleSet}
 * runs many rules, as a value that can be cut, graded and {@link
 * io.github.kuntamalli.validation.Suppression suppressed} (and kept as data in a {@link
 * io.github.kuntamalli.validation.RuleSelection}), about one or several {@link
 * io.github.kuntamalli.validation.Subject subjects}, and makes a {@link
 * io.github.kuntamalli.validation.ValidationReport} that accounts for every one of them in a {@link
 * io.github.kuntamalli.validation.RuleResult}; a {@link io.github.kuntamalli.validation.Finding}
 * says what is wrong at which {@link io.github.kuntamalli.validation.Location}, why, and how to put
 * it right. The package {@code validation.bean} is the door to the same rules for Bean Validation.
 */
@NullMarked
package io.github.kuntamalli.validation;

import org.jspecify.annotations.NullMarked;

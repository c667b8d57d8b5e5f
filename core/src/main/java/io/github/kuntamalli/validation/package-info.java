/**
 * The rule engine, without any rule of the domain.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.validation.Rule}: a rule, declared once with its {@link
 *       io.github.kuntamalli.validation.RuleCode}, {@link
 *       io.github.kuntamalli.validation.Severity}, legal basis and {@link
 *       io.github.kuntamalli.validation.RuleTexts texts}
 *   <li>{@link io.github.kuntamalli.validation.Check}: what a rule does with a subject in a {@link
 *       io.github.kuntamalli.validation.CheckContext}; it answers with a {@link
 *       io.github.kuntamalli.validation.CheckResult}
 *   <li>{@link io.github.kuntamalli.validation.RuleSet}: many rules, as a value; rules can be
 *       dropped, given another severity or {@link io.github.kuntamalli.validation.Suppression
 *       suppressed}, and the choice can be kept as data in a {@link
 *       io.github.kuntamalli.validation.RuleSelection}
 *   <li>{@link io.github.kuntamalli.validation.Subject}: one of several things to check together
 *   <li>{@link io.github.kuntamalli.validation.ValidationReport}: a {@link
 *       io.github.kuntamalli.validation.RuleResult} for every rule
 *   <li>{@link io.github.kuntamalli.validation.Finding}: what is wrong at which {@link
 *       io.github.kuntamalli.validation.Location}, why, and how to fix it
 * </ul>
 *
 * <p>The package {@code validation.bean} runs the same rules through Bean Validation.
 */
@NullMarked
package io.github.kuntamalli.validation;

import org.jspecify.annotations.NullMarked;

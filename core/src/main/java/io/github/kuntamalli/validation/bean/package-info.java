/**
 * The rules as constraints of Jakarta Bean Validation. This package contains no rule of the domain
 * and depends on no provider.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.validation.bean.RuleSource}: names the rules
 *   <li>{@link io.github.kuntamalli.validation.bean.SatisfiesRules}: on a type, lets every {@code
 *       jakarta.validation.Validator} run the rules that need only their subject, through {@link
 *       io.github.kuntamalli.validation.bean.SatisfiesRulesValidator}
 *   <li>{@link io.github.kuntamalli.validation.bean.Warnings}: the group of warnings and notes
 *   <li>{@link io.github.kuntamalli.validation.bean.ViolationFindings}: turns violations into the
 *       findings of a rule set, so that an application has one report
 *   <li>{@link io.github.kuntamalli.validation.bean.BuiltInConstraintTexts}: Finnish and Swedish
 *       messages for the built-in constraints of Jakarta
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.validation.bean;

import org.jspecify.annotations.NullMarked;

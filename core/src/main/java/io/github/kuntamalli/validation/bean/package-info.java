/**
 * The second door to the rules: Jakarta Bean Validation. It knows no rule of the domain and no
 * provider.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.validation.bean.RuleSource} names rules;
 * {@link io.github.kuntamalli.validation.bean.SatisfiesRules} on a type lets every {@code
 * jakarta.validation.Validator} ask those of them that need their subject alone, through {@link
 * io.github.kuntamalli.validation.bean.SatisfiesRulesValidator}; warnings and notes wait in the
 * group {@link io.github.kuntamalli.validation.bean.Warnings}; {@link
 * io.github.kuntamalli.validation.bean.ViolationFindings} turns what a validator found into the
 * findings that a rule set makes, so that an application has one report; {@link
 * io.github.kuntamalli.validation.bean.BuiltInConstraintTexts} says the constraints of Jakarta
 * itself in Finnish and Swedish, for applications that ask for it.
 */
@NullMarked
package io.github.kuntamalli.validation.bean;

import org.jspecify.annotations.NullMarked;

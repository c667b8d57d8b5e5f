/**
 * Constraints of Jakarta Bean Validation that applications put on their own types. Each is
 * registered by services, on the class path and on the module path, and has its texts in Finnish,
 * Swedish and English.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.constraint.ExistingMunicipality}, {@link
 *       io.github.kuntamalli.constraint.ExistingMunicipalityOnDay}: for municipality codes
 *   <li>{@link io.github.kuntamalli.constraint.ExistingCounty}: for codes of counties
 *   <li>{@link io.github.kuntamalli.constraint.WithinCouncilTerm}: for dates and periods
 *   <li>{@link io.github.kuntamalli.constraint.CompleteIn}: for texts
 *   <li>{@link io.github.kuntamalli.constraint.StatuteCitation}: for the law
 * </ul>
 *
 * <p>The validators have the names of the constraints; those that look something up can be created
 * with other data by the application's {@code ConstraintValidatorFactory}.
 */
@NullMarked
package io.github.kuntamalli.constraint;

import org.jspecify.annotations.NullMarked;

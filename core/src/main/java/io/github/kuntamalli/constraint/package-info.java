/**
 * Constraints of Jakarta Bean Validation that applications put on their own types. Each is
 * registered by services, on the class path and on the module path, and has its texts in Finnish,
 * Swedish and English.
 *
 * <p>In reading order: {@link io.github.kuntamalli.constraint.ExistingMunicipality} and {@link
 * io.github.kuntamalli.constraint.ExistingMunicipalityOnDay} for municipality codes, {@link
 * io.github.kuntamalli.constraint.ExistingCounty} for codes of counties, {@link
 * io.github.kuntamalli.constraint.WithinCouncilTerm} for periods, {@link
 * io.github.kuntamalli.constraint.CompleteIn} for texts, {@link
 * io.github.kuntamalli.constraint.StatuteCitation} for the law. The validators have the names of
 * the constraints; those that look something up can be made with other data by the application's
 * {@code ConstraintValidatorFactory}.
 */
@NullMarked
package io.github.kuntamalli.constraint;

import org.jspecify.annotations.NullMarked;

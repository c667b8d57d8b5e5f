/**
 * What the register knows of a municipality, since when and from which source.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.municipality.fact.MunicipalityFact}: a property with its days
 *       and its {@link io.github.kuntamalli.municipality.fact.FactSource}; {@link
 *       io.github.kuntamalli.municipality.fact.FactDoubt}: why one is less sure
 *   <li>{@link io.github.kuntamalli.municipality.fact.FactOnDay}: what is known on a day, or until
 *       when: {@link io.github.kuntamalli.municipality.fact.PopulationCount}, {@link
 *       io.github.kuntamalli.municipality.fact.EmploymentArea}, {@link
 *       io.github.kuntamalli.municipality.fact.TownStatus}
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.municipality.fact;

import org.jspecify.annotations.NullMarked;

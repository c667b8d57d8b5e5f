/**
 * What the register knows of a municipality, since when and from which source.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.municipality.fact.MunicipalityFact} is one
 * fact with its days and its {@link io.github.kuntamalli.municipality.fact.FactSource}; {@link
 * io.github.kuntamalli.municipality.fact.FactDoubt} gives the reason why one is less sure. {@link
 * io.github.kuntamalli.municipality.fact.FactOnDay} is what is known on a day, or until when, of
 * what the data do not cover for every day: {@link
 * io.github.kuntamalli.municipality.fact.PopulationCount}, {@link
 * io.github.kuntamalli.municipality.fact.EmploymentArea}, {@link
 * io.github.kuntamalli.municipality.fact.TownStatus}.
 */
@NullMarked
package io.github.kuntamalli.municipality.fact;

import org.jspecify.annotations.NullMarked;

/**
 * Who exists when: municipalities, regions, wellbeing services counties and the authorities that
 * bear duties.
 *
 * <p>In reading order: {@link io.github.kuntamalli.municipality.MunicipalityCode} identifies a
 * municipality (its name never does); {@link io.github.kuntamalli.municipality.Municipality} is its
 * state on a day; {@link io.github.kuntamalli.municipality.MunicipalityRegister} knows them in time
 * and gives a {@link io.github.kuntamalli.municipality.RegisterOnDate} for a day; {@link
 * io.github.kuntamalli.municipality.MunicipalityChange} tells how one ended and who succeeded it;
 * {@link io.github.kuntamalli.municipality.Region} and {@link
 * io.github.kuntamalli.municipality.WellbeingServicesCounty} are what it belongs to, {@link
 * io.github.kuntamalli.municipality.LanguageStatus} which languages it has; {@link
 * io.github.kuntamalli.municipality.Authority} is whoever can issue a document.
 */
@NullMarked
package io.github.kuntamalli.municipality;

import org.jspecify.annotations.NullMarked;

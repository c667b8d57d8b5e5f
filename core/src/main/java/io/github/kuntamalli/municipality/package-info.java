/**
 * Municipalities, regions and wellbeing services counties in time, and the authorities that have
 * duties.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.municipality.MunicipalityCode}: identifies a municipality (its
 *       name never does)
 *   <li>{@link io.github.kuntamalli.municipality.Municipality}: its state on a day
 *   <li>{@link io.github.kuntamalli.municipality.MunicipalityRegister}: all of them in time, with a
 *       {@link io.github.kuntamalli.municipality.RegisterOnDate} for each day
 *   <li>{@link io.github.kuntamalli.municipality.Region}, {@link
 *       io.github.kuntamalli.municipality.WellbeingServicesCounty}, {@link
 *       io.github.kuntamalli.municipality.LanguageStatus}, {@link
 *       io.github.kuntamalli.municipality.SamiHomeland}, {@link
 *       io.github.kuntamalli.municipality.StatisticalGrouping}: what a municipality belongs to
 *   <li>{@link io.github.kuntamalli.municipality.MunicipalityFact}: a property with its days and
 *       its source; {@link io.github.kuntamalli.municipality.FactDoubt}: why one is less sure
 *   <li>{@link io.github.kuntamalli.municipality.FactOnDay}: what is known on a day, or until when:
 *       {@link io.github.kuntamalli.municipality.PopulationCount}, {@link
 *       io.github.kuntamalli.municipality.EmploymentArea}, {@link
 *       io.github.kuntamalli.municipality.TownStatus}
 *   <li>{@link io.github.kuntamalli.municipality.AlternativeName}: a name besides the official ones
 *   <li>{@link io.github.kuntamalli.municipality.LargestMunicipalities}: those with the most
 *       residents
 * </ul>
 *
 * <p>Through time:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.municipality.MunicipalityChange}: how a municipality ended and
 *       who succeeded it
 *   <li>{@link io.github.kuntamalli.municipality.RegisterChange}: everything that changed between
 *       two days
 *   <li>{@link io.github.kuntamalli.municipality.TransferredValues}: values that were carried from
 *       one day to another
 *   <li>{@link io.github.kuntamalli.municipality.RegisterDifference}: how two editions of the data
 *       differ
 *   <li>{@link io.github.kuntamalli.municipality.RegisterTable}: the form of a caller's own rows;
 *       {@link io.github.kuntamalli.municipality.RegisterRepair}: a cell that was read without the
 *       blanks at its ends
 * </ul>
 *
 * <p>Finding and grouping:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.municipality.MunicipalitySearch}: what a typed text may mean
 *   <li>{@link io.github.kuntamalli.municipality.RepairedMunicipalityCode}: a code from a
 *       spreadsheet
 *   <li>{@link io.github.kuntamalli.municipality.CodeCrosswalk}: the way to other systems of codes
 *   <li>{@link io.github.kuntamalli.municipality.type.TypeSchemes}: the types of municipalities
 *   <li>{@link io.github.kuntamalli.municipality.Authority}: whoever can issue a document; an
 *       unknown one ends a question with an {@link
 *       io.github.kuntamalli.municipality.UnknownAuthorityException}
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.municipality;

import org.jspecify.annotations.NullMarked;

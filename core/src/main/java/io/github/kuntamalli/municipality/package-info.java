/**
 * Who exists when: municipalities, regions, wellbeing services counties and the authorities that
 * bear duties.
 *
 * <p>In reading order: {@link io.github.kuntamalli.municipality.MunicipalityCode} identifies a
 * municipality (its name never does); {@link io.github.kuntamalli.municipality.Municipality} is its
 * state on a day; {@link io.github.kuntamalli.municipality.MunicipalityRegister} knows them in time
 * and gives a {@link io.github.kuntamalli.municipality.RegisterOnDate} for a day. {@link
 * io.github.kuntamalli.municipality.Region}, {@link
 * io.github.kuntamalli.municipality.WellbeingServicesCounty}, {@link
 * io.github.kuntamalli.municipality.LanguageStatus}, {@link
 * io.github.kuntamalli.municipality.SamiHomeland} and {@link
 * io.github.kuntamalli.municipality.StatisticalGrouping} are what it has; the package {@code
 * municipality.fact} contains each fact with its days and its source. {@link
 * io.github.kuntamalli.municipality.AlternativeName} is a name beside the official ones, {@link
 * io.github.kuntamalli.municipality.LargestMunicipalities} those with the most residents.
 *
 * <p>Through time: {@link io.github.kuntamalli.municipality.MunicipalityChange} shows how one ended
 * and who succeeded it, {@link io.github.kuntamalli.municipality.RegisterChange} everything that
 * changed between two days, {@link io.github.kuntamalli.municipality.TransferredValues} values that
 * were taken from one day to another, {@link io.github.kuntamalli.municipality.RegisterDifference}
 * what two editions know differently. A {@link io.github.kuntamalli.municipality.RegisterTable} is
 * the form of a caller's own rows, a {@link io.github.kuntamalli.municipality.RegisterRepair} a
 * cell of them that was read without the blanks at its edges.
 *
 * <p>Finding and grouping: {@link io.github.kuntamalli.municipality.MunicipalitySearch} is what a
 * typed text may mean, {@link io.github.kuntamalli.municipality.RepairedMunicipalityCode} a code
 * from a spreadsheet, {@link io.github.kuntamalli.municipality.CodeCrosswalk} the way to other
 * systems of codes, {@link io.github.kuntamalli.municipality.type.TypeSchemes} the types of
 * municipalities, each with the value that states its {@link
 * io.github.kuntamalli.municipality.type.TypeDefinition}; {@link
 * io.github.kuntamalli.municipality.type.SizeComparison} sets one that is named for its size beside
 * the counts. {@link io.github.kuntamalli.municipality.Authority} is whoever can issue a document;
 * a question about one that the register does not know ends with an {@link
 * io.github.kuntamalli.municipality.UnknownAuthorityException}.
 */
@NullMarked
package io.github.kuntamalli.municipality;

import org.jspecify.annotations.NullMarked;

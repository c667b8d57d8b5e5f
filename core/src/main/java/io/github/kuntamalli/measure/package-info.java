/**
 * What is to be done, by whom, and how it is followed.
 *
 * <p>In reading order: {@link io.github.kuntamalli.measure.Measure} is something to be done; {@link
 * io.github.kuntamalli.measure.IndicatorRef} is what it is followed by, {@link
 * io.github.kuntamalli.measure.ResponsibleParty} who answers for it, {@link
 * io.github.kuntamalli.measure.PopulationGroup} whom it is for.
 */
@NullMarked
package io.github.kuntamalli.measure;

import org.jspecify.annotations.NullMarked;

/**
 * What is to be done, by whom, and how it is followed.
 *
 * <p>In reading order: {@link io.github.kuntamalli.measure.Goal} is what is to be reached, {@link
 * io.github.kuntamalli.measure.Measure} what is done for it, with its {@link
 * io.github.kuntamalli.measure.MeasureStatus}, {@link
 * io.github.kuntamalli.measure.SustainabilityDimension} and {@link
 * io.github.kuntamalli.measure.MeasureAssessment assessments}; {@link
 * io.github.kuntamalli.measure.ResponsibleParty} answers for it, {@link
 * io.github.kuntamalli.measure.PopulationGroup} is whom it is for; {@link
 * io.github.kuntamalli.measure.IndicatorRef} with its {@link
 * io.github.kuntamalli.measure.IndicatorCode} is what both are followed by, and {@link
 * io.github.kuntamalli.measure.Observation} one value of it with its {@link
 * io.github.kuntamalli.measure.Exactness}. {@link io.github.kuntamalli.measure.ActorId} names
 * whoever acts by one id, and what {@link io.github.kuntamalli.measure.HasFigures has figures} can
 * be asked for their sources.
 */
@NullMarked
package io.github.kuntamalli.measure;

import org.jspecify.annotations.NullMarked;

/**
 * Goals, measures and indicators.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.measure.Goal}: what is to be reached
 *   <li>{@link io.github.kuntamalli.measure.Measure}: what is done for it, with its {@link
 *       io.github.kuntamalli.measure.MeasureStatus}, {@link
 *       io.github.kuntamalli.measure.SustainabilityDimension} and {@link
 *       io.github.kuntamalli.measure.MeasureAssessment assessments}
 *   <li>{@link io.github.kuntamalli.measure.ResponsibleParty}: who is responsible; {@link
 *       io.github.kuntamalli.measure.PopulationGroup}: whom it concerns
 *   <li>{@link io.github.kuntamalli.measure.IndicatorRef}: an indicator by its {@link
 *       io.github.kuntamalli.measure.IndicatorCode}
 *   <li>{@link io.github.kuntamalli.measure.Observation}: one value of an indicator, with its
 *       {@link io.github.kuntamalli.measure.Exactness}
 *   <li>{@link io.github.kuntamalli.measure.ActorId}: identifies any kind of actor
 *   <li>{@link io.github.kuntamalli.measure.HasFigures}: types that contain figures, so that their
 *       sources can be checked
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.measure;

import org.jspecify.annotations.NullMarked;

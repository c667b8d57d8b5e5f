/**
 * The relations between municipalities, networks, strategies, measures, programmes and duties.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.relation.Relations}: answers questions over all catalogs, by
 *       subject of the question: {@link io.github.kuntamalli.relation.NetworkRelations networks},
 *       {@link io.github.kuntamalli.relation.StrategyRelations strategies and measures}, {@link
 *       io.github.kuntamalli.relation.ProgrammeRelations programmes}, {@link
 *       io.github.kuntamalli.relation.FundingRelations funding}, {@link
 *       io.github.kuntamalli.relation.MunicipalityRelations municipalities}, {@link
 *       io.github.kuntamalli.relation.DutyRelations duties}
 *   <li>{@link io.github.kuntamalli.relation.Found}: an answer: a list of {@link
 *       io.github.kuntamalli.relation.SourcedValue values with their sources}, with the statement
 *       whether it is complete and why not
 *   <li>{@link io.github.kuntamalli.relation.Named}: a thing by id and name
 *   <li>{@link io.github.kuntamalli.relation.NetworkTrace}: from a network to what it serves
 *   <li>{@link io.github.kuntamalli.relation.DutyTrace}: from a duty to all that serves it
 *   <li>{@link io.github.kuntamalli.relation.StrategyCoverage}: the matrix of priorities, measures
 *       and duties of one strategy
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.relation;

import org.jspecify.annotations.NullMarked;

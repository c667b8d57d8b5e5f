/**
 * What is meant to be achieved: strategies with their versions in time.
 *
 * <p>In reading order: {@link io.github.kuntamalli.strategy.Strategy} belongs to an owner and has
 * {@link io.github.kuntamalli.strategy.StrategyVersion versions}; a version is made of {@link
 * io.github.kuntamalli.strategy.StrategicElement elements} of a {@link
 * io.github.kuntamalli.strategy.ElementKind} - vision, values, priorities, challenges, operating
 * model - and of measures. Elements keep their id from version to version, so that {@link
 * io.github.kuntamalli.strategy.VersionDifference} can tell what was added, removed, renamed, moved
 * or merged. {@link io.github.kuntamalli.strategy.StrategyCatalog} contains the bundled strategies
 * and a caller's own.
 */
@NullMarked
package io.github.kuntamalli.strategy;

import org.jspecify.annotations.NullMarked;

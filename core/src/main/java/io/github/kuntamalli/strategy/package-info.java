/**
 * Strategies with their versions in time.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.strategy.Strategy}: a strategy and its owner
 *   <li>{@link io.github.kuntamalli.strategy.StrategyVersion}: what it contained at a time:
 *       elements and measures
 *   <li>{@link io.github.kuntamalli.strategy.StrategicElement}: a vision, value, priority,
 *       challenge or part of the operating model ({@link
 *       io.github.kuntamalli.strategy.ElementKind}), with the same id in all versions
 *   <li>{@link io.github.kuntamalli.strategy.VersionDifference}: which elements were added,
 *       removed, renamed, moved or merged
 *   <li>{@link io.github.kuntamalli.strategy.StrategyCatalog}: the bundled strategies and a
 *       caller's own
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.strategy;

import org.jspecify.annotations.NullMarked;

/**
 * Types of municipalities: how the association, the ministry and a caller group them.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.municipality.type.MunicipalityType}: one type of one scheme
 *   <li>{@link io.github.kuntamalli.municipality.type.TypeDefinition}: which municipalities belong
 *       to a type, by {@link io.github.kuntamalli.municipality.type.TypeCriterion criteria} or
 *       {@link io.github.kuntamalli.municipality.type.MemberList lists}
 *   <li>{@link io.github.kuntamalli.municipality.type.TypeSchemes}: all schemes; it answers with a
 *       {@link io.github.kuntamalli.municipality.type.TypeMembership}
 *   <li>{@link io.github.kuntamalli.municipality.type.SizeComparison}: compares a type that is
 *       named for its size with the counts of residents
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.municipality.type;

import org.jspecify.annotations.NullMarked;

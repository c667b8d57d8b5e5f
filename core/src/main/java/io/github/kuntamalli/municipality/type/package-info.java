/**
 * Types of municipalities: how the association, the ministry and a caller group them.
 *
 * <p>In reading order: a {@link io.github.kuntamalli.municipality.type.MunicipalityType} is one
 * type of one scheme, a {@link io.github.kuntamalli.municipality.type.TypeDefinition} says by which
 * {@link io.github.kuntamalli.municipality.type.TypeCriterion criteria} or {@link
 * io.github.kuntamalli.municipality.type.MemberList lists} a municipality belongs to it, {@link
 * io.github.kuntamalli.municipality.type.TypeSchemes} contains all schemes and answers with a
 * {@link io.github.kuntamalli.municipality.type.TypeMembership}; a {@link
 * io.github.kuntamalli.municipality.type.SizeComparison} sets a type that is named for its size
 * beside the counts of residents.
 */
@NullMarked
package io.github.kuntamalli.municipality.type;

import org.jspecify.annotations.NullMarked;

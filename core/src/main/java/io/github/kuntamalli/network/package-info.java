/**
 * Who works together: networks, their members in time, and what stands around them.
 *
 * <p>In reading order: {@link io.github.kuntamalli.network.Network} has {@link
 * io.github.kuntamalli.network.NetworkKind kinds}, {@link io.github.kuntamalli.network.OtherName
 * other names}, {@link io.github.kuntamalli.network.StatedMembership memberships} with a {@link
 * io.github.kuntamalli.network.MembershipRole role} and a period, and sometimes a {@link
 * io.github.kuntamalli.network.PreparatoryGroup}; a type network names its {@link
 * io.github.kuntamalli.network.TypeReference municipality type}. {@link
 * io.github.kuntamalli.network.StrategyLink} and {@link io.github.kuntamalli.law.DutyLink} say what
 * it serves where a source states it. Around it stand {@link
 * io.github.kuntamalli.network.Organisation organisations} of an {@link
 * io.github.kuntamalli.network.OrganisationKind kind}, {@link
 * io.github.kuntamalli.network.CustomerGroup customer groups} of a {@link
 * io.github.kuntamalli.network.CustomerKind kind}, {@link
 * io.github.kuntamalli.network.CooperationStructure structures of cooperation} of a {@link
 * io.github.kuntamalli.network.CooperationKind kind} and {@link
 * io.github.kuntamalli.network.PartnerRole roles of partners}. {@link
 * io.github.kuntamalli.network.NetworkCatalog} holds them and answers with a {@link
 * io.github.kuntamalli.network.NetworkMembership} who belonged where on a day; {@link
 * io.github.kuntamalli.network.internal.NetworkRules} checks them.
 */
@NullMarked
package io.github.kuntamalli.network;

import org.jspecify.annotations.NullMarked;

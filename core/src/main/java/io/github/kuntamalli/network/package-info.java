/**
 * Networks, their members in time, and the organisations around them.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.network.Network}: a network with its {@link
 *       io.github.kuntamalli.network.NetworkKind kinds} and {@link
 *       io.github.kuntamalli.network.OtherName other names}
 *   <li>{@link io.github.kuntamalli.network.StatedMembership}: a member with its {@link
 *       io.github.kuntamalli.network.MembershipRole role} and period; {@link
 *       io.github.kuntamalli.network.PreparatoryGroup}: a group that prepares its work
 *   <li>{@link io.github.kuntamalli.network.TypeReference}: the municipality type of a type network
 *   <li>{@link io.github.kuntamalli.network.StrategyLink} and {@link
 *       io.github.kuntamalli.law.DutyLink}: what a network serves, where a source states it
 *   <li>{@link io.github.kuntamalli.network.Organisation} with its {@link
 *       io.github.kuntamalli.network.OrganisationKind kind}, {@link
 *       io.github.kuntamalli.network.CustomerGroup} with its {@link
 *       io.github.kuntamalli.network.CustomerKind kind}, {@link
 *       io.github.kuntamalli.network.CooperationStructure} with its {@link
 *       io.github.kuntamalli.network.CooperationKind kind}, {@link
 *       io.github.kuntamalli.network.PartnerRole}: what surrounds the networks
 *   <li>{@link io.github.kuntamalli.network.NetworkCatalog}: all of them; it answers with a {@link
 *       io.github.kuntamalli.network.NetworkMembership} who belonged where on a day
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.network;

import org.jspecify.annotations.NullMarked;

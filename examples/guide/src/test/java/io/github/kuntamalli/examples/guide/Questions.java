package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.relation.Found;
import io.github.kuntamalli.relation.MeasureInStrategy;
import io.github.kuntamalli.relation.Named;
import io.github.kuntamalli.relation.Relations;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of a reader of the association's sources, each in one call. */
final class Questions {

  private Questions() {}

  static void questions() {
    // begin questions
    Relations relations = Kuntamalli.standard().relations();
    LocalDate day = LocalDate.of(2020, 12, 15);
    ActorId salo = ActorId.parse("municipality:734");
    ActorId ministry = ActorId.parse("organisation:ministry-of-finance");
    String strategy = "vaikuttava-kumppani";

    print(relations.networks().members("information-security", day), Questions::member);
    print(relations.networks().ofMember(salo, day), NetworkMembership::network);
    print(relations.networks().serving(strategy, "priority-3"), Named::id);
    print(relations.networks().supporting(ObligationCode.of("IM-SECURITY")), Named::id);
    print(relations.networks().involving(ministry), Named::id);
    print(
        relations.strategies().inForce(ActorId.ofOrganisation("kuntaliitto"), day),
        one -> one.version().id());
    print(relations.strategies().measuresFor(strategy, "challenge-6"), Questions::measure);
    print(relations.strategies().measuresInvolving(ministry), Questions::measure);
    print(relations.strategies().successorsOf(strategy, "m2020-7"), Questions::measure);
    print(
        relations.strategies().responsibleFor(strategy, "m2021-07"),
        one -> one.name().text(Language.EN));
    print(relations.funding().callsOn(LocalDate.of(2020, 9, 1)), one -> one.id());
    print(relations.funding().grantorsOf("incentive-call-3"), ActorId::value);
    print(
        relations.networks().traces(ActorId.parse("municipality:091"), LocalDate.of(2026, 11, 22)),
        one -> one.network().id());
    print(
        relations.strategies().meaningOf(strategy, "across-borders"),
        text -> text.text(Language.EN));
    print(relations.strategies().meaningOf(strategy, "culture"), text -> text.text(Language.EN));
    print(relations.duties().servedBy("enabler-leadership"), Named::id);
    System.out.println(relations.search("C23-städerna").get(0).thing().id());
    System.out.println(
        relations.duties().trace(ObligationCode.of("CTY-SUPPORT"), day).entries().size());
    // end questions
  }

  // begin print
  static <T> void print(Found<T> answer, Function<T, String> words) {
    String values = answer.values().stream().map(words).collect(Collectors.joining(", "));
    String gap = answer.gap().map(text -> " | " + text.text(Language.EN)).orElse("");
    System.out.println((values.isEmpty() ? "-" : values) + gap);
  }

  // end print

  private static String member(NetworkMembership membership) {
    return membership.actor().value();
  }

  private static String measure(MeasureInStrategy one) {
    return one.measure().id().orElse("");
  }
}

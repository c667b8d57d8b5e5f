package io.github.kuntamalli.network.internal;

import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.internal.FigureRules;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules for a network. They need the {@link MunicipalityRegister} in the context. */
public final class NetworkRules {

  private NetworkRules() {}

  static final Rule<Network> MEMBER_NONEXISTENT =
      Rule.declare("network-member-nonexistent", Network.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("municipality", "kunta", "kommun", "the municipality")
          .parameter(
              "period", "jäsenyyden aika", "tiden för medlemskapet", "the period of membership")
          .problem(
              "Verkoston jäseneksi ajalle {period} on merkitty {municipality}, mutta kuntaa ei ollut silloin olemassa.",
              "Som medlem i nätverket för tiden {period} anges {municipality}, men kommunen fanns"
                  + " inte då.",
              "A municipality is recorded as a member for {period}, although it did not exist then: {municipality}.")
          .reason(
              "Lakannut tai vielä perustamaton kunta ei voi olla jäsen, joten jäsenmäärästä tulee väärä.",
              "En kommun som har upphört eller ännu inte bildats kan inte vara medlem, och medlemsantalet blir fel.",
              "A municipality that has ceased to exist or does not exist yet cannot be a member, so the number of members would be wrong.")
          .remedy(
              "Korjaa jäsenyyden aika ({period}) tai vaihda kunnan ({municipality}) tilalle kunta, joka oli silloin olemassa.",
              "Rätta tiden för medlemskapet ({period}) eller byt ut {municipality} mot en kommun som fanns då.",
              "Correct the period of membership ({period}), or replace {municipality} with a municipality that existed then.")
          .check(NetworkRules::members);

  static final Rule<Network> PREPARATION_OUTSIDE_MEMBERS =
      Rule.declare("preparatory-group-outside-members", Network.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "actor",
              "valmisteluryhmän jäsen",
              "medlem i beredningsgruppen",
              "the member of the preparatory group")
          .problem(
              "Valmisteluryhmään kuuluu {actor}, joka ei ole verkoston jäsen.",
              "I beredningsgruppen ingår {actor}, som inte är medlem i nätverket.",
              "The preparatory group includes a party that is not a member of the network: {actor}.")
          .reason(
              "Valmisteluryhmä edustaa verkoston jäseniä; jos mukana on ulkopuolinen, jäsenyys on luultavasti jäänyt merkitsemättä tai tieto on virheellinen.",
              "Beredningsgruppen företräder nätverkets medlemmar; om en utomstående ingår har medlemskapet troligen inte antecknats, eller så är uppgiften felaktig.",
              "The preparatory group represents the members of the network; an outsider suggests a missing membership or a mistake.")
          .remedy(
              "Lisää {actor} verkoston jäseniin tai poista se valmisteluryhmästä.",
              "Lägg till {actor} bland medlemmarna eller ta bort den ur beredningsgruppen.",
              "Add {actor:inline} to the members, or remove it from the preparatory group.")
          .check(NetworkRules::preparation);

  /**
   * All rules for a network, those for its figures among them.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<?>> all() {
    List<Rule<?>> rules = new ArrayList<>();
    rules.add(MEMBER_NONEXISTENT);
    rules.add(PREPARATION_OUTSIDE_MEMBERS);
    rules.addAll(FigureRules.all());
    return List.copyOf(rules);
  }

  private static CheckResult members(Network network, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < network.memberships().size(); i++) {
      StatedMembership membership = network.memberships().get(i);
      Optional<MunicipalityCode> code = membership.actor().flatMap(ActorId::municipality);
      if (code.isEmpty()) {
        continue;
      }
      looked = true;
      ValidityPeriod period = time(membership.period(), network.life());
      Optional<ValidityPeriod> life = register.lifeOf(code.get());
      if (life.isEmpty() || !life.get().overlaps(period)) {
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("memberships").then(i),
                Parameters.of("municipality", name(register, code.get()), "period", period)));
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Verkostossa ei ole nimettyjä kuntajäseniä.",
            "Nätverket har inga namngivna kommunmedlemmar.",
            "The network has no municipalities named as members.");
  }

  private static Localizable name(MunicipalityRegister register, MunicipalityCode code) {
    return register
        .lifeOf(code)
        .flatMap(life -> life.to().or(() -> Optional.of(MunicipalityRegister.FIRST_DAY)))
        .flatMap(day -> register.nearest(code, day))
        .<Localizable>map(municipality -> municipality.name())
        .orElse(code);
  }

  /** The time of the membership, or of the network where the membership states none. */
  private static ValidityPeriod time(StatedPeriod membership, StatedPeriod network) {
    if (membership.from().asOptional().isPresent() || membership.to().asOptional().isPresent()) {
      return membership.possibleDays();
    }
    return membership.seen().map(span -> span.days()).orElseGet(network::possibleDays);
  }

  private static CheckResult preparation(Network network, CheckContext context) {
    if (network.preparatoryGroup().isEmpty()
        || network.memberships().stream().noneMatch(one -> one.actor().isPresent())) {
      return CheckResult.notApplicable(
          "Verkoston valmisteluryhmää tai nimettyjä jäseniä ei ole ilmoitettu.",
          "Nätverkets beredningsgrupp eller namngivna medlemmar har inte uppgetts.",
          "Either the preparatory group or the named members are not stated.");
    }
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    Set<ActorId> members =
        network.memberships().stream()
            .flatMap(membership -> membership.actor().stream())
            .collect(Collectors.toSet());
    List<ActorId> group = network.preparatoryGroup().get().members();
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      ActorId actor = group.get(i);
      // which municipalities belong to a type is not known here
      boolean mayBelong =
          network.type().isPresent()
              && !network.membersComplete()
              && actor.municipality().isPresent();
      if (!members.contains(actor) && !mayBelong) {
        Localizable words =
            actor
                .municipality()
                .map(code -> name(register, code))
                .orElseGet(() -> Localizable.same(actor.value()));
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("preparatoryGroup").then("members").then(i),
                Map.of("actor", words)));
      }
    }
    return CheckResult.of(violations);
  }
}

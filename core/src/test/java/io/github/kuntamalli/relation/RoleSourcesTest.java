package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A part in an entry has the sources of the part, also where it comes from another entry. */
class RoleSourcesTest {

  private static final String SITE = "https://example.org/";
  private static final ActorId RUNNER = ActorId.ofOrganisation("runner");
  private static final ActorId OTHER_RUNNER = ActorId.ofOrganisation("other-runner");
  private static final ActorId GRANTOR = ActorId.ofOrganisation("grantor");

  private final Relations bundled = Kuntamalli.standard().relations();
  private final Relations own = own();

  private static Source source(String page) {
    return Source.of(Source.Kind.OFFICIAL_PAGE, SITE + page);
  }

  private static PublishedName name(String id) {
    return PublishedName.of(LocalizedText.of(Language.FI, id));
  }

  private static CatalogEntry.Builder entry(String id) {
    return CatalogEntry.builder()
        .id(id)
        .kind(CatalogEntryKind.PROGRAMME)
        .name(name(id))
        .addSource(source("of-" + id));
  }

  private static FundingCall.Builder call(String id) {
    return FundingCall.builder().id(id).name(name(id)).addSource(source("of-" + id));
  }

  private static Relations own() {
    CatalogEntry whole =
        entry("whole")
            .addRoles(
                new ActorRole(RUNNER, ActorRole.Kind.RUNS, List.of(source("first"))),
                new ActorRole(OTHER_RUNNER, ActorRole.Kind.RUNS, List.of()),
                new ActorRole(RUNNER, ActorRole.Kind.RUNS, List.of(source("second"))),
                new ActorRole(RUNNER, ActorRole.Kind.HOSTS, List.of(source("host"))),
                new ActorRole(GRANTOR, ActorRole.Kind.GRANTS, List.of(source("grantor"))))
            .build();
    CatalogEntry part = entry("part").parent("whole").build();
    CatalogEntry other =
        entry("other")
            .parent("part")
            .addRole(
                new ActorRole(OTHER_RUNNER, ActorRole.Kind.RUNS, List.of(source("other-runner"))))
            .build();
    Catalogs standard = Catalogs.standard();
    return Kuntamalli.standard()
        .withCatalogs(
            new Catalogs(
                standard.strategies(),
                standard.networks(),
                ProgrammeCatalog.of(
                    standard.programmes().edition(),
                    List.of(whole, part, other),
                    List.of(
                        call("call-of-whole").instrument("whole").build(),
                        call("call-of-part").instrument("part").build(),
                        call("call-alone").instrument("whole").addGrantor(GRANTOR).build())),
                standard.types()))
        .relations();
  }

  private static String answer(String what, SourcedValue<?> one) {
    return what
        + (one.derived() ? " derived from " : " stated in ")
        + one.sources().stream()
            .map(source -> source.address().orElseThrow().toString().replace(SITE, ""))
            .collect(Collectors.joining(", "));
  }

  private static List<String> things(Found<Named> found) {
    assertThat(found.found()).allMatch(one -> one.certain() == Ternary.YES);
    return found.found().stream().map(one -> answer(one.value().id(), one)).toList();
  }

  private static List<String> actors(Found<ActorId> found) {
    return found.found().stream().map(one -> answer(one.value().value(), one)).toList();
  }

  @Test
  void aPartHasItsOwnSourcesAndOneOfAnotherEntryIsDerived() {
    assertThat(things(own.programmes().involving(RUNNER, ActorRole.Kind.RUNS)))
        .containsExactly("whole stated in first, second", "part derived from first, second");
    assertThat(things(own.programmes().involving(RUNNER, ActorRole.Kind.HOSTS)))
        .containsExactly(
            "whole stated in host", "part derived from host", "other derived from host");
    assertThat(own.programmes().involving(GRANTOR, ActorRole.Kind.RUNS).found()).isEmpty();
  }

  @Test
  void aPartWithoutSourcesHasThoseOfTheEntryThatStatesIt() {
    assertThat(things(own.programmes().involving(OTHER_RUNNER, ActorRole.Kind.RUNS)))
        .containsExactly(
            "whole stated in of-whole",
            "part derived from of-whole",
            "other stated in other-runner");
  }

  @Test
  void whoGrantsMoneyHasTheSourcesOfThat() {
    assertThat(actors(own.funding().grantorsOf("whole")))
        .containsExactly("organisation:grantor stated in grantor");
    for (String id : List.of("part", "other", "call-of-whole", "call-of-part")) {
      assertThat(actors(own.funding().grantorsOf(id)))
          .as(id)
          .containsExactly("organisation:grantor derived from grantor");
    }
    assertThat(actors(own.funding().grantorsOf("call-alone")))
        .containsExactly("organisation:grantor stated in of-call-alone");
    assertThat(things(own.funding().grantedBy(GRANTOR)))
        .containsExactly(
            "whole stated in grantor",
            "part derived from grantor",
            "other derived from grantor",
            "call-of-whole derived from grantor",
            "call-of-part derived from grantor",
            "call-alone stated in of-call-alone");
  }

  @Test
  void aBundledPartWasReadWhereItsRowNamesIt() {
    assertThat(
            things(
                bundled
                    .programmes()
                    .involving(
                        ActorId.ofOrganisation("isannointiliitto"), ActorRole.Kind.TAKES_PART)))
        .containsExactly(
            "act-733-2020 stated in https://www.isannointiliitto.fi/lausunnot/"
                + "lausunto-sahkoautojen-latauspisteista/");
    assertThat(
            bundled
                .programmes()
                .involving(ActorId.ofOrganisation("nesa"), ActorRole.Kind.TAKES_PART)
                .found())
        .extracting(one -> one.value().id() + " " + one.derived())
        .containsExactlyInAnyOrder(
            "climate-preparedness false", "climate-publication true", "kuja-projects false");
    assertThat(actors(bundled.funding().grantorsOf("incentive-call-3")))
        .containsExactly(
            "organisation:ministry-of-finance derived from https://www.kommunforbundet.fi/");
  }
}

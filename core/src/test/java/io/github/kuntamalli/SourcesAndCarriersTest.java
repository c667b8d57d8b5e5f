package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.CooperationStructure;
import io.github.kuntamalli.network.CustomerGroup;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.PartnerRole;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of what the sources name: every row has a carrier, and every carrier exists. */
class SourcesAndCarriersTest {

  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");
  private static final Pattern REFERENCE = Pattern.compile("`([a-z-]+):([^`]+)`");

  private final StrategyCatalog strategies = StrategyCatalog.standard();
  private final NetworkCatalog networks = NetworkCatalog.standard();
  private final ProgrammeCatalog programmes = ProgrammeCatalog.standard();

  private final Map<String, Predicate<String>> carriers =
      Map.ofEntries(
          Map.entry("type", SourcesAndCarriersTest::isPublicType),
          Map.entry("constant", SourcesAndCarriersTest::isConstant),
          Map.entry(
              "municipality-type",
              id ->
                  TypeSchemes.standard().types().stream()
                      .anyMatch(type -> id.equals(type.scheme() + "/" + type.id()))),
          Map.entry("strategy", id -> strategies.find(id).isPresent()),
          Map.entry("version", id -> version(id).isPresent()),
          Map.entry(
              "element", id -> version(parent(id)).flatMap(one -> one.find(last(id))).isPresent()),
          Map.entry(
              "measure",
              id ->
                  version(parent(id)).stream()
                      .flatMap(one -> one.measures().stream())
                      .anyMatch(measure -> measure.id().equals(Optional.of(last(id))))),
          Map.entry("network", id -> networks.find(id).isPresent()),
          Map.entry(
              "organisation",
              id -> networks.findOrganisation(ActorId.ofOrganisation(id)).isPresent()),
          Map.entry(
              "customer-group",
              id -> networks.customerGroups().stream().map(CustomerGroup::id).anyMatch(id::equals)),
          Map.entry(
              "structure",
              id ->
                  networks.structures().stream()
                      .map(CooperationStructure::id)
                      .anyMatch(id::equals)),
          Map.entry(
              "role",
              id -> networks.partnerRoles().stream().map(PartnerRole::id).anyMatch(id::equals)),
          Map.entry("funding-call", id -> programmes.findFundingCall(id).isPresent()),
          Map.entry(
              "entry",
              id ->
                  programmes
                      .find(id)
                      .filter(one -> one.kind() != CatalogEntryKind.TERM)
                      .isPresent()),
          Map.entry(
              "term",
              id ->
                  programmes
                      .find(id)
                      .filter(one -> one.kind() == CatalogEntryKind.TERM)
                      .isPresent()),
          Map.entry(
              "duty", id -> ObligationCatalog.standard().find(ObligationCode.of(id)).isPresent()));

  private Optional<StrategyVersion> version(String id) {
    return strategies.find(parent(id)).flatMap(strategy -> strategy.find(last(id)));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isPublicType(String name) {
    try {
      return Modifier.isPublic(Class.forName("io.github.kuntamalli." + name).getModifiers());
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isConstant(String name) {
    int dot = name.lastIndexOf('.');
    try {
      Class<?> type = Class.forName("io.github.kuntamalli." + name.substring(0, dot));
      return List.of(type.getEnumConstants()).stream()
          .anyMatch(constant -> ((Enum<?>) constant).name().equals(name.substring(dot + 1)));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("docs", "sources-and-carriers.md")).stream()
        .filter(line -> ROW.matcher(line).matches())
        .toList();
  }

  private boolean resolves(String kind, String id) {
    return carriers.containsKey(kind) && carriers.get(kind).test(id);
  }

  @Test
  void thePageHasEveryRowOnce() throws IOException {
    assertThat(rows())
        .extracting(row -> Integer.valueOf(row.split("\\|")[1].strip()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 164).boxed().toList());
  }

  @Test
  void everyRowHasACarrierThatExists() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              List<String> unresolved =
                  REFERENCE
                      .matcher(row)
                      .results()
                      .filter(found -> !resolves(found.group(1), found.group(2)))
                      .map(found -> found.group())
                      .toList();
              assertThat(unresolved).as(row).isEmpty();
              Matcher any = REFERENCE.matcher(row);
              assertThat(any.find()).as(row).isTrue();
            });
  }

  @Test
  void anIdThatDoesNotExistDoesNotResolve() {
    assertThat(resolves("network", "no-such-network")).isFalse();
    assertThat(resolves("element", "vaikuttava-kumppani/2021/no-such-element")).isFalse();
    assertThat(resolves("type", "network.NoSuchType")).isFalse();
    assertThat(resolves("no-such-kind", "kuntaliitto")).isFalse();
  }
}

package io.github.kuntamalli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/** Each package uses only those before it; nothing of JSON or Bean Validation providers gets in. */
@AnalyzeClasses(
    packages = "io.github.kuntamalli",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** In the order of use: a package uses only those before it; the entry point is last. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "fact",
          "internal",
          "law",
          "validation",
          "validation.bean",
          "municipality.fact",
          "municipality",
          "municipality.type",
          "council",
          "measure",
          "measure.internal",
          "strategy",
          "strategy.internal",
          "network",
          "network.internal",
          "programme",
          "welfare",
          "obligation",
          "obligation.internal",
          "duty",
          "duty.internal",
          "assessment",
          "assessment.internal",
          "relation",
          "relation.internal",
          "constraint",
          "report",
          "");

  /** Records that only a program makes: rules, their texts, and names that an exporter chooses. */
  private static final Set<String> MADE_BY_PROGRAMS =
      Set.of("MessageTemplate", "Rule", "NamedReport");

  private static final DescribedPredicate<JavaClass> ARE_RECORDS_OF_DATA =
      DescribedPredicate.describe(
          "are records of data",
          type ->
              type.isRecord()
                  && !type.getPackageName().contains(".internal")
                  && !MADE_BY_PROGRAMS.contains(type.getSimpleName()));

  @ArchTest
  static final ArchRule EACH_ROOM_USES_ONLY_THOSE_BEFORE_IT =
      ArchRuleDefinition.classes().should(onlyUseRoomsBeforeTheirOwn());

  /** People write the values of records by hand, so a refusal has a code and three texts. */
  @ArchTest
  static final ArchRule A_RECORD_REFUSES_ITS_VALUES_IN_THREE_LANGUAGES =
      noClasses()
          .that(ARE_RECORDS_OF_DATA)
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "a constructor refuses in English only",
                  call ->
                      call.getOrigin().isConstructor()
                          && call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class)));

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_JSON_AND_NO_PROVIDER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson..", "tools.jackson..", "org.hibernate.validator..");

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_CLOCK_OR_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");

  private static ArchCondition<JavaClass> onlyUseRoomsBeforeTheirOwn() {
    return new ArchCondition<>("use only rooms before their own") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        int own = floor(from);
        from.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs(dependency.getTargetClass()))
            .filter(dependency -> floor(dependency.getTargetClass()) > own)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
      }
    };
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("io.github.kuntamalli");
  }

  private static int floor(JavaClass type) {
    String name = type.getPackageName().replaceFirst("io\\.github\\.kuntamalli\\.?", "");
    int floor = ROOMS.indexOf(name);
    if (floor < 0) {
      throw new AssertionError("package " + type.getPackageName() + " has no place in the house");
    }
    return floor;
  }
}

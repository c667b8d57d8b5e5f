package io.github.kuntamalli.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each package uses only those before it, so that none use each other, and what is internal shows
 * in no public signature.
 */
@AnalyzeClasses(
    packages = "io.github.kuntamalli.json",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.kuntamalli.json";

  /** In the order of use; "" is the package that all others use. */
  private static final List<String> PACKAGES =
      List.of(
          "",
          "internal.text",
          "internal.form",
          "internal.wire",
          "batch",
          "schema",
          "web",
          "output",
          "jackson2",
          "jackson3");

  @ArchTest
  static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT =
      ArchRuleDefinition.classes().should(onlyUsePackagesBeforeTheirOwn());

  @ArchTest
  static final ArchRule NO_EXPORTED_SIGNATURE_NAMES_AN_INTERNAL_TYPE =
      ArchRuleDefinition.members().should(nameNoInternalType());

  private static ArchCondition<JavaClass> onlyUsePackagesBeforeTheirOwn() {
    return new ArchCondition<>("use only packages before their own") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        int own = place(from);
        from.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs(dependency.getTargetClass()))
            .filter(dependency -> place(dependency.getTargetClass()) > own)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaMember> nameNoInternalType() {
    return new ArchCondition<>("name no internal type if exported") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        if (isExported(member)
            && member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isInternal)) {
          events.add(SimpleConditionEvent.violated(member, member.getDescription()));
        }
      }
    };
  }

  private static boolean isExported(JavaMember member) {
    return isVisible(member.getModifiers().stream())
        && Stream.iterate(
                member.getOwner(),
                type -> type != null,
                type -> type.getEnclosingClass().orElse(null))
            .allMatch(type -> isVisible(type.getModifiers().stream()) && !isInternal(type));
  }

  private static boolean isVisible(Stream<JavaModifier> modifiers) {
    return modifiers.anyMatch(
        modifier -> modifier == JavaModifier.PUBLIC || modifier == JavaModifier.PROTECTED);
  }

  private static boolean isInternal(JavaClass type) {
    return type.getPackageName().contains(".internal");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static int place(JavaClass type) {
    String name = type.getPackageName().replaceFirst("io\\.github\\.kuntamalli\\.json\\.?", "");
    int place = PACKAGES.indexOf(name);
    if (place < 0) {
      throw new AssertionError("package " + type.getPackageName() + " has no place in the order");
    }
    return place;
  }
}

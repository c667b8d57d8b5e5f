package io.github.kuntamalli.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How builders of the model are generated: package-private behind a public {@code Builder} nested
 * in the record, with plain JDK collections and no annotation that consumers would have to have.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = IncompleteBuilderException.class,
    depluralize = true,
    depluralizeDictionary = {
      "municipality:municipalities",
      "delivery:deliveries",
      "party:parties",
      "basis:bases",
      "priority:priorities",
      "duty:duties",
      "strategy:strategies",
      "entry:entries",
      "citation:actsCited"
    },
    allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}

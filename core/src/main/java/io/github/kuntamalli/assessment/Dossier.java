package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What is known of one authority's reporting.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param authority the authority
 * @param complete whether it contains everything that exists. If not, what it does not contain is
 *     unknown, not missing
 * @param completePeriods times for which it contains everything that exists, where it is not
 *     complete as a whole
 * @param documents the documents
 * @param impactAssessments assessments of the effects of decisions before they were made
 * @param notes remarks of the person who compiled it
 * @param records other evidence of the work: named responsible parties, negotiations, monitoring
 * @param strategies the strategies of the authority, with their versions and measures
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record Dossier(
    Authority authority,
    boolean complete,
    List<CompletePeriod> completePeriods,
    List<@Valid WelfareDocument> documents,
    List<@Valid ImpactAssessment> impactAssessments,
    List<LocalizedText> notes,
    List<ActivityRecord> records,
    List<Strategy> strategies,
    Extensions extensions) {

  /**
   * A dossier.
   *
   * @throws IllegalArgumentException if two documents, records, strategies or impact assessments
   *     have one id
   */
  public Dossier {
    Objects.requireNonNull(authority, "authority");
    completePeriods = Copies.list(completePeriods, "completePeriods");
    documents = Copies.list(documents, "documents");
    impactAssessments = Copies.list(impactAssessments, "impactAssessments");
    notes = Copies.list(notes, "notes");
    records = Copies.list(records, "records");
    Objects.requireNonNull(extensions, "extensions");
    strategies = Copies.list(strategies, "strategies");
    requireDistinctIds("strategies", "strategies", strategies, Strategy::id);
    requireDistinctIds("records", "records", records, ActivityRecord::id);
    requireDistinctIds("documents", "documents", documents, WelfareDocument::id);
    requireDistinctIds(
        "impactAssessments", "impact assessments", impactAssessments, ImpactAssessment::id);
  }

  private static <T> void requireDistinctIds(
      String place, String what, List<T> things, Function<T, String> idOf) {
    Set<String> ids = new HashSet<>();
    for (T thing : things) {
      if (!ids.add(idOf.apply(thing))) {
        throw InvalidValueException.of(
            "id-repeated",
            "%1$s: tunnus \"%3$s\" on annettu kahdelle kohteelle; anna toiselle eri tunnus",
            "%1$s: beteckningen \"%3$s\" har getts två gånger; ge den ena en annan beteckning",
            "%s: two %s have the id \"%s\"; give one of them another id",
            place,
            what,
            idOf.apply(thing));
      }
    }
  }

  /**
   * A dossier that contains nothing and does not claim to be complete.
   *
   * @param authority the authority
   * @return the dossier
   */
  public static Dossier of(Authority authority) {
    return builder().authority(authority).build();
  }

  /**
   * A dossier that claims to contain everything there is.
   *
   * @param authority the authority
   * @param documents all its documents
   * @return the dossier
   * @throws IllegalArgumentException if two documents have one id
   */
  public static Dossier completeOf(Authority authority, WelfareDocument... documents) {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(documents, "documents");
    return builder().authority(authority).complete(true).addDocuments(documents).build();
  }

  /**
   * Puts two dossiers of one authority together. The result claims to be complete only if both do,
   * and only for the times that both claim.
   *
   * @param other the other dossier
   * @return the new dossier; a document that both contain is in it once
   * @throws IllegalArgumentException if the authorities differ, two different documents have one
   *     id, or an own property has two values
   */
  public Dossier combinedWith(Dossier other) {
    if (!authority.equals(other.authority)) {
      throw InvalidValueException.of(
          "dossiers-of-two-authorities",
          "other: aineistot koskevat eri viranomaisia (\"%s\" ja \"%s\"); yhdistä vain saman viranomaisen aineistoja",
          "other: materialen gäller olika myndigheter (\"%s\" och \"%s\"); sammanför bara material om samma myndighet",
          "other: the dossiers are about different authorities (\"%s\" and \"%s\"); combine only dossiers of the same authority",
          authority.key(),
          other.authority.key());
    }
    Set<LocalizedText> before = new HashSet<>(notes);
    List<LocalizedText> allNotes = new ArrayList<>(notes);
    other.notes.stream().filter(before::add).forEach(allNotes::add);
    return new Dossier(
        authority,
        complete && other.complete,
        complete && other.complete ? List.of() : commonPeriods(other),
        merged("document", documents, other.documents, WelfareDocument::id),
        merged(
            "impact assessment", impactAssessments, other.impactAssessments, ImpactAssessment::id),
        allNotes,
        merged("record", records, other.records, ActivityRecord::id),
        merged("strategy", strategies, other.strategies, Strategy::id),
        extensions.combinedWith(other.extensions));
  }

  private List<CompletePeriod> commonPeriods(Dossier other) {
    if (complete || other.complete) {
      return complete ? other.completePeriods : completePeriods;
    }
    return completePeriods.stream()
        .flatMap(own -> other.completePeriods.stream().flatMap(one -> own.and(one).stream()))
        .distinct()
        .toList();
  }

  /**
   * Whether it claims to contain everything of a time.
   *
   * @param days the time, with a first and a last day
   * @param kind the kind of document that is meant; empty for what is no document
   * @return true if it claims to be complete, or its claims together cover every day of the time
   */
  public boolean isCompleteFor(ValidityPeriod days, Optional<DocumentPart.Kind> kind) {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(kind, "kind");
    if (complete || completePeriods.isEmpty()) {
      return complete;
    }
    return days.isCoveredBy(
        completePeriods.stream()
            .filter(claim -> claim.isAbout(kind))
            .map(CompletePeriod::days)
            .toList());
  }

  private <T> List<T> merged(String what, List<T> own, List<T> others, Function<T, String> idOf) {
    Map<String, T> byId = new LinkedHashMap<>();
    own.forEach(thing -> byId.put(idOf.apply(thing), thing));
    for (T thing : others) {
      T before = byId.put(idOf.apply(thing), thing);
      if (before != null && !before.equals(thing)) {
        throw InvalidValueException.of(
            "dossiers-differ",
            "other: tunnus \"%2$s\" on molemmissa aineistoissa (%3$s), mutta siihen liittyvät tiedot eroavat toisistaan; vaihda tunnus toisessa aineistossa",
            "other: beteckningen \"%2$s\" finns i båda materialen (%3$s), men uppgifterna skiljer sig; ge den ena en annan beteckning",
            "other: the %1$s \"%2$s\" is in both dossiers of %3$s, but its details differ; give one of the two another id",
            what,
            idOf.apply(thing),
            authority.key());
      }
    }
    return List.copyOf(byId.values());
  }

  /**
   * Whose dossier it is and how much is in it, for a log or a debugger.
   *
   * @return for example {@code Dossier[municipality:837, 3 documents, complete]}
   */
  @Override
  public String toString() {
    return "Dossier[%s, %s documents%s]"
        .formatted(authority.key(), documents.size(), complete ? ", complete" : "");
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of a dossier that does not claim to be complete
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this dossier.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a dossier; it does not claim to be complete unless set. Not thread-safe. */
  public static final class Builder extends DossierBuilder {
    /**
     * Claims that everything since a day is in the dossier.
     *
     * @param day the first day of that time
     * @return this builder
     */
    public Builder completeSince(LocalDate day) {
      addCompletePeriod(CompletePeriod.since(day));
      return this;
    }

    /** A builder of a dossier that does not claim to be complete. */
    public Builder() {
      complete(false);
      extensions(Extensions.none());
    }
  }
}

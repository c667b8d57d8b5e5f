package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of one authority's reporting.
 *
 * @param authority the authority
 * @param complete whether everything there is, is in it. If not, what it does not hold is unknown,
 *     not missing
 * @param documents the documents
 * @param notes remarks of the one who put it together
 */
@Value.Builder
@DomainStyle
public record Dossier(
    Authority authority,
    boolean complete,
    List<WelfareDocument> documents,
    List<LocalizedText> notes)
    implements WithDossier {

  /**
   * A dossier.
   *
   * @throws IllegalArgumentException if two documents have one id
   */
  public Dossier {
    Objects.requireNonNull(authority, "authority");
    documents = List.copyOf(documents);
    notes = List.copyOf(notes);
    Set<String> ids = new HashSet<>();
    for (WelfareDocument document : documents) {
      if (!ids.add(document.id())) {
        throw new IllegalArgumentException(
            "documents: two documents have the id \"%s\"; give one of them another id"
                .formatted(document.id()));
      }
    }
  }

  /**
   * A dossier that holds nothing and does not claim to be complete.
   *
   * @param authority the authority
   * @return the dossier
   */
  public static Dossier of(Authority authority) {
    return builder().authority(authority).build();
  }

  /**
   * Puts two dossiers of one authority together. The result claims to be complete only if both do.
   *
   * @param other the other dossier
   * @return the new dossier; a document that both hold is in it once
   * @throws IllegalArgumentException if the authorities differ, or two different documents have one
   *     id
   */
  public Dossier combinedWith(Dossier other) {
    if (!authority.equals(other.authority)) {
      throw new IllegalArgumentException(
          "other: the dossiers are of %s and %s; combine dossiers of one authority"
              .formatted(authority.key(), other.authority.key()));
    }
    Map<String, WelfareDocument> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    for (WelfareDocument document : other.documents) {
      WelfareDocument before = byId.put(document.id(), document);
      if (before != null && !before.equals(document)) {
        throw new IllegalArgumentException(
            "other: both dossiers hold a document \"%s\" and they differ; give one of them another id"
                .formatted(document.id()));
      }
    }
    List<LocalizedText> allNotes = new ArrayList<>(notes);
    other.notes.stream().filter(note -> !allNotes.contains(note)).forEach(allNotes::add);
    return new Dossier(authority, complete && other.complete, List.copyOf(byId.values()), allNotes);
  }

  /**
   * A new builder.
   *
   * @return a builder of a dossier that does not claim to be complete
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this dossier.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a dossier; it does not claim to be complete unless told. Not thread-safe. */
  public static final class Builder extends DossierBuilder {
    /** A builder of a dossier that does not claim to be complete. */
    public Builder() {
      complete(false);
    }
  }
}

package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.Localizable;

/**
 * What a piece of evidence is: a {@link DocumentPart.Kind part of a document}, or a kind of other
 * record of the work. The words can be used in a sentence.
 */
public interface EvidenceKind extends Localizable {}

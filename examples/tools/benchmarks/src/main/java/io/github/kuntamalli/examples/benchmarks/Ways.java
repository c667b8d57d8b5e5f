package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import java.io.IOException;

/** The ways to read and write a dossier with one generation of Jackson. */
interface Ways {

  /** By our description of the model. */
  KuntamalliJson ours();

  /** By hand, for the document of the benchmark and no other. */
  Dossier readByHand(String text) throws IOException;

  /** By hand, in one line. */
  String writeByHand(Dossier dossier) throws IOException;

  /** By Jackson's own mapping of records, from a text that it wrote. */
  Dossier readByDatabind(String text) throws IOException;

  /** By Jackson's own mapping of records, in one line. */
  String writeByDatabind(Dossier dossier) throws IOException;
}

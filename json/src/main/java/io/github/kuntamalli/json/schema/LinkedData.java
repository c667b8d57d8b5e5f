package io.github.kuntamalli.json.schema;

import io.github.kuntamalli.json.KuntamalliJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON-LD 1.1 context of the documents and the code lists that they use, as included in the
 * artifact: {@code context/1/kuntamalli.jsonld} and {@code context/1/code-lists.jsonld} in the
 * package of this class. No RDF library is needed to write linked data, and none is included.
 *
 * <p>{@link KuntamalliJson#writeLinked} writes a value with this context. Municipalities and
 * counties become public organisations of CPOV, mergers change events of ORG, statutes legal
 * resources of ELI, and duties, types and code lists concepts of SKOS.
 */
public final class LinkedData {

  /** The address that names the context; it is a name, and nothing is loaded from it here. */
  public static final String CONTEXT =
      "https://github.com/kuntamalli/kuntamalli/context/1/kuntamalli.jsonld";

  private LinkedData() {}

  /**
   * The context, to be served at its address or given to a JSON-LD processor.
   *
   * @return the context as JSON text
   */
  public static String context() {
    return text("/io/github/kuntamalli/json/context/1/kuntamalli.jsonld");
  }

  /**
   * The code lists: a concept scheme for each, with its codes as concepts.
   *
   * @return the code lists as JSON-LD text
   */
  public static String codeLists() {
    return text("/io/github/kuntamalli/json/context/1/code-lists.jsonld");
  }

  private static String text(String file) {
    try (InputStream in = LinkedData.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the artifact");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

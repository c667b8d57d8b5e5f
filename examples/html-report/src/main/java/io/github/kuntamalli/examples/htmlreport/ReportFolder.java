package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of several authorities in three languages, which link to each other. */
final class ReportFolder {

  private ReportFolder() {}

  /** The JSON files of a folder, in the order of their names. */
  static List<String> files(String folder) {
    try (Stream<Path> entries = Files.list(Path.of(folder))) {
      List<String> files =
          entries.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            folder + ": the folder contains no file *.json; put the dossiers there");
      }
      return files;
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(folder + ": the folder cannot be read; check its path", e);
    }
  }

  /** Writes the pages and answers with their paths. */
  static List<Path> write(List<Dossier> dossiers, LocalDate on, Path folder) {
    Map<Authority, Dossier> byAuthority = new LinkedHashMap<>();
    dossiers.forEach(
        dossier -> byAuthority.merge(dossier.authority(), dossier, Dossier::combinedWith));
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (Dossier dossier : byAuthority.values()) {
        Map<Language, String> names = names(Areas.id(dossier.authority()));
        for (Map.Entry<Language, String> name : names.entrySet()) {
          String page = HtmlReport.of(Kuntamalli.standard(), dossier, on, name.getKey(), names);
          written.add(
              Files.writeString(folder.resolve(name.getValue()), page, StandardCharsets.UTF_8));
        }
      }
      return written;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          folder + ": the pages cannot be written; check the folder and its space", e);
    }
  }

  private static Map<Language, String> names(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9-]", "-");
    return Arrays.stream(Language.values())
        .filter(Language::isComplete)
        .collect(
            Collectors.toMap(
                Function.identity(),
                language -> safe + "-" + language.tag() + ".html",
                (one, other) -> one,
                LinkedHashMap::new));
  }
}

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dossiers from files, put together by authority; all faults of all files are told at once. */
final class DossierFiles {

  private final MunicipalityRegister register;
  private final Language language;
  private final List<String> faults = new ArrayList<>();
  private final Map<Authority, Dossier> byAuthority = new LinkedHashMap<>();

  private final Map<Thing, Origin> origins = new HashMap<>();

  /** Something of an authority that has one content only, and the fault if it has two. */
  private record Thing(Authority authority, Fault conflict, String name) {}

  /** What it contains, and the file that says so. */
  private record Origin(String file, Object content) {}

  private DossierFiles(MunicipalityRegister register, Language language) {
    this.register = register;
    this.language = language;
  }

  static Map<Authority, Dossier> read(
      List<String> names, MunicipalityRegister register, Language language) {
    DossierFiles files = new DossierFiles(register, language);
    for (String name : names) {
      try {
        files.add(name, InputFile.read(name, language).as(Dossier.class, language));
      } catch (UnreadableInput e) {
        files.faults.addAll(e.faults());
      }
    }
    if (!files.faults.isEmpty()) {
      throw new UnreadableInput(files.faults);
    }
    return files.byAuthority;
  }

  private void add(String name, Dossier dossier) {
    Authority authority = dossier.authority();
    if (!isKnown(authority)) {
      faults.add(
          Fault.UNKNOWN_AUTHORITY.in(
              language, "file", name, "place", "/authority", "value", code(authority)));
      return;
    }
    int before = faults.size();
    dossier
        .documents()
        .forEach(one -> note(name, authority, Fault.DIFFERENT_DOCUMENTS, one.id(), one));
    dossier
        .impactAssessments()
        .forEach(one -> note(name, authority, Fault.DIFFERENT_IMPACTS, one.id(), one));
    dossier.records().forEach(one -> note(name, authority, Fault.DIFFERENT_RECORDS, one.id(), one));
    dossier
        .extensions()
        .values()
        .forEach((own, value) -> note(name, authority, Fault.DIFFERENT_EXTENSIONS, own, value));
    if (faults.size() == before) {
      byAuthority.merge(authority, dossier, Dossier::combinedWith);
    }
  }

  /** Two files that contain different things under one name are not put together. */
  private void note(String file, Authority authority, Fault conflict, String name, Object content) {
    Origin before =
        origins.putIfAbsent(new Thing(authority, conflict, name), new Origin(file, content));
    if (before != null && !before.content().equals(content)) {
      faults.add(conflict.in(language, "file", file, "value", name, "other", before.file()));
    }
  }

  private boolean isKnown(Authority authority) {
    if (authority instanceof Authority.OfCounty county) {
      return register.findCounty(county.code()).isPresent();
    }
    return register.codes().containsAll(authority.municipalities());
  }

  private static String code(Authority authority) {
    return authority instanceof Authority.OfMunicipality municipality
        ? municipality.code().value()
        : authority.key();
  }
}

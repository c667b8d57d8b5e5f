package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dossiers from files, combined by authority; all faults of all files are reported at once. */
final class DossierFiles {

  private final MunicipalityRegister register;
  private final Language language;
  private final List<String> faults = new ArrayList<>();
  private final Map<Authority, Dossier> byAuthority = new LinkedHashMap<>();
  private final Map<String, Authority> files = new LinkedHashMap<>();
  private final Set<Authority> disputed = new HashSet<>();
  private final List<String> unused = new ArrayList<>();

  private final Map<Thing, Origin> origins = new HashMap<>();

  /** Something of an authority that has one content only, and the fault if it has two. */
  private record Thing(Authority authority, Fault conflict, String name) {}

  /** What it contains, and the file that contains it. */
  private record Origin(String file, Object content) {}

  private DossierFiles(MunicipalityRegister register, Language language) {
    this.register = register;
    this.language = language;
  }

  /** Reads all files; one that cannot be used does not keep the others from being read. */
  static DossierFiles read(
      List<String> names, MunicipalityRegister register, Language language, InputStream in) {
    DossierFiles files = new DossierFiles(register, language);
    for (String name : names) {
      int before = files.faults.size();
      try {
        files.add(name, InputFile.read(name, language, in).as(Dossier.class, language));
      } catch (UnreadableInput e) {
        files.faults.addAll(e.faults());
      }
      if (files.faults.size() > before) {
        files.unused.add(name);
      }
    }
    return files;
  }

  /** One dossier for each authority; none of an authority about which two files disagree. */
  List<Dossier> dossiers() {
    return byAuthority.values().stream()
        .filter(dossier -> !disputed.contains(dossier.authority()))
        .toList();
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** That files were not used, for those who read the answer without the complaints. */
  List<String> remarks() {
    return unused.isEmpty()
        ? List.of()
        : List.of(Fault.NOT_USED.in(language, "files", String.join(", ", unused)));
  }

  /** A line for each file that is about another authority than the one in question. */
  List<String> foreignTo(Authority asked, LocalDate day) {
    List<String> foreign = new ArrayList<>();
    files.forEach(
        (name, authority) -> {
          if (!authority.equals(asked)) {
            foreign.add(
                Fault.FOREIGN_FILE.in(
                    language,
                    "file",
                    name,
                    "name",
                    register.nameOf(authority, day).text(language),
                    "asked",
                    register.nameOf(asked, day).text(language)));
          }
        });
    return foreign;
  }

  private void add(String name, Dossier dossier) {
    Authority authority = dossier.authority();
    if (!isKnown(authority)) {
      faults.add(
          Fault.UNKNOWN_AUTHORITY.in(
              language, "file", name, "place", "/authority", "value", code(authority)));
      return;
    }
    files.put(name, authority);
    int before = faults.size();
    dossier
        .documents()
        .forEach(one -> note(name, authority, Fault.DIFFERENT_DOCUMENTS, one.id(), one));
    dossier
        .impactAssessments()
        .forEach(one -> note(name, authority, Fault.DIFFERENT_IMPACTS, one.id(), one));
    dossier.records().forEach(one -> note(name, authority, Fault.DIFFERENT_RECORDS, one.id(), one));
    dossier
        .strategies()
        .forEach(one -> note(name, authority, Fault.DIFFERENT_STRATEGIES, one.id(), one));
    dossier
        .extensions()
        .values()
        .forEach((own, value) -> note(name, authority, Fault.DIFFERENT_EXTENSIONS, own, value));
    if (faults.size() == before) {
      byAuthority.merge(authority, dossier, Dossier::combinedWith);
    } else {
      disputed.add(authority);
    }
  }

  /** Two files that contain different things under one name are not combined. */
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

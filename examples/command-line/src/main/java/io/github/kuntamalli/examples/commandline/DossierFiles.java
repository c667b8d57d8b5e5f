package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dossiers from files, put together by authority; all faults of all files are told at once. */
final class DossierFiles {

  private final MunicipalityRegister register;
  private final Language language;
  private final List<String> faults = new ArrayList<>();
  private final Map<Authority, Dossier> byAuthority = new LinkedHashMap<>();

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
    Dossier before = byAuthority.get(authority);
    if (before == null) {
      byAuthority.put(authority, dossier);
      return;
    }
    try {
      byAuthority.put(authority, before.combinedWith(dossier));
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.DIFFERENT_DOCUMENTS.in(language, "file", name, "value", twin(before, dossier)));
    }
  }

  /** The id that two dossiers use for different things. */
  private static String twin(Dossier before, Dossier dossier) {
    return dossier.documents().stream()
        .filter(
            one ->
                before.documents().stream()
                    .anyMatch(other -> other.id().equals(one.id()) && !other.equals(one)))
        .map(WelfareDocument::id)
        .findFirst()
        .orElseGet(
            () ->
                dossier.impactAssessments().stream()
                    .filter(
                        one ->
                            before.impactAssessments().stream()
                                .anyMatch(
                                    other -> other.id().equals(one.id()) && !other.equals(one)))
                    .findFirst()
                    .orElseThrow()
                    .id());
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

package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers that a command assesses, with remarks on their origin.
 *
 * @param dossiers one for each authority
 * @param remarks the text above each answer
 * @param faults the faults of the files, for standard error
 */
record ChosenDossiers(List<Dossier> dossiers, List<String> remarks, List<String> faults) {

  private static final String ALL = "all";

  /** The sample cases that come with the program: all, or that of one authority. */
  static ChosenDossiers samples(
      LocalizedCommand command, String asked, LocalDate day, Language words) {
    List<String> remarks = List.of(Label.SAMPLE.text(words));
    if (asked.equals(ALL)) {
      return new ChosenDossiers(RealCases.dossiers(), remarks, List.of());
    }
    MunicipalityRegister register = Kuntamalli.standard().register();
    Authority authority = new AuthorityArgument(command, register).read(asked, day);
    return RealCases.dossiers().stream()
        .filter(dossier -> dossier.authority().equals(authority))
        .findFirst()
        .map(dossier -> new ChosenDossiers(List.of(dossier), remarks, List.of()))
        .orElseThrow(
            () ->
                command.wrong(
                    Fault.NO_SAMPLE,
                    "value",
                    asked,
                    "names",
                    RealCases.dossiers().stream()
                        .map(dossier -> register.nameOf(dossier.authority(), day).text(words))
                        .collect(Collectors.joining(", "))));
  }

  /** What files contain: of every authority, or of one alone. */
  static ChosenDossiers ofFiles(
      LocalizedCommand command,
      @Nullable String asked,
      List<String> files,
      LocalDate day,
      Language words) {
    MunicipalityRegister register = Kuntamalli.standard().register();
    if (asked == null) {
      DossierFiles read = command.dossiers(files, register);
      return new ChosenDossiers(read.dossiers(), read.remarks(), read.faults());
    }
    Authority authority = new AuthorityArgument(command, register).read(asked, day);
    if (files.isEmpty()) {
      return new ChosenDossiers(
          List.of(Dossier.of(authority)), List.of(Label.NO_DOSSIER.text(words)), List.of());
    }
    DossierFiles read = command.dossiers(files, register);
    List<String> faults = new ArrayList<>(read.faults());
    faults.addAll(read.foreignTo(authority, day));
    List<Dossier> own =
        read.dossiers().stream().filter(one -> one.authority().equals(authority)).toList();
    if (!own.isEmpty()) {
      return new ChosenDossiers(own, read.remarks(), faults);
    }
    if (!read.faults().isEmpty()) {
      return new ChosenDossiers(List.of(), List.of(), faults);
    }
    faults.add(Fault.NO_FILE_OF.in(words, "name", register.nameOf(authority, day).text(words)));
    return new ChosenDossiers(
        List.of(Dossier.of(authority)), List.of(Label.NO_DOSSIER.text(words)), faults);
  }
}

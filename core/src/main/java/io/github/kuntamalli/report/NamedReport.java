package io.github.kuntamalli.report;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.validation.ValidationReport;
import java.util.Objects;

/**
 * A report and the name of its subject, which every output needs.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name what was checked, in the caller's words: a file name such as {@code
 *     reports/837-tampere.json}, an address, or a title; it may contain any characters
 * @param report the report
 */
public record NamedReport(String name, ValidationReport report) {

  /**
   * A named report.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public NamedReport {
    Objects.requireNonNull(report, "report");
    if (name.isBlank()) {
      throw InvalidValueException.of(
          "report-name-blank",
          "name: raportin nimi on tyhjä; kirjoita, mitä tarkistettiin, esimerkiksi tiedoston nimi",
          "name: rapportens namn är tomt; skriv vad som granskades, till exempel filens namn",
          "name: the name of a report is blank; write what was checked, such as the name of the file");
    }
  }
}

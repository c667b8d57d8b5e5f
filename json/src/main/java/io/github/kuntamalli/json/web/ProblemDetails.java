package io.github.kuntamalli.json.web;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.ValidationReport;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a document is refused, in the form for an HTTP API: {@code application/problem+json} (RFC
 * 9457).
 *
 * <p>Each kind of fault has its own answer: a text or a parameter that can't be read is a bad
 * request (400); a document that was read and breaks rules, and a question about an authority that
 * does not exist, are content that can't be processed (422); a rule that threw an exception is a
 * fault of the server (500), of which only the code is reported. Send it with its language in
 * {@code Content-Language}. Immutable and thread-safe.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param type the kind of problem, an address of its description
 * @param title the kind of problem in words, the same at every occurrence
 * @param status the HTTP status
 * @param detail the cause in this request
 * @param instance the occurrence, such as the path of the request; absent unless the caller states
 *     it
 * @param findings an extension: the faults, in the order of the report; absent if there are none
 * @param brokenRules an extension: the rules that broke down, so that nothing is known of what they
 *     check; absent if there are none
 * @param omitted an extension: how many more findings the report had than it lists; absent if it
 *     lists all. Of a text that can't be read the last fault reports how many more there are
 */
public record ProblemDetails(
    URI type,
    String title,
    int status,
    String detail,
    Optional<URI> instance,
    List<ProblemFinding> findings,
    List<RuleCode> brokenRules,
    Optional<Integer> omitted) {

  /** The media type to send it as. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The {@link #type()} of a text that can't be read. */
  public static final URI UNREADABLE = type("unreadable");

  /** The {@link #type()} of a request with a parameter that is missing or can't be read. */
  public static final URI PARAMETERS = type("parameters");

  /** The {@link #type()} of a document that breaks rules. */
  public static final URI UNSOUND = type("unsound");

  /** The {@link #type()} of a document of which nothing can be said, since a rule broke down. */
  public static final URI UNCHECKED = type("unchecked");

  private static final LocalizedText UNREADABLE_TITLE =
      LocalizedText.of(
          "Tekstiä ei voitu lukea", "Texten kunde inte läsas", "The text could not be read");
  private static final LocalizedText PARAMETERS_TITLE =
      LocalizedText.of(
          "Pyynnön parametri puuttuu tai on virheellinen",
          "En parameter i förfrågan saknas eller är felaktig",
          "A parameter of the request is missing or invalid");
  private static final LocalizedText UNSOUND_TITLE =
      LocalizedText.of(
          "Asiakirjassa on virheitä", "Dokumentet innehåller fel", "The document has errors");
  private static final LocalizedText UNCHECKED_TITLE =
      LocalizedText.of(
          "Asiakirjaa ei voitu tarkistaa kokonaan",
          "Dokumentet kunde inte granskas i sin helhet",
          "The document could not be checked completely");
  private static final LocalizedText ERRORS = LocalizedText.of("Virheitä", "Fel", "Errors");
  private static final LocalizedText BROKEN =
      LocalizedText.of(
          "Ohjelmavirheen vuoksi keskeytyneitä sääntöjä",
          "Regler som avbröts av ett programfel",
          "Rules stopped by a program error");

  private static final URI BY_STATUS = URI.create("about:blank");

  /** The lists are copied. */
  public ProblemDetails {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(omitted, "omitted");
    title = SafeText.shown(title);
    detail = SafeText.shown(detail);
    findings = List.copyOf(findings);
    brokenRules = List.copyOf(brokenRules);
  }

  /**
   * The answer to a text or to parameters that can't be read.
   *
   * @param unreadable the result of reading
   * @param language Finnish, Swedish or English
   * @return the problem, with status 400 and the faults: of type {@link #PARAMETERS} if all of them
   *     are about parameters, else of type {@link #UNREADABLE}
   */
  public static ProblemDetails of(ReadResult.Failure<?> unreadable, Language language) {
    List<Finding> faults = unreadable.faults();
    boolean parameters = !faults.isEmpty() && faults.stream().allMatch(ParameterFault::isOf);
    String title = (parameters ? PARAMETERS_TITLE : UNREADABLE_TITLE).text(language);
    return new ProblemDetails(
        parameters ? PARAMETERS : UNREADABLE,
        title,
        400,
        faults.isEmpty() ? title + "." : faults.get(0).problem(language),
        Optional.empty(),
        said(faults, language),
        List.of(),
        Optional.empty());
  }

  /**
   * The answer to a question about an authority that the register does not know.
   *
   * @param unknown what the question ended with
   * @param language Finnish, Swedish or English
   * @return the problem, with status 422 and one finding, which has the code and the texts of the
   *     rule {@code dossier-authority-unknown}
   */
  public static ProblemDetails of(UnknownAuthorityException unknown, Language language) {
    Finding finding =
        Kuntamalli.standard().rules().rules().stream()
            .filter(rule -> rule.code().equals(unknown.code()))
            .findFirst()
            .map(
                rule ->
                    new Finding(
                        rule.code(),
                        Severity.ERROR,
                        Location.ROOT,
                        Map.of("code", Localizable.same(codeOf(unknown.authority()))),
                        rule.basisInForce(),
                        rule.texts()))
            .orElseThrow();
    return new ProblemDetails(
        UNSOUND,
        UNSOUND_TITLE.text(language),
        422,
        finding.problem(language),
        Optional.empty(),
        said(List.of(finding), language),
        List.of(),
        Optional.empty());
  }

  private static String codeOf(Authority authority) {
    return authority.fold(
        municipality -> municipality.code().toString(),
        county -> county.code().toString(),
        Authority::key,
        Authority::key,
        Authority::key);
  }

  /**
   * The answer to a request that the server or its framework refuses, such as an address that is
   * not there (404) or a media type that it does not take (415), and to one at which it fails
   * (500). Nothing of its insides is reported.
   *
   * @param status the HTTP status
   * @param language Finnish, Swedish or English
   * @return the problem with type {@code about:blank}, so that the status says all (RFC 9457,
   *     4.2.1), and what to do about it as detail
   * @throws IllegalArgumentException if the status is not one from 400 to 599
   */
  public static ProblemDetails of(int status, Language language) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "status: %s refuses nothing; use one from 400 to 599".formatted(status));
    }
    StatusTexts refusal = StatusTexts.of(status);
    return new ProblemDetails(
        BY_STATUS,
        refusal.title().text(language),
        status,
        refusal.detail().text(language),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * The answer to a document that was checked.
   *
   * @param report the report
   * @param language Finnish, Swedish or English
   * @return the problem with all findings, warnings too: status 422 if one of them is an error, 500
   *     if there is no error and a rule broke down; empty if the report is sound, since then
   *     nothing prevents acceptance
   */
  public static Optional<ProblemDetails> of(ValidationReport report, Language language) {
    return of(report, List.of(), language);
  }

  /**
   * The answer to a document that was checked by a rule set and by something else too.
   *
   * @param report the report
   * @param further findings from elsewhere, such as those that {@code ViolationFindings} makes of
   *     what a {@code jakarta.validation.Validator} found; one that the report has is reported once
   * @param language Finnish, Swedish or English
   * @return the problem, as of the report alone; empty if the report is sound and none of the
   *     further findings is an error
   */
  public static Optional<ProblemDetails> of(
      ValidationReport report, Collection<Finding> further, Language language) {
    // equality leaves the texts out, in which alone those of other constraints can differ
    Map<List<Object>, Finding> once = new LinkedHashMap<>();
    Stream.concat(report.findings().stream(), further.stream())
        .forEach(finding -> once.putIfAbsent(List.of(finding, finding.texts()), finding));
    Collection<Finding> findings = once.values();
    long errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count()
            + report.omitted(Severity.ERROR);
    List<RuleCode> broken =
        report.results().stream()
            .filter(result -> result.status() == RuleResult.Status.BROKEN)
            .map(RuleResult::code)
            .toList();
    if (errors == 0 && broken.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProblemDetails(
            errors > 0 ? UNSOUND : UNCHECKED,
            (errors > 0 ? UNSOUND_TITLE : UNCHECKED_TITLE).text(language),
            errors > 0 ? 422 : 500,
            errors > 0
                ? ERRORS.text(language) + ": " + errors + "."
                : BROKEN.text(language) + ": " + broken.size() + ".",
            Optional.empty(),
            said(findings, language),
            broken,
            Optional.of(report.omitted()).filter(number -> number > 0)));
  }

  /**
   * Returns a copy of this problem with the occurrence stated.
   *
   * @param occurrence such as the path of the request
   * @return a new problem
   */
  public ProblemDetails withInstance(URI occurrence) {
    return new ProblemDetails(
        type, title, status, detail, Optional.of(occurrence), findings, brokenRules, omitted);
  }

  private static List<ProblemFinding> said(Collection<Finding> findings, Language language) {
    return findings.stream().map(finding -> ProblemFinding.of(finding, language)).toList();
  }

  private static URI type(String name) {
    return URI.create(
        "https://github.com/kuntamalli/kuntamalli/blob/main/json/docs/problem-details.md#" + name);
  }
}

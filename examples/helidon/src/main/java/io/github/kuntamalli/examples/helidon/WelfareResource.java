package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.rest.ProblemResponse;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the application answers. */
@Path("/")
@ApplicationScoped
public class WelfareResource {

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final RequestParameters questions = RequestParameters.of(kuntamalli);
  private final ViolationFindings findings = ViolationFindings.by(kuntamalli.rules());

  @Inject private Validator validator;

  /** Checks a document by Bean Validation and by the rule set, and reports both in one answer. */
  @POST
  @Path("documents")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response check(
      WelfareDocument document,
      @QueryParam("on") @Nullable String on,
      @Context HttpHeaders headers) {
    LocalDate day = RequestParameters.day("on", on).get();
    Language language = ProblemResponse.language(headers);
    List<Finding> violations = findings.convert(validator.validate(document));
    ValidationReport report = kuntamalli.validate(document, day);
    return ProblemDetails.of(report, violations, language)
        .map(problem -> ProblemResponse.of(problem, language))
        .orElseGet(() -> Response.ok(report, MediaType.APPLICATION_JSON).build());
  }

  /** What applied to an authority on a day. */
  @GET
  @Path("duties")
  @Produces(MediaType.APPLICATION_JSON)
  public DutiesOnDate duties(
      @QueryParam("authority") @Nullable String authority, @QueryParam("on") @Nullable String on) {
    return questions.dutiesOf(authority, on).get();
  }

  /** When an authority has to meet its duties, for a calendar application. */
  @GET
  @Path("calendar")
  @Produces("text/calendar;charset=UTF-8")
  public String calendar(
      @QueryParam("authority") @Nullable String authority,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @Context HttpHeaders headers) {
    return ICalendar.of(
        questions.calendar(authority, from, to).get(), ProblemResponse.language(headers));
  }

  /** Assesses a dossier. An unknown authority is answered with 422. */
  @POST
  @Path("assessments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Assessment assess(Dossier dossier, @QueryParam("on") @Nullable String on) {
    return kuntamalli.assess(dossier, RequestParameters.day("on", on).get());
  }
}

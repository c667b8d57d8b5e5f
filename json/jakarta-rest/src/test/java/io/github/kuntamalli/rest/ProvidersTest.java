package io.github.kuntamalli.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application with Jakarta REST answers that has the providers. */
class ProvidersTest {

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final String HELSINKI =
      "{\"authority\": {\"kind\": \"municipality\", \"code\": \"091\"}}";

  private final ApplicationHandler application =
      new ApplicationHandler(
          new ResourceConfig().register(KuntamalliFeature.class).register(Resource.class));

  /** An answer. */
  private record Answer(int status, String type, String language, String body) {}

  /** What the application answers. */
  @Path("/")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  public static class Resource {

    @POST
    @Path("same")
    public Dossier same(Dossier dossier) {
      return dossier;
    }

    @POST
    @Path("list")
    public List<Dossier> list(List<Dossier> dossiers) {
      return dossiers;
    }

    @POST
    @Path("assessments")
    public Assessment assess(Dossier dossier) {
      return Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22));
    }

    @GET
    @Path("duties")
    public DutiesOnDate duties(
        @QueryParam("authority") String authority, @QueryParam("on") String on) {
      return RequestParameters.of(Kuntamalli.standard()).dutiesOf(authority, on).get();
    }

    @GET
    @Path("codes/{code}")
    @Produces(MediaType.TEXT_PLAIN)
    public String code(
        @PathParam("code") MunicipalityCode code, @QueryParam("state") DutyStatus status) {
      return code + " " + status;
    }

    @GET
    @Path("taken")
    public String taken() {
      throw new ClientErrorException(
          Response.status(409).type(MediaType.TEXT_PLAIN).entity("17 is taken").build());
    }

    @GET
    @Path("moved")
    public String moved() {
      throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("http://localhost/new"));
    }

    @GET
    @Path("unavailable")
    public String unavailable() {
      throw new ServerErrorException(503, new IllegalStateException("secret"));
    }

    @GET
    @Path("broken")
    public String broken() {
      throw new IllegalStateException("secret");
    }
  }

  private static Answer ask(
      ApplicationHandler application, String method, String path, String body, String language)
      throws Exception {
    ContainerRequest request =
        new ContainerRequest(
            URI.create("http://localhost/"),
            URI.create("http://localhost" + path),
            method,
            null,
            new MapPropertiesDelegate(),
            null);
    request.header("Accept-Language", language);
    request.header("Content-Type", "application/json");
    request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContainerResponse response = application.apply(request, out).get();
    return new Answer(
        response.getStatus(),
        String.valueOf(response.getMediaType()),
        String.valueOf(response.getHeaderString("Content-Language")),
        out.toString(StandardCharsets.UTF_8));
  }

  private Answer get(String path) throws Exception {
    return ask(application, "GET", path, "", "en");
  }

  private Answer post(String path, String body) throws Exception {
    return ask(application, "POST", path, body, "sv");
  }

  private static String problem(Answer answer, int status, String language) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.language()).isEqualTo(language);
    return answer.body();
  }

  @Test
  void bodiesHaveTheWireFormat() throws Exception {
    assertThat(post("/same", HELSINKI).body())
        .isEqualTo(JSON.writeLine(Dossier.of(Authority.municipality("091"))));
    assertThat(post("/list", "[" + HELSINKI + "]").body())
        .isEqualTo(JSON.writeLine(List.of(Dossier.of(Authority.municipality("091")))));
  }

  @Test
  void anAnswerStatesNoEncodingThatItDoesNotHave() throws Exception {
    MultivaluedHashMap<String, Object> headers = new MultivaluedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Authority espoo = Authority.municipality("049");
    new WireFormatProvider()
        .writeTo(
            Dossier.of(espoo),
            Dossier.class,
            Dossier.class,
            new Annotation[0],
            MediaType.valueOf("application/json;charset=UTF-16LE"),
            headers,
            out);
    assertThat(headers.getFirst("Content-Type")).isEqualTo(MediaType.APPLICATION_JSON_TYPE);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.writeLine(Dossier.of(espoo)));
  }

  @Test
  void everyFaultOfABodyIsReported() throws Exception {
    String faulty = HELSINKI.replace("091", "91").replaceFirst("\\}$", ", \"x\": 1}");
    assertThat(problem(post("/same", faulty), 400, "sv"))
        .contains("\"pointer\":\"/authority/code\"", "\"pointer\":\"/x\"");
    assertThat(problem(post("/list", "[" + HELSINKI + "," + faulty + "]"), 400, "sv"))
        .contains("\"pointer\":\"/1/authority/code\"", "\"pointer\":\"/1/x\"");
    assertThat(problem(post("/same", ""), 400, "sv")).contains("json-truncated");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, 'Aineisto koskee viranomaista, jonka numeroa 999 ei tunneta.'",
    "sv, 'Materialet gäller en myndighet vars nummer 999 är okänt.'",
    "en, 'The dossier concerns an authority whose code (999) is not known.'"
  })
  void anAuthorityThatTheRegisterDoesNotKnowIsContentThatCannotBeProcessed(
      String language, String problem) throws Exception {
    assertThat(
            problem(
                ask(application, "POST", "/assessments", HELSINKI.replace("091", "999"), language),
                422,
                language))
        .contains("\"code\":\"dossier-authority-unknown\"", problem);
  }

  @Test
  void aParameterThatIsMissingOrWrongIsNamed() throws Exception {
    assertThat(problem(get("/duties?authority=Espo"), 400, "en"))
        .contains("\"parameter\":\"authority\"", "\"parameter\":\"on\"", "parameter-missing");
    assertThat(get("/codes/091?state=met-late").body()).isEqualTo("091 MET_LATE");
    assertThat(problem(get("/codes/091?state=MET_LATE"), 400, "en"))
        .contains("\"parameter\":\"state\"", "parameter-invalid");
    assertThat(problem(get("/codes/91?state=met"), 400, "en")).contains("\"parameter\":\"code\"");
  }

  @Test
  void whatTheApplicationOrTheRuntimeThrowsIsLeftAlone() throws Exception {
    Answer taken = get("/taken");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body()).isEqualTo("17 is taken");
    assertThat(get("/nowhere").body()).isEmpty();
    assertThatThrownBy(() -> get("/broken"))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("secret");
  }

  @Test
  void anApplicationMayAskForTheRestToo() throws Exception {
    ApplicationHandler asking =
        new ApplicationHandler(
            new ResourceConfig()
                .register(KuntamalliFeature.class)
                .register(FrameworkErrorMapper.class)
                .register(UnexpectedErrorMapper.class)
                .register(Resource.class));
    assertThat(problem(ask(asking, "GET", "/nowhere", "", "fi"), 404, "fi"))
        .contains("Osoitetta ei ole");
    assertThat(problem(ask(asking, "GET", "/broken", "", "en"), 500, "en"))
        .contains("An error occurred in the service")
        .doesNotContain("secret");
    assertThat(ask(asking, "GET", "/taken", "", "en").body()).isEqualTo("17 is taken");
    assertThat(problem(ask(asking, "GET", "/codes/91?state=met", "", "en"), 400, "en"))
        .contains("\"parameter\":\"code\"");
  }

  @Test
  void theMapperOfUnexpectedErrorsAloneLeavesResponsesOfTheRuntimeUnchanged() throws Exception {
    ApplicationHandler alone =
        new ApplicationHandler(
            new ResourceConfig()
                .register(KuntamalliFeature.class)
                .register(UnexpectedErrorMapper.class)
                .register(Resource.class));
    try (Log log = new Log()) {
      Answer unknown = ask(alone, "GET", "/nowhere", "", "en");
      assertThat(unknown.status()).isEqualTo(404);
      assertThat(unknown.body()).isEmpty();
      assertThat(ask(alone, "POST", "/duties", "", "en").status()).isEqualTo(405);
      assertThat(ask(alone, "GET", "/moved", "", "en").status()).isEqualTo(303);
      assertThat(ask(alone, "GET", "/unavailable", "", "en").status()).isEqualTo(503);
      assertThat(ask(alone, "GET", "/taken", "", "en").body()).isEqualTo("17 is taken");
      assertThat(log.errors).isEmpty();
      assertThat(problem(ask(alone, "GET", "/broken", "", "en"), 500, "en"))
          .contains("An error occurred in the service")
          .doesNotContain("secret");
      assertThat(log.errors)
          .singleElement()
          .satisfies(error -> assertThat(error.getThrown()).hasMessage("secret"));
    }
  }

  @Test
  void whatIsAnsweredAsAnErrorOfTheServiceIsLoggedOnce() throws Exception {
    ApplicationHandler asking =
        new ApplicationHandler(
            new ResourceConfig()
                .register(FrameworkErrorMapper.class)
                .register(UnexpectedErrorMapper.class)
                .register(KuntamalliFeature.class)
                .register(Resource.class));
    try (Log log = new Log()) {
      assertThat(problem(ask(asking, "GET", "/nowhere", "", "en"), 404, "en")).isNotEmpty();
      assertThat(ask(asking, "GET", "/moved", "", "en").status()).isEqualTo(303);
      assertThat(log.errors).isEmpty();
      assertThat(problem(ask(asking, "GET", "/unavailable", "", "en"), 503, "en"))
          .doesNotContain("secret");
      assertThat(log.errors)
          .singleElement()
          .satisfies(error -> assertThat(error.getThrown()).hasRootCauseMessage("secret"));
      assertThat(problem(ask(asking, "GET", "/broken", "", "en"), 500, "en")).isNotEmpty();
      assertThat(log.errors).hasSize(2);
    }
  }

  /** The errors that the mappers log: System.Logger writes to java.util.logging. */
  private static final class Log extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger(ProvidersTest.class.getPackageName());
    private final List<LogRecord> errors = new ArrayList<>();

    Log() {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord event) {
      if (event.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(event);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void anApplicationMayHaveLimitsOfItsOwn() throws Exception {
    ApplicationHandler limited =
        new ApplicationHandler(
            new ResourceConfig()
                .register(KuntamalliFeature.class)
                .register(OwnJson.class)
                .register(Resource.class));
    assertThat(problem(ask(limited, "POST", "/same", HELSINKI, "en"), 400, "en"))
        .contains("json-too-large");
  }

  /** Limits of an application. */
  public static class OwnJson implements ContextResolver<KuntamalliJson> {
    @Override
    public KuntamalliJson getContext(Class<?> type) {
      return Jackson2Json.standard().with(ReadingLimits.standard().withLength(10));
    }
  }
}

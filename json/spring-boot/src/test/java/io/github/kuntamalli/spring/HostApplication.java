package io.github.kuntamalli.spring;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/**
 * An application with its own types, exceptions and problem details in addition to the library's.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  HostApplication.WithLibrary.class,
  HostApplication.Own.class,
  HostApplication.OwnAdvice.class
})
class HostApplication {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** A type of the application that contains types of the library. */
  record Row(MunicipalityCode code, DutyStatus status, Authority authority) {}

  /** A generic type of the application. */
  record Page<T>(List<T> items, int total) {}

  /** A type of the application that has nothing to do with the library. */
  record Customer(String name) {}

  /** Requests that have to do with the library. */
  @RestController
  static class WithLibrary {

    private final Kuntamalli kuntamalli;
    private final RequestParameters parameters;

    WithLibrary(Kuntamalli kuntamalli, RequestParameters parameters) {
      this.kuntamalli = kuntamalli;
      this.parameters = parameters;
    }

    @PostMapping("/same")
    Dossier same(@RequestBody Dossier dossier) {
      return dossier;
    }

    @PostMapping("/optional")
    Dossier optional(@RequestBody(required = false) @Nullable Dossier dossier) {
      return dossier == null ? Dossier.of(Authority.hus()) : dossier;
    }

    @PostMapping("/list")
    List<Dossier> list(@RequestBody List<Dossier> dossiers) {
      return dossiers;
    }

    @PostMapping("/row")
    Row row(@RequestBody Row row) {
      return row;
    }

    @PostMapping("/page")
    Page<Row> page(@RequestBody Page<Row> page) {
      return page;
    }

    @PostMapping("/assessments")
    Assessment assess(@RequestBody Dossier dossier) {
      return kuntamalli.assess(dossier, DAY);
    }

    @GetMapping("/duties")
    DutiesOnDate duties(
        @RequestParam(required = false) @Nullable String authority,
        @RequestParam(required = false) @Nullable String on) {
      return parameters.dutiesOf(authority, on).get();
    }

    @GetMapping("/language")
    Dossier language(Language language) {
      return Dossier.of(Authority.municipality(language == Language.SV ? "638" : "091"));
    }

    @GetMapping("/codes/{code}")
    Row code(@PathVariable MunicipalityCode code, @RequestParam("state") DutyStatus status) {
      return new Row(code, status, Authority.hus());
    }
  }

  /** Requests that have nothing to do with the library. */
  @RestController
  static class Own {

    @PostMapping("/own/page")
    Page<Customer> page(@RequestBody Page<Customer> page) {
      return page;
    }

    @GetMapping("/own/map")
    Map<String, Page<Customer>> map() {
      return Map.of("a", new Page<>(List.of(new Customer("b")), 1));
    }

    @GetMapping("/own/status")
    String status() {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "case number 17 is taken");
    }

    @GetMapping("/own/wrapped")
    String wrapped() {
      try {
        return RequestParameters.day("on", null).get().toString();
      } catch (UnreadableException e) {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "no day", e);
      }
    }

    @GetMapping("/own/problem")
    String problem() {
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "case number 17 is taken");
      problem.setType(URI.create("https://my.city/errors/taken"));
      problem.setProperty("caseNumber", 17);
      throw new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
    }

    @GetMapping("/own/gone")
    String gone() {
      throw new Gone();
    }

    @GetMapping("/own/unchanged")
    String unchanged() {
      throw new Unchanged();
    }

    @GetMapping("/own/advised")
    String advised() {
      throw new Advised(new IllegalStateException("inside"));
    }

    @GetMapping("/own/advised-over-ours")
    String advisedOverOurs() {
      try {
        return RequestParameters.day("on", null).get().toString();
      } catch (UnreadableException e) {
        throw new Advised(e);
      }
    }

    @GetMapping("/own/number")
    String number(@RequestParam int n) {
      return Integer.toString(n);
    }

    /** Spring finds the fault only at the request, and answers it with 500. */
    @GetMapping("/own/no-variable")
    String noVariable(@PathVariable String code) {
      return code;
    }

    @GetMapping("/own/denied")
    String denied() {
      throw new Denied();
    }

    @GetMapping("/own/broken")
    String broken() {
      throw new IllegalStateException("secret");
    }
  }

  /** An exception that names its status and a reason. */
  @ResponseStatus(code = HttpStatus.GONE, reason = "it has gone")
  static class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An exception that names a status which is no error. */
  @ResponseStatus(HttpStatus.NOT_MODIFIED)
  static class Unchanged extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An exception of the application that the filter of Spring Security answers. */
  static class Denied extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    Denied() {
      super("denied");
    }
  }

  /** An exception that the application answers itself. */
  static class Advised extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Advised(Throwable cause) {
      super(cause);
    }
  }

  /** Answers it, without a declared order. */
  @RestControllerAdvice
  static class OwnAdvice {

    @ExceptionHandler
    ProblemDetail advised(Advised e) {
      return ProblemDetail.forStatusAndDetail(HttpStatus.I_AM_A_TEAPOT, "advised");
    }
  }
}

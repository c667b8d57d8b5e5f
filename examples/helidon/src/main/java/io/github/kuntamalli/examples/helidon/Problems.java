package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.output.ProblemDetails;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every refusal as {@code application/problem+json} in the language of the request. */
public final class Problems {

  private static final LocalizedText REFUSED =
      LocalizedText.of(
          "Pyyntöön ei voida vastata", "Förfrågan kan inte besvaras", "No answer to this request");

  private static final Map<Integer, LocalizedText> REMEDIES =
      Map.of(
          404,
          LocalizedText.of(
              "Käytä jotakin näistä: /documents, /duties, /calendar.",
              "Använd någon av dessa: /documents, /duties, /calendar.",
              "Use one of these: /documents, /duties, /calendar."),
          405,
          LocalizedText.of(
              "Lähetä asiakirja menetelmällä POST; pyydä muut menetelmällä GET.",
              "Skicka ett dokument med POST; begär allt annat med GET.",
              "Send a document by POST; ask for all else by GET."),
          415,
          LocalizedText.of(
              "Lähetä asiakirja muodossa application/json.",
              "Skicka dokumentet som application/json.",
              "Send the document as application/json."));

  private Problems() {}

  /** The first language of the request that the library speaks, else Finnish. */
  static Language language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .flatMap(tag -> Stream.of(Language.FI, Language.SV, Language.EN).filter(is(tag)))
        .findFirst()
        .orElse(Language.FI);
  }

  private static Predicate<Language> is(String tag) {
    return language -> language.tag().equals(tag);
  }

  static Response answer(ProblemDetails problem, Language language) {
    return Response.status(problem.status())
        .type(ProblemDetails.MEDIA_TYPE)
        .language(language.tag())
        .entity(problem)
        .build();
  }

  /** A body or a question that cannot be read. */
  @Provider
  @ApplicationScoped
  public static class OfTexts implements ExceptionMapper<UnreadableException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(UnreadableException e) {
      Language language = language(headers);
      return answer(ProblemDetails.of(e.unreadable(), language), language);
    }
  }

  /** What the runtime refuses: an address, a method, a media type. */
  @Provider
  @ApplicationScoped
  public static class OfTheRuntime implements ExceptionMapper<WebApplicationException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException e) {
      Language language = language(headers);
      int status = e.getResponse().getStatus();
      return answer(
          new ProblemDetails(
              URI.create("about:blank"),
              REFUSED.in(language),
              status,
              REMEDIES.getOrDefault(status, REFUSED).in(language),
              Optional.empty(),
              List.of(),
              List.of()),
          language);
    }
  }
}

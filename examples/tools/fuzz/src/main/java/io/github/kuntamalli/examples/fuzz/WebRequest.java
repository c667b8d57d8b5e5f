package io.github.kuntamalli.examples.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to the web application of the examples, sound, faulty or hostile.
 *
 * @param kind what it is, for the table
 * @param method the method
 * @param path the path with the query
 * @param body the body; empty for none
 * @param language the header that names the language
 * @param type the header that names the form of the body
 */
record WebRequest(
    Kind kind, String method, String path, String body, String language, String type) {

  /** What a server can expect of a request. */
  enum Kind {
    SOUND,
    FAULTY,
    HOSTILE
  }

  private static final String JSON = "application/json";

  /** A request; the choices decide which. */
  static WebRequest of(Chance chance, List<String> dossiers, JsonMutator mutator) {
    int of = chance.below(20);
    if (of < 12) {
      return sound(chance, dossiers);
    }
    return of < 17 ? faulty(chance, dossiers, mutator) : hostile(chance, dossiers);
  }

  private static WebRequest sound(Chance chance, List<String> dossiers) {
    String code = chance.of(List.of("837", "091", "049", "005", "445", "county:08", "hus"));
    String on = LocalDate.of(2010, 1, 1).plusDays(chance.below(6000)).toString();
    return switch (chance.below(4)) {
      case 0 -> get(Kind.SOUND, "/duties?authority=" + code + "&on=" + on, chance);
      case 1 ->
          get(Kind.SOUND, "/calendar?authority=" + code + "&from=2021-01-01&to=2026-12-31", chance);
      default -> post(Kind.SOUND, "/assessments?on=" + on, chance.of(dossiers), chance);
    };
  }

  private static WebRequest faulty(Chance chance, List<String> dossiers, JsonMutator mutator) {
    return switch (chance.below(5)) {
      case 0 -> get(Kind.FAULTY, "/duties?authority=xyz&on=2026-11-22", chance);
      case 1 -> get(Kind.FAULTY, "/duties?authority=837&on=2026-02-30", chance);
      default ->
          post(
              Kind.FAULTY,
              "/assessments?on=2026-11-22",
              mutator.spoilt(Seeds.small(dossiers, chance), chance),
              chance);
    };
  }

  private static WebRequest hostile(Chance chance, List<String> dossiers) {
    String sound = chance.of(dossiers);
    return switch (chance.below(8)) {
      case 0 -> post(Kind.HOSTILE, "/assessments?on=2026-11-22", "[".repeat(20_000), chance);
      case 1 ->
          post(
              Kind.HOSTILE,
              "/assessments?on=2026-11-22",
              sound.replaceFirst("\\{", "{\"" + "a".repeat(200_000) + "\":1,"),
              chance);
      case 2 ->
          post(
              Kind.HOSTILE,
              "/assessments?on=2026-11-22",
              "{\"notes\":[" + "{\"en\":\"x\"},".repeat(150_000) + "0]}",
              chance);
      case 3 ->
          post(Kind.HOSTILE, "/documents?on=" + "9".repeat(2_000), "\u0000\uD83D\uDE00", chance);
      case 4 ->
          new WebRequest(
              Kind.HOSTILE,
              "POST",
              "/assessments?on=2026-11-22",
              sound,
              "fi;q=0," + "x-".repeat(1_500) + "sv;q=9",
              JSON);
      case 5 ->
          new WebRequest(
              Kind.HOSTILE, "POST", "/assessments?on=2026-11-22", sound, "en", "text/html");
      case 6 -> new WebRequest(Kind.HOSTILE, "DELETE", "/duties", "", "en", JSON);
      default ->
          get(
              Kind.HOSTILE,
              "/statuses/" + "%2e%2e%2f".repeat(chance.some() % 50) + "837?status=met",
              chance);
    };
  }

  private static WebRequest get(Kind kind, String path, Chance chance) {
    return new WebRequest(kind, "GET", path, "", Seeds.language(chance).tag(), JSON);
  }

  private static WebRequest post(Kind kind, String path, String body, Chance chance) {
    return new WebRequest(kind, "POST", path, body, Seeds.language(chance).tag(), JSON);
  }

  /** The request as it goes to a port of this machine. */
  HttpRequest to(int port) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(60))
        .header("Accept-Language", language)
        .header("Content-Type", type)
        .method(
            method,
            body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
  }
}

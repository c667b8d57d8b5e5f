package io.github.kuntamalli.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** An application on a free port. */
final class Server implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final ConfigurableApplicationContext context;
  private final int port;

  Server(WebApplicationType type, String... settings) {
    this(type, settings, Map.of());
  }

  Server(WebApplicationType type, String[] settings, Map<String, Object> beans) {
    SpringApplication application = new SpringApplication(HostApplication.class);
    application.setWebApplicationType(type);
    application.addInitializers(
        fresh ->
            beans.forEach((name, bean) -> fresh.getBeanFactory().registerSingleton(name, bean)));
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.config.name=none",
                "--logging.level.root=off",
                // a connection that is kept can hang in Reactor Netty 1.3.7 (its issue 4361)
                "--server.netty.max-keep-alive-requests=1"));
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    context = application.run(arguments.toArray(String[]::new));
    port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(posted(path, body, headers));
  }

  HttpResponse<byte[]> postForBytes(String path, String body, String... headers) {
    return send(posted(path, body, headers), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest posted(String path, String body, String... headers) {
    return request(path, headers)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofMinutes(2)); // a request that hangs is a failure
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}

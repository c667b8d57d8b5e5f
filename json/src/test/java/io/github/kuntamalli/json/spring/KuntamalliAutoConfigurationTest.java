package io.github.kuntamalli.json.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** An application gets each part, unless it has its own. */
class KuntamalliAutoConfigurationTest {

  private static final String PROBLEMS = "spring.mvc.problemdetails.enabled=true";

  private final WebApplicationContextRunner web =
      new WebApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(KuntamalliAutoConfiguration.class));

  @Test
  void springBootFindsIt() throws IOException {
    try (InputStream in =
        KuntamalliAutoConfiguration.class.getResourceAsStream(
            "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")) {
      assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(KuntamalliAutoConfiguration.class.getName() + "\n");
    }
  }

  @Test
  void theDependencyAloneIsEnough() {
    web.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .hasSingleBean(KuntamalliJson.class)
                .hasSingleBean(WireFormatConverter.class)
                .hasSingleBean(InvalidBodyAdvice.class)
                .hasSingleBean(RequestLanguage.class)
                .hasSingleBean(WebMvcConfigurer.class)
                .doesNotHaveBean(FrameworkErrorAdvice.class));
  }

  @Test
  void whatTheFrameworkRefusesIsAnsweredOnlyOnRequest() {
    web.withPropertyValues(PROBLEMS)
        .run(context -> assertThat(context).hasSingleBean(FrameworkErrorAdvice.class));
    web.withPropertyValues(PROBLEMS)
        .withBean(OwnHandler.class)
        .run(context -> assertThat(context).doesNotHaveBean(FrameworkErrorAdvice.class));
  }

  /** An application's own answer to what the framework refuses. */
  static class OwnHandler extends ResponseEntityExceptionHandler {}

  @Test
  void theJacksonThatIsThereDoesTheWork() {
    web.run(
        context ->
            assertThat(workerOf(context.getBean(KuntamalliJson.class))).contains("Jackson3"));
    web.withClassLoader(new FilteredClassLoader("tools.jackson"))
        .run(
            context ->
                assertThat(workerOf(context.getBean(KuntamalliJson.class))).contains("Jackson2"));
  }

  private static String workerOf(KuntamalliJson json) {
    return assertThat(json).extracting("streaming").actual().getClass().getName();
  }

  @Test
  void oneBeanSetsTheLimits() {
    ReadingLimits limits = ReadingLimits.standard().withLength(10);
    web.withBean(ReadingLimits.class, () -> limits)
        .run(
            context ->
                assertThat(context.getBean(KuntamalliJson.class).limits()).isEqualTo(limits));
  }

  @Test
  void ownBeansGoBeforeThoseOfTheLibrary() {
    web.withBean("own", KuntamalliJson.class, Jackson2Json::standard)
        .withBean(RequestLanguage.class, () -> request -> Language.SV)
        .run(
            context -> {
              assertThat(context.getBean(KuntamalliJson.class)).isSameAs(Jackson2Json.standard());
              assertThat(context).hasSingleBean(RequestLanguage.class).hasNotFailed();
            });
  }

  @Test
  void anApplicationWithoutWebHasJsonAlone() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(KuntamalliAutoConfiguration.class))
        .withClassLoader(new FilteredClassLoader("org.springframework.web"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(KuntamalliJson.class)
                    .doesNotHaveBean("kuntamalliWireFormatConverter"));
  }
}

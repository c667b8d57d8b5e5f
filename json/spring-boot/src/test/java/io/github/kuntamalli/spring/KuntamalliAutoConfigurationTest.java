package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** An application gets each part, unless it has its own. */
class KuntamalliAutoConfigurationTest {

  private static final String FRAMEWORK_ERRORS = "kuntamalli.web.framework-errors=true";
  private static final AutoConfigurations ALL =
      AutoConfigurations.of(
          KuntamalliAutoConfiguration.class,
          KuntamalliWebMvcAutoConfiguration.class,
          KuntamalliWebFluxAutoConfiguration.class,
          KuntamalliInfoAutoConfiguration.class);

  private final ApplicationContextRunner plain =
      new ApplicationContextRunner().withConfiguration(ALL);
  private final WebApplicationContextRunner web =
      new WebApplicationContextRunner().withConfiguration(ALL);

  private static List<String> imports(String file) throws IOException {
    try (InputStream in =
        KuntamalliAutoConfiguration.class.getResourceAsStream(
            "/META-INF/spring/" + file + ".imports")) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("io.github.kuntamalli.spring.Kuntamalli", ""))
          .map(line -> line.replace("AutoConfiguration", ""))
          .toList();
    }
  }

  @Test
  void springBootFindsIt() throws IOException {
    assertThat(imports("org.springframework.boot.autoconfigure.AutoConfiguration"))
        .containsExactly("", "WebMvc", "WebFlux", "Info", "OpenApi");
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc, WebMvc",
    "org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc, WebMvc",
    "org.springframework.boot.test.autoconfigure.web.reactive.AutoConfigureWebFlux, WebFlux",
    "org.springframework.boot.webflux.test.autoconfigure.AutoConfigureWebFlux, WebFlux",
    "org.springframework.boot.test.autoconfigure.json.AutoConfigureJson,"
  })
  void theSlicesOfTestsOfBothBootsFindIt(String slice, String web) throws IOException {
    assertThat(imports(slice))
        .containsExactlyElementsOf(web == null ? List.of("") : List.of("", web));
  }

  @Test
  void theDependencyAloneIsEnough() {
    plain.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .hasSingleBean(Kuntamalli.class)
                .hasSingleBean(KuntamalliJson.class)
                .hasSingleBean(RequestParameters.class)
                .hasSingleBean(ViolationFindings.class)
                .hasSingleBean(io.github.kuntamalli.json.jackson2.KuntamalliModule.class)
                .hasSingleBean(io.github.kuntamalli.json.jackson3.KuntamalliModule.class)
                .hasSingleBean(InfoContributor.class)
                .doesNotHaveBean(WireFormatConverter.class)
                .doesNotHaveBean(WireFormatDecoder.class));
    web.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .hasSingleBean(WireFormatConverter.class)
                .hasSingleBean(EmptyBodyAdvice.class)
                .hasSingleBean(ProblemResolver.class)
                .hasSingleBean(RequestLanguage.class)
                .doesNotHaveBean(FrameworkErrorAdvice.class)
                .doesNotHaveBean(WireFormatDecoder.class));
    new ReactiveWebApplicationContextRunner()
        .withConfiguration(ALL)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(WireFormatDecoder.class)
                    .hasSingleBean(WireFormatEncoder.class)
                    .hasSingleBean(ProblemWebHandler.class)
                    .doesNotHaveBean(WireFormatConverter.class));
  }

  @Test
  void whatTheFrameworkRefusesIsAnsweredOnlyOnRequest() {
    web.withPropertyValues("spring.mvc.problemdetails.enabled=true")
        .run(context -> assertThat(context).doesNotHaveBean(FrameworkErrorAdvice.class));
    web.withPropertyValues(FRAMEWORK_ERRORS)
        .run(context -> assertThat(context).hasSingleBean(FrameworkErrorAdvice.class));
    web.withPropertyValues(FRAMEWORK_ERRORS)
        .withBean(OwnHandler.class)
        .run(context -> assertThat(context).doesNotHaveBean(FrameworkErrorAdvice.class));
  }

  /** An application's own answer to what the framework refuses. */
  static class OwnHandler extends ResponseEntityExceptionHandler {}

  @Test
  void theDataThatTheApplicationHasEnterTheLibrary() {
    Kuntamalli standard = Kuntamalli.standard();
    RuleSet oneRule = RuleSet.of(standard.rules().rules().subList(0, 1));
    MunicipalityRegister register = standard.register();
    plain
        .withBean(RuleSet.class, () -> oneRule)
        .withBean(MunicipalityRegister.class, () -> register)
        .withBean(ObligationCatalog.class, standard::obligations)
        .withBean(CouncilTerms.class, standard::terms)
        .withBean(StatuteBook.class, standard::statutes)
        .run(
            context -> {
              Kuntamalli own = context.getBean(Kuntamalli.class);
              assertThat(own.rules()).isSameAs(oneRule);
              assertThat(own.register()).isSameAs(register);
              assertThat(own).isNotSameAs(standard);
            });
    plain.run(context -> assertThat(context.getBean(Kuntamalli.class)).isSameAs(standard));
  }

  @Test
  void theJacksonThatIsThereDoesTheWork() {
    web.run(
        context ->
            assertThat(workerOf(context.getBean(KuntamalliJson.class))).contains("Jackson3"));
    web.withClassLoader(new FilteredClassLoader("tools.jackson"))
        .run(
            context -> {
              assertThat(workerOf(context.getBean(KuntamalliJson.class))).contains("Jackson2");
              assertThat(context)
                  .doesNotHaveBean("kuntamalliJackson3Module")
                  .hasBean("kuntamalliJackson2Module");
            });
    plain
        .withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean("kuntamalliJackson2Module")
                    .hasBean("kuntamalliJackson3Module"));
  }

  private static String workerOf(KuntamalliJson json) {
    return assertThat(json).extracting("streaming").actual().getClass().getName();
  }

  @Test
  void theLimitsAreSettingsOrABean() {
    web.withPropertyValues("kuntamalli.json.limits.length=10", "kuntamalli.json.limits.faults=3")
        .run(
            context ->
                assertThat(context.getBean(KuntamalliJson.class).limits())
                    .isEqualTo(ReadingLimits.standard().withLength(10).withFaults(3)));
    ReadingLimits limits = ReadingLimits.standard().withLength(11);
    web.withPropertyValues("kuntamalli.json.limits.length=10")
        .withBean(ReadingLimits.class, () -> limits)
        .run(
            context ->
                assertThat(context.getBean(KuntamalliJson.class).limits()).isEqualTo(limits));
    web.run(
        context ->
            assertThat(context.getBean(KuntamalliJson.class).limits())
                .isEqualTo(ReadingLimits.standard()));
  }

  @Test
  void aLanguageWithoutTextsIsNoSetting() {
    web.withPropertyValues("kuntamalli.web.default-language=en")
        .run(context -> assertThat(context).hasNotFailed());
    web.withPropertyValues("kuntamalli.web.default-language=se")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("use one of"));
  }

  @Test
  void everySettingHasItsMetadata() throws IOException {
    try (InputStream in =
        KuntamalliProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      String metadata =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              Stream.of(
                  "kuntamalli.json.compact",
                  "kuntamalli.json.limits.length",
                  "kuntamalli.json.limits.values",
                  "kuntamalli.web.default-language",
                  "kuntamalli.web.framework-errors"))
          .allMatch(name -> metadata.contains("\"" + name + "\""));
      assertThat(metadata).contains("\"description\": \"the greatest number of nested objects");
    }
  }

  @Test
  void ownBeansGoBeforeThoseOfTheLibrary() {
    web.withBean("own", KuntamalliJson.class, Jackson2Json::standard)
        .withBean("mine", Kuntamalli.class, Kuntamalli::standard)
        .withBean(RequestLanguage.class, () -> request -> Language.SV)
        .run(
            context -> {
              assertThat(context).hasNotFailed().hasSingleBean(RequestLanguage.class);
              assertThat(context.getBean(KuntamalliJson.class)).isSameAs(Jackson2Json.standard());
              assertThat(context).hasSingleBean(Kuntamalli.class).hasBean("mine");
            });
  }

  @Test
  void anApplicationWithoutWebAndActuatorHasTheLibraryAlone() {
    plain
        .withClassLoader(
            new FilteredClassLoader("org.springframework.web", "org.springframework.boot.actuate"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(KuntamalliJson.class)
                    .doesNotHaveBean("kuntamalliInfoContributor")
                    .doesNotHaveBean("kuntamalliWireFormatConverter"));
  }
}

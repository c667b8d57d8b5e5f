package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What an application with Spring MVC has: the library's types in bodies, answers to its own
 * exceptions, and the language of a request. A bean of the application takes the place of any.
 */
@AutoConfiguration(
    after = KuntamalliAutoConfiguration.class,
    beforeName = {
      "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration", // Boot 3
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration" // Boot 4
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class KuntamalliWebMvcAutoConfiguration {

  /** For Spring. */
  public KuntamalliWebMvcAutoConfiguration() {}

  /**
   * The language of a request.
   *
   * @param properties the language of requests without one
   * @return goes by the header {@code Accept-Language}
   */
  @Bean
  @ConditionalOnMissingBean
  public RequestLanguage kuntamalliRequestLanguage(KuntamalliProperties properties) {
    return RequestLanguage.byHeader(properties.web().defaultLanguage());
  }

  /**
   * The language of a request as an argument of a controller.
   *
   * @param languages knows it
   * @return adds the argument
   */
  @Bean
  public WebMvcConfigurer kuntamalliLanguageArgument(RequestLanguage languages) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument(languages));
      }
    };
  }

  /**
   * The library's types in bodies.
   *
   * @param json reads and writes them
   * @param properties whether answers are compact
   * @return the converter
   */
  @Bean
  @ConditionalOnMissingBean
  public WireFormatConverter kuntamalliWireFormatConverter(
      KuntamalliJson json, KuntamalliProperties properties) {
    return new WireFormatConverter(json, properties.json().compact());
  }

  /**
   * An empty body as one that cannot be read.
   *
   * @param converter reports its faults
   * @return the advice
   */
  @Bean
  @ConditionalOnMissingBean
  public EmptyBodyAdvice kuntamalliEmptyBodyAdvice(WireFormatConverter converter) {
    return new EmptyBodyAdvice(converter);
  }

  /**
   * The answers to the library's own exceptions.
   *
   * @param json writes them
   * @param languages knows the language of a request
   * @param application whose handlers of exceptions go first
   * @return the resolver
   */
  @Bean
  @ConditionalOnMissingBean
  public ProblemResolver kuntamalliProblemResolver(
      KuntamalliJson json, RequestLanguage languages, ApplicationContext application) {
    return new ProblemResolver(json, languages, application);
  }

  /**
   * The answers to requests that Spring refuses and to unexpected exceptions, if the application
   * requests them by {@code kuntamalli.web.framework-errors=true}.
   *
   * @param languages knows the language of a request
   * @param environment says whether problem details of the application are sent
   * @return the advice
   */
  @Bean
  @ConditionalOnProperty(name = "kuntamalli.web.framework-errors", havingValue = "true")
  @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
  public FrameworkErrorAdvice kuntamalliFrameworkErrorAdvice(
      RequestLanguage languages, Environment environment) {
    return new FrameworkErrorAdvice(
        languages,
        environment.getProperty("spring.mvc.problemdetails.enabled", Boolean.class, false));
  }
}

package io.github.kuntamalli.json.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What Spring Boot puts into an application that has the library: JSON, and in a web application
 * with Spring MVC its bodies, its refusals and its languages. A bean of the application takes the
 * place of any of them.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration", // Boot 3
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration" // Boot 4
    })
public class KuntamalliAutoConfiguration {

  private static final String JACKSON_3 = "tools.jackson.core.JsonParser";

  /** For Spring. */
  public KuntamalliAutoConfiguration() {}

  /**
   * Strict JSON with the Jackson that is there, version 3 before version 2.
   *
   * @param limits the limits that the application has as a bean; without it the standard ones hold
   * @param resources whose class loader is asked for Jackson
   * @return the reader and writer
   */
  @Bean
  @ConditionalOnMissingBean
  public KuntamalliJson kuntamalliJson(
      ObjectProvider<ReadingLimits> limits, ResourceLoader resources) {
    KuntamalliJson json =
        ClassUtils.isPresent(JACKSON_3, resources.getClassLoader())
            ? Jackson3Json.standard()
            : Jackson2Json.standard();
    return json.with(limits.getIfAvailable(ReadingLimits::standard));
  }

  /** What a web application with Spring MVC has beside it. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @ConditionalOnClass(WebMvcConfigurer.class)
  public static class OnTheWeb {

    /** For Spring. */
    public OnTheWeb() {}

    /**
     * The language of a request.
     *
     * @return goes by the header {@code Accept-Language}
     */
    @Bean
    @ConditionalOnMissingBean
    public RequestLanguage kuntamalliRequestLanguage() {
      return RequestLanguage.byHeader();
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
     * @return the converter
     */
    @Bean
    @ConditionalOnMissingBean
    public WireFormatConverter kuntamalliWireFormatConverter(KuntamalliJson json) {
      return new WireFormatConverter(json);
    }

    /**
     * The answer to what cannot be read.
     *
     * @param json says what is wrong with an empty body
     * @param languages knows the language of a request
     * @return the advice
     */
    @Bean
    @ConditionalOnMissingBean
    public InvalidBodyAdvice kuntamalliUnreadableAdvice(
        KuntamalliJson json, RequestLanguage languages) {
      return new InvalidBodyAdvice(json, languages);
    }

    /**
     * The answer to what the framework refuses, if the application asks for problem details by
     * Spring Boot's own setting {@code spring.mvc.problemdetails.enabled=true}.
     *
     * @param languages knows the language of a request
     * @return the advice
     */
    @Bean
    @ConditionalOnProperty(name = "spring.mvc.problemdetails.enabled", havingValue = "true")
    @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
    public FrameworkErrorAdvice kuntamalliRefusalAdvice(RequestLanguage languages) {
      return new FrameworkErrorAdvice(languages);
    }
  }
}

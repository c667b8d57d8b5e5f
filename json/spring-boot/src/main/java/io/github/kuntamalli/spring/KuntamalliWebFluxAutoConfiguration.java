package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/**
 * What an application with Spring WebFlux has: the library's types in bodies, answers to its own
 * exceptions, and the language of a request. A bean of the application takes the place of any.
 */
@AutoConfiguration(
    after = KuntamalliAutoConfiguration.class,
    beforeName = {
      "org.springframework.boot.autoconfigure.web.reactive.WebFluxAutoConfiguration", // Boot 3
      "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration" // Boot 4
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(WebFluxConfigurer.class)
public class KuntamalliWebFluxAutoConfiguration {

  /** For Spring. */
  public KuntamalliWebFluxAutoConfiguration() {}

  /**
   * The language of a request.
   *
   * @param properties the language of requests without one
   * @return goes by the header {@code Accept-Language}
   */
  @Bean
  @ConditionalOnMissingBean
  public ExchangeLanguage kuntamalliExchangeLanguage(KuntamalliProperties properties) {
    return ExchangeLanguage.byHeader(properties.web().defaultLanguage());
  }

  /**
   * Reads the library's types from bodies.
   *
   * @param json reads them
   * @return the decoder
   */
  @Bean
  @ConditionalOnMissingBean
  public WireFormatDecoder kuntamalliWireFormatDecoder(KuntamalliJson json) {
    return new WireFormatDecoder(json);
  }

  /**
   * Writes the library's types into bodies.
   *
   * @param json writes them
   * @param properties whether answers are compact
   * @return the encoder
   */
  @Bean
  @ConditionalOnMissingBean
  public WireFormatEncoder kuntamalliWireFormatEncoder(
      KuntamalliJson json, KuntamalliProperties properties) {
    return new WireFormatEncoder(json, properties.json().compact());
  }

  /**
   * The codecs of bodies, and the language of a request as an argument of a controller.
   *
   * @param decoder reads
   * @param encoder writes
   * @param languages knows the language of a request
   * @return adds them
   */
  @Bean
  public WebFluxConfigurer kuntamalliWebFlux(
      WireFormatDecoder decoder, WireFormatEncoder encoder, ExchangeLanguage languages) {
    return new WebFluxConfigurer() {
      @Override
      public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.customCodecs().register(decoder);
        codecs.customCodecs().register(encoder);
      }

      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer arguments) {
        arguments.addCustomResolver(new ExchangeLanguageArgument(languages));
      }
    };
  }

  /**
   * The answers to the library's own exceptions.
   *
   * @param json writes them
   * @param languages knows the language of a request
   * @param properties whether what Spring refuses is answered, too
   * @return the handler
   */
  @Bean
  @ConditionalOnMissingBean
  public ProblemWebHandler kuntamalliProblemWebHandler(
      KuntamalliJson json, ExchangeLanguage languages, KuntamalliProperties properties) {
    return new ProblemWebHandler(json, languages, properties.web().frameworkErrors());
  }

  /**
   * The problem details of the application, where it asks for them.
   *
   * @param properties whether what Spring refuses is answered in the library's words
   * @return the advice
   */
  @Bean
  @ConditionalOnProperty(name = "spring.webflux.problemdetails.enabled", havingValue = "true")
  @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
  public ExchangeErrorAdvice kuntamalliExchangeErrorAdvice(KuntamalliProperties properties) {
    return new ExchangeErrorAdvice(properties.web().frameworkErrors());
  }
}

package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.swagger.v3.core.converter.ModelConverter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What an OpenAPI description shows of the library, where the application has springdoc. */
@AutoConfiguration(after = KuntamalliAutoConfiguration.class)
@ConditionalOnClass(
    value = ModelConverter.class,
    name = {
      "com.fasterxml.jackson.databind.ObjectMapper",
      "org.springdoc.core.configuration.SpringDocConfiguration"
    })
public class KuntamalliOpenApiAutoConfiguration {

  /** For Spring. */
  public KuntamalliOpenApiAutoConfiguration() {}

  /**
   * The library's types as the wire format writes them.
   *
   * @param json knows the types
   * @return the converter
   */
  @Bean
  @ConditionalOnMissingBean
  public WireFormatSchemas kuntamalliWireFormatSchemas(KuntamalliJson json) {
    return new WireFormatSchemas(json);
  }
}

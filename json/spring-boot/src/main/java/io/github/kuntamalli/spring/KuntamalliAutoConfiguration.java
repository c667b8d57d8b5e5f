package io.github.kuntamalli.spring;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/**
 * What every application has: the library with its data, JSON, and the mapper modules. A bean of
 * the application takes the place of any of them.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration", // Boot 3
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration" // Boot 4
    })
@EnableConfigurationProperties(KuntamalliProperties.class)
public class KuntamalliAutoConfiguration {

  private static final String JACKSON_3 = "tools.jackson.core.JsonParser";

  /** For Spring. */
  public KuntamalliAutoConfiguration() {}

  /**
   * The library, with those of its data that the application has as beans.
   *
   * @param register the municipalities of the application
   * @param terms the council terms of the application
   * @param statutes the statutes of the application
   * @param obligations the duties of the application
   * @param rules the rules of the application
   * @param catalogs the strategies, networks and programmes of the application
   * @return the standard instance, with what the application has in place of the bundled data
   */
  @Bean
  @ConditionalOnMissingBean
  public Kuntamalli kuntamalli(
      ObjectProvider<MunicipalityRegister> register,
      ObjectProvider<CouncilTerms> terms,
      ObjectProvider<StatuteBook> statutes,
      ObjectProvider<ObligationCatalog> obligations,
      ObjectProvider<RuleSet> rules,
      ObjectProvider<Catalogs> catalogs) {
    Kuntamalli library = Kuntamalli.standard();
    MunicipalityRegister ownRegister = register.getIfAvailable();
    library = ownRegister == null ? library : library.withRegister(ownRegister);
    CouncilTerms ownTerms = terms.getIfAvailable();
    library = ownTerms == null ? library : library.withTerms(ownTerms);
    StatuteBook ownStatutes = statutes.getIfAvailable();
    library = ownStatutes == null ? library : library.withStatutes(ownStatutes);
    ObligationCatalog ownObligations = obligations.getIfAvailable();
    library = ownObligations == null ? library : library.withObligations(ownObligations);
    RuleSet ownRules = rules.getIfAvailable();
    library = ownRules == null ? library : library.withRules(ownRules);
    Catalogs ownCatalogs = catalogs.getIfAvailable();
    return ownCatalogs == null ? library : library.withCatalogs(ownCatalogs);
  }

  /**
   * Strict JSON with the available Jackson, version 3 before version 2.
   *
   * @param properties the limits of the settings
   * @param limits the limits that the application has as a bean; they go before the settings
   * @param resources whose class loader is searched for Jackson
   * @return the reader and writer
   */
  @Bean
  @ConditionalOnMissingBean
  public KuntamalliJson kuntamalliJson(
      KuntamalliProperties properties,
      ObjectProvider<ReadingLimits> limits,
      ResourceLoader resources) {
    KuntamalliJson json =
        ClassUtils.isPresent(JACKSON_3, resources.getClassLoader())
            ? Jackson3Json.standard()
            : Jackson2Json.standard();
    return json.with(
        limits.getIfAvailable(() -> properties.json().limits().over(ReadingLimits.standard())));
  }

  /**
   * The reader of the parameters of a request.
   *
   * @param kuntamalli answers the questions
   * @return the reader
   */
  @Bean
  @ConditionalOnMissingBean
  public RequestParameters kuntamalliRequestParameters(Kuntamalli kuntamalli) {
    return RequestParameters.of(kuntamalli);
  }

  /**
   * Findings of what {@code @Valid} found.
   *
   * @param kuntamalli whose rules word them
   * @return the way from violations to findings
   */
  @Bean
  @ConditionalOnMissingBean
  public ViolationFindings kuntamalliViolationFindings(Kuntamalli kuntamalli) {
    return ViolationFindings.by(kuntamalli.rules());
  }

  /**
   * Values with a text form as parameters of requests and parts of paths.
   *
   * @return the converter
   */
  @Bean
  @ConditionalOnMissingBean
  public TextFormConverter kuntamalliTextFormConverter() {
    return new TextFormConverter();
  }

  /** The module for mappers of Jackson 2. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(com.fasterxml.jackson.databind.Module.class)
  public static class WithJackson2 {

    /** For Spring. */
    public WithJackson2() {}

    /**
     * The library's types inside lists, records and classes of the application.
     *
     * @return the module
     */
    @Bean
    @ConditionalOnMissingBean
    public io.github.kuntamalli.json.jackson2.KuntamalliModule kuntamalliJackson2Module() {
      return new io.github.kuntamalli.json.jackson2.KuntamalliModule();
    }
  }

  /** The module for mappers of Jackson 3. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(tools.jackson.databind.JacksonModule.class)
  public static class WithJackson3 {

    /** For Spring. */
    public WithJackson3() {}

    /**
     * The library's types inside lists, records and classes of the application.
     *
     * @return the module
     */
    @Bean
    @ConditionalOnMissingBean
    public io.github.kuntamalli.json.jackson3.KuntamalliModule kuntamalliJackson3Module() {
      return new io.github.kuntamalli.json.jackson3.KuntamalliModule();
    }
  }
}

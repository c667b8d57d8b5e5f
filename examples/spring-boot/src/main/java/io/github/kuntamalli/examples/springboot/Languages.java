package io.github.kuntamalli.examples.springboot;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages that the application answers in: that of the request, else Finnish. */
@Configuration(proxyBeanMethods = false)
class Languages {

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    Locale finnish = Locale.forLanguageTag("fi");
    resolver.setSupportedLocales(List.of(finnish, Locale.forLanguageTag("sv"), Locale.ENGLISH));
    resolver.setDefaultLocale(finnish);
    return resolver;
  }
}

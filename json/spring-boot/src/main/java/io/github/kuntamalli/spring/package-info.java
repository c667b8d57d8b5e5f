/**
 * The library in an application with Spring Boot 3 or 4, with Spring MVC or WebFlux.
 *
 * <p>In reading order: {@link io.github.kuntamalli.spring.KuntamalliAutoConfiguration} has the
 * beans of every application, {@link io.github.kuntamalli.spring.KuntamalliWebMvcAutoConfiguration}
 * and {@link io.github.kuntamalli.spring.KuntamalliWebFluxAutoConfiguration} those of a web
 * application, {@link io.github.kuntamalli.spring.KuntamalliInfoAutoConfiguration} what the
 * actuator shows, {@link io.github.kuntamalli.spring.KuntamalliOpenApiAutoConfiguration} with
 * {@link io.github.kuntamalli.spring.WireFormatSchemas} what springdoc shows, each bean unless the
 * application has its own; {@link io.github.kuntamalli.spring.KuntamalliProperties} are the
 * settings.
 *
 * <p>{@link io.github.kuntamalli.spring.TextFormConverter} reads parameters of requests. With
 * Spring MVC {@link io.github.kuntamalli.spring.WireFormatConverter} reads and writes bodies,
 * {@link io.github.kuntamalli.spring.EmptyBodyAdvice} reports an empty one, {@link
 * io.github.kuntamalli.spring.ProblemResolver} answers the exceptions of the library, {@link
 * io.github.kuntamalli.spring.FrameworkErrorAdvice} on request those of Spring, {@link
 * io.github.kuntamalli.spring.RequestLanguage} and {@link
 * io.github.kuntamalli.spring.LanguageArgument} know the language of a request. With WebFlux these
 * are {@link io.github.kuntamalli.spring.WireFormatDecoder}, {@link
 * io.github.kuntamalli.spring.WireFormatEncoder}, {@link
 * io.github.kuntamalli.spring.ProblemWebHandler}, {@link
 * io.github.kuntamalli.spring.ExchangeErrorAdvice}, {@link
 * io.github.kuntamalli.spring.ExchangeLanguage} and {@link
 * io.github.kuntamalli.spring.ExchangeLanguageArgument}. {@link
 * io.github.kuntamalli.spring.ProblemAnswer} and {@link io.github.kuntamalli.spring.Violations} are
 * for a controller that runs the rules.
 *
 * <p>The artifact does not bring Spring.
 */
@NullMarked
package io.github.kuntamalli.spring;

import org.jspecify.annotations.NullMarked;

/**
 * The library in an application with Spring Boot 3 or 4, with Spring MVC or WebFlux.
 *
 * <p>What is configured, in reading order; each bean only if the application defines none:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.spring.KuntamalliAutoConfiguration}: the beans of every
 *       application
 *   <li>{@link io.github.kuntamalli.spring.KuntamalliProperties}: the settings
 *   <li>{@link io.github.kuntamalli.spring.KuntamalliWebMvcAutoConfiguration}, {@link
 *       io.github.kuntamalli.spring.KuntamalliWebFluxAutoConfiguration}: the beans of a web
 *       application
 *   <li>{@link io.github.kuntamalli.spring.KuntamalliInfoAutoConfiguration}: what the actuator
 *       shows
 *   <li>{@link io.github.kuntamalli.spring.KuntamalliOpenApiAutoConfiguration}, {@link
 *       io.github.kuntamalli.spring.WireFormatSchemas}: what springdoc shows
 * </ul>
 *
 * <p>With Spring MVC:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.spring.WireFormatConverter}, {@link
 *       io.github.kuntamalli.spring.EmptyBodyAdvice}: read and write bodies, and report an empty
 *       one
 *   <li>{@link io.github.kuntamalli.spring.ProblemResolver}: answers the exceptions of the library
 *   <li>{@link io.github.kuntamalli.spring.FrameworkErrorAdvice}: answers those of Spring, on
 *       request
 *   <li>{@link io.github.kuntamalli.spring.RequestLanguage}, {@link
 *       io.github.kuntamalli.spring.LanguageArgument}: the language of a request
 * </ul>
 *
 * <p>With WebFlux:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.spring.WireFormatDecoder}, {@link
 *       io.github.kuntamalli.spring.WireFormatEncoder}: read and write bodies
 *   <li>{@link io.github.kuntamalli.spring.ProblemWebHandler}: answers the exceptions of the
 *       library
 *   <li>{@link io.github.kuntamalli.spring.ExchangeErrorAdvice}: answers those of Spring, on
 *       request
 *   <li>{@link io.github.kuntamalli.spring.ExchangeLanguage}, {@link
 *       io.github.kuntamalli.spring.ExchangeLanguageArgument}: the language of a request
 * </ul>
 *
 * <p>With both:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.spring.TextFormConverter}: reads parameters of requests
 *   <li>{@link io.github.kuntamalli.spring.ProblemAnswer}, {@link
 *       io.github.kuntamalli.spring.Violations}: for a controller that runs the rules
 * </ul>
 *
 * <p>The artifact does not bring Spring.
 */
@NullMarked
package io.github.kuntamalli.spring;

import org.jspecify.annotations.NullMarked;

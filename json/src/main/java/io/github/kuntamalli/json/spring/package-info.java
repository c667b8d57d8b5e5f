/**
 * The library in a web application with Spring MVC: with Spring Boot 3 or 4 by the dependency
 * alone.
 *
 * <p>In reading order: {@link io.github.kuntamalli.json.spring.KuntamalliAutoConfiguration} puts
 * everything into an application, each part unless the application has its own; {@link
 * io.github.kuntamalli.json.spring.WireFormatConverter} reads and writes bodies; {@link
 * io.github.kuntamalli.json.spring.InvalidBodyAdvice} answers a body or a question that cannot be
 * read, {@link io.github.kuntamalli.json.spring.FrameworkErrorAdvice} what the framework refuses;
 * {@link io.github.kuntamalli.json.spring.RequestLanguage} knows the language of a request, which
 * {@link io.github.kuntamalli.json.spring.LanguageArgument} gives a controller; {@link
 * io.github.kuntamalli.json.spring.ProblemAnswer} and {@link
 * io.github.kuntamalli.json.spring.Violations} are what a controller needs that runs the rules.
 *
 * <p>Nothing else in the library needs Spring, and the library does not bring it.
 */
@NullMarked
package io.github.kuntamalli.json.spring;

import org.jspecify.annotations.NullMarked;

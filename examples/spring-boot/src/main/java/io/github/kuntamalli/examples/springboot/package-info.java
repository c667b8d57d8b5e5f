/**
 * A web application that checks welfare documents and tells duties. In reading order: {@code
 * Application}, which each generation of Spring Boot has of its own; {@link
 * io.github.kuntamalli.examples.springboot.WelfareController}, what it answers; {@link
 * io.github.kuntamalli.examples.springboot.WireFormat} and {@link
 * io.github.kuntamalli.examples.springboot.Problems}, how the library meets the framework.
 */
@NullMarked
package io.github.kuntamalli.examples.springboot;

import org.jspecify.annotations.NullMarked;

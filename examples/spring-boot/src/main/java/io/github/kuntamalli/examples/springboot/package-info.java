/**
 * A web application that checks welfare documents and lists duties. In reading order: {@link
 * io.github.kuntamalli.examples.springboot.Application} starts it, {@link
 * io.github.kuntamalli.examples.springboot.WelfareController} is what it answers to programs,
 * {@link io.github.kuntamalli.examples.springboot.ReportController} to people.
 */
@NullMarked
package io.github.kuntamalli.examples.springboot;

import org.jspecify.annotations.NullMarked;

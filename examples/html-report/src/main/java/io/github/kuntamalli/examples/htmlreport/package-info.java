/**
 * One self-contained HTML page about the duties of an authority. {@link
 * io.github.kuntamalli.examples.htmlreport.WriteReport} is the program, {@link
 * io.github.kuntamalli.examples.htmlreport.HtmlReport} makes the page.
 */
@NullMarked
package io.github.kuntamalli.examples.htmlreport;

import org.jspecify.annotations.NullMarked;

/**
 * One self-contained HTML page about the duties of an authority, or of the whole country. {@link
 * io.github.kuntamalli.examples.htmlreport.WriteReport} is the program, {@link
 * io.github.kuntamalli.examples.htmlreport.HtmlReport} makes the pages.
 */
@NullMarked
package io.github.kuntamalli.examples.htmlreport;

import org.jspecify.annotations.NullMarked;

/**
 * Results as text that needs no JSON, in Finnish, Swedish or English as the caller asks.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.report.RulesMarkdown}: the page of a rule set in Markdown
 *   <li>{@link io.github.kuntamalli.report.NamedReport}: a report with the name of what it is about
 *   <li>{@link io.github.kuntamalli.report.ReportMarkdown}: a report for people in Markdown; {@link
 *       io.github.kuntamalli.report.JUnitXml}: reports for a build server, as test results
 *   <li>{@link io.github.kuntamalli.report.AssessmentMarkdown}: the verdicts on an authority in
 *       Markdown
 *   <li>{@link io.github.kuntamalli.report.ICalendar}: a calendar of duties as iCalendar
 *   <li>{@link io.github.kuntamalli.text.SafeText}: how characters are shown that no encoding can
 *       carry
 * </ul>
 *
 * <p>Names and values from documents never become markup, whatever they contain. Equal reports give
 * equal texts, under every default locale.
 */
@NullMarked
package io.github.kuntamalli.report;

import org.jspecify.annotations.NullMarked;

/**
 * Results as text that needs no JSON, in Finnish, Swedish or English as the caller asks.
 *
 * <p>In reading order: {@link io.github.kuntamalli.report.RulesMarkdown} is the page of a rule set
 * in Markdown; a {@link io.github.kuntamalli.report.NamedReport} is a report and what it is about;
 * {@link io.github.kuntamalli.report.ReportMarkdown} shows it to people in Markdown, and {@link
 * io.github.kuntamalli.report.JUnitXml} shows one or many to a build server as test results. {@link
 * io.github.kuntamalli.report.AssessmentMarkdown} shows the verdicts on an authority in Markdown,
 * and {@link io.github.kuntamalli.report.ICalendar} is a calendar of duties as iCalendar. {@link
 * io.github.kuntamalli.text.SafeText} says what becomes of characters that no encoding carries.
 *
 * <p>Names and values from documents never become markup, whatever they hold. Equal reports give
 * equal texts, under every default locale.
 */
@NullMarked
package io.github.kuntamalli.report;

import org.jspecify.annotations.NullMarked;

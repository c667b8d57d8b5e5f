/**
 * Results in the JSON formats of others. All of it is plain records; {@link
 * io.github.kuntamalli.json.KuntamalliJson#write(Object)} or an application's own mapper with the
 * module writes them.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.output.Sarif}: makes the log that tools for source code
 *       read
 *   <li>{@link io.github.kuntamalli.json.output.SarifLog}: the log, with one {@link
 *       io.github.kuntamalli.json.output.SarifRun}
 *   <li>{@link io.github.kuntamalli.json.output.SarifRule}: a rule that the run describes
 *   <li>{@link io.github.kuntamalli.json.output.SarifResult}: a finding, with its {@link
 *       io.github.kuntamalli.json.output.SarifLocation}
 *   <li>{@link io.github.kuntamalli.json.output.SarifInvocation}: one for each report
 * </ul>
 *
 * <h2>The report itself</h2>
 *
 * <p>A {@code ValidationReport} has no type here, as it is written as it is:
 *
 * <ul>
 *   <li>{@code schemaVersion}: the version of the format; {@code on}: the reference date; {@code
 *       ruleSet}: the version of the rules, a day;
 *   <li>{@code results}: an entry for every rule, in the order of the rule set, with {@code code},
 *       {@code status} ({@code passed}, {@code failed}, {@code not-applicable}, {@code skipped},
 *       {@code suppressed} or {@code broken}), {@code because} (why, by language; absent if it
 *       passed, or failed and lists all), {@code findings} (absent unless it failed) and {@code
 *       omitted} (how many more findings there were; absent if all are reported);
 *   <li>each finding: {@code code}, {@code severity} ({@code error}, {@code warning} or {@code
 *       info}), {@code pointer} (a JSON Pointer; empty for the whole document), {@code line} and
 *       {@code column} (from 1; absent if the text was not at hand), {@code parameters} (the
 *       values, by name; absent if there are none), and {@code problem}, {@code reason} and {@code
 *       remedy}, each by language.
 * </ul>
 *
 * <p>Texts that are made here carry U+FFFD in place of a lone surrogate, since UTF-8 cannot carry
 * one; every other character stays, escaped as JSON demands.
 */
@NullMarked
package io.github.kuntamalli.json.output;

import org.jspecify.annotations.NullMarked;

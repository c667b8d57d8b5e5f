/**
 * Results as text that needs no JSON: {@link io.github.kuntamalli.report.RulePage} is the page of a
 * rule set in Markdown.
 */
@NullMarked
package io.github.kuntamalli.report;

import org.jspecify.annotations.NullMarked;

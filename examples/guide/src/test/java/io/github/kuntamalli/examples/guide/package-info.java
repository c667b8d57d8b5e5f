/**
 * The listings of the guide, one class for each page, and the test that compares the pages with
 * them.
 */
@NullMarked
package io.github.kuntamalli.examples.guide;

import org.jspecify.annotations.NullMarked;

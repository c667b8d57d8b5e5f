/** What the web applications among the examples answer, whatever the framework. */
@NullMarked
package io.github.kuntamalli.examples.web;

import org.jspecify.annotations.NullMarked;

/**
 * Writes resources of the library under {@code -Dkuntamalli.writePages=true}; without it, shows
 * that the committed ones are as they would be written.
 */
package io.github.kuntamalli.generator;

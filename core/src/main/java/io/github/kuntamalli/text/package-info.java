/**
 * Words in several languages.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.text.Language}: the languages
 *   <li>{@link io.github.kuntamalli.text.LocalizedText}: one text in some of them
 *   <li>{@link io.github.kuntamalli.text.PublishedName}: a name that separates published words from
 *       our translation
 *   <li>{@link io.github.kuntamalli.text.Localizable}: anything that has words in each language
 *   <li>{@link io.github.kuntamalli.text.MessageTemplate}: a sentence with places for such words
 *   <li>{@link io.github.kuntamalli.text.InvalidValueException}: the refusal of a value, in three
 *       languages
 *   <li>{@link io.github.kuntamalli.text.NearestWords}: what a misspelt word may mean
 * </ul>
 *
 * <p>The language always comes from the caller; the default locale of the machine is never read.
 */
@NullMarked
package io.github.kuntamalli.text;

import org.jspecify.annotations.NullMarked;

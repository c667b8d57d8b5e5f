/**
 * Words in several languages.
 *
 * <p>In reading order: {@link io.github.kuntamalli.text.Language} names the languages; {@link
 * io.github.kuntamalli.text.LocalizedText} is one text in some of them, {@link
 * io.github.kuntamalli.text.PublishedName} a name that separates published words from ours; {@link
 * io.github.kuntamalli.text.Localizable} is anything that can be said in a language, and {@link
 * io.github.kuntamalli.text.MessageTemplate} puts wordings into sentences; {@link
 * io.github.kuntamalli.text.NearestWords} finds what a wrong word may have meant. The language
 * always comes from the caller; the default locale of the machine is never read.
 */
@NullMarked
package io.github.kuntamalli.text;

import org.jspecify.annotations.NullMarked;

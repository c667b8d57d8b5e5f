package io.github.kuntamalli.law;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a statute: a section (pykälä, paragraf), a subsection (momentti, moment), a sentence.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param statute the statute
 * @param chapter the chapter (luku, kapitel) of the section, if known; only the address needs it
 * @param section the section, a number with an optional letter: {@code 6}, {@code 13 a}
 * @param subsection the subsection, from 1; empty for the whole section
 * @param sentence the sentence of the subsection, from 1; empty for all of it
 */
public record Provision(
    StatuteId statute,
    Optional<Integer> chapter,
    String section,
    Optional<Integer> subsection,
    Optional<Integer> sentence)
    implements Localizable {

  private static final Pattern SECTION = Pattern.compile("[1-9]\\d{0,2}( [a-z])?");

  /**
   * A provision.
   *
   * @throws IllegalArgumentException if the section has another form, a number is below 1, or a
   *     sentence is given without its subsection
   */
  public Provision {
    Objects.requireNonNull(chapter, "chapter");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(subsection, "subsection");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(statute, "statute");
    if (!SECTION.matcher(section).matches()) {
      throw InvalidValueException.of(
          "section-form",
          "section: \"%s\" ei ole pykälä; kirjoita numero ja tarvittaessa välilyönnin jälkeen kirjain: 6, 13 a",
          "section: \"%s\" är inte en paragraf; skriv ett nummer och vid behov en bokstav efter ett mellanslag: 6, 13 a",
          "section: \"%s\" is not a section; write a number and, if needed, a letter after a space: 6, 13 a",
          Shortened.of(section));
    }
    requirePositive("chapter", chapter);
    requirePositive("subsection", subsection);
    requirePositive("sentence", sentence);
    if (sentence.isPresent() && subsection.isEmpty()) {
      throw InvalidValueException.of(
          "sentence-without-subsection",
          "sentence: virke kuuluu momenttiin; merkitse myös momentti",
          "sentence: en mening hör till ett moment; ange även momentet",
          "sentence: a sentence belongs to a subsection; state the subsection too");
    }
  }

  private static void requirePositive(String name, Optional<Integer> number) {
    if (number.isPresent() && number.get() < 1) {
      throw InvalidValueException.of(
          "number-not-positive",
          "%s: %d on pienempi kuin 1",
          "%s: %d är mindre än 1",
          "%s: %d is less than 1",
          name,
          number.get());
    }
  }

  /**
   * A whole section.
   *
   * @param statute the statute, such as {@code 1326/2010}
   * @param section the section, such as {@code 12}
   * @return the provision
   */
  public static Provision of(String statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Provision(
        StatuteId.parse(statute), Optional.empty(), section, Optional.empty(), Optional.empty());
  }

  /**
   * A subsection.
   *
   * @param statute the statute, such as {@code 612/2021}
   * @param section the section, such as {@code 6}
   * @param subsection the subsection, from 1
   * @return the provision
   */
  public static Provision of(String statute, String section, int subsection) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Provision(
        StatuteId.parse(statute),
        Optional.empty(),
        section,
        Optional.of(subsection),
        Optional.empty());
  }

  /**
   * The European Legislation Identifier, as deep as chapter and subsection are known. For acts of
   * 2021 and later the part below the statute follows the pattern of older acts and was not checked
   * at Finlex; the address of the statute is the stable key.
   *
   * @return for example {@code http://data.finlex.fi/eli/sd/2021/612/luku/1/pykala/6/momentti/3}
   */
  public URI eli() {
    if (chapter.isEmpty()) {
      return statute.eli();
    }
    StringBuilder eli = new StringBuilder(statute.eli().toString());
    eli.append("/luku/").append(chapter.get());
    eli.append("/pykala/").append(section.replace(" ", ""));
    subsection.ifPresent(number -> eli.append("/momentti/").append(number));
    return URI.create(eli.toString());
  }

  /**
   * The place as it is cited: {@code 612/2021, 6 § 3 mom.} in Finnish and Swedish, {@code 612/2021
   * s. 6(3)} in English. The sentence is left to {@link #sentence()}.
   *
   * @param language the language
   * @return the citation
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    if (language == Language.EN) {
      return statute + " s. " + section + subsection.map(number -> "(" + number + ")").orElse("");
    }
    return statute
        + ", "
        + section
        + " §"
        + subsection.map(number -> " " + number + " mom.").orElse("");
  }

  /**
   * The place in short.
   *
   * @return for example {@code 612/2021 6(3) s3}
   */
  @Override
  public String toString() {
    return statute
        + " "
        + section
        + subsection.map(number -> "(" + number + ")").orElse("")
        + sentence.map(number -> " s" + number).orElse("");
  }
}

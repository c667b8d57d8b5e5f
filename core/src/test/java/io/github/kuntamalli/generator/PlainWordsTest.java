package io.github.kuntamalli.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text for people makes a person of a source, an act or a document, or uses a word that means
 * something else in its language.
 */
class PlainWordsTest {

  private static final Path MAIN = Path.of("src/main");

  /** Words that are not used, and what is written instead. */
  private record Refused(Pattern words, String instead) {

    static Refused of(String words, String instead) {
      return new Refused(
          Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead);
    }
  }

  private static final List<Refused> REFUSED =
      List.of(
          Refused.of("lähde (ei )?(kerro|kertoo|nimeä|nimeää|selitä)", "lähteestä ei käy ilmi"),
          Refused.of("lähteet (eivät )?(kerro|kertovat|nimeävät)", "lähteistä ei käy ilmi"),
          Refused.of("(laki|asiakirja|sivu) (sanoo|kertoo|selittää)", "laissa säädetään"),
          Refused.of("toimij\\S+ on sama osuus|ilmoitettuja osuuksia", "rooli"),
          Refused.of("lasten ja nuorten työhön", "lasten ja nuorten parissa tehtävään työhön"),
          Refused.of("utseende(t)? (av|kan)", "att utse"),
          Refused.of("(källa|källorna) (nämner|anger|namnger|förklarar)", "framgår av källorna"),
          Refused.of("(dokumentet|lagen|sidan) (säger|berättar|förklarar)", "enligt"),
          Refused.of("\\b(tells|told)\\b", "state, report or show"),
          Refused.of("the day asked", "the reference date"),
          Refused.of("measure (\\S+ )?names (a|the) goal", "refers to"));

  /** Text in quotation marks in a Java source. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)+)\"");

  @Test
  void noTextMakesAPersonOfASource() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      if (file.toString().endsWith(".java")) {
        LITERAL
            .matcher(withoutComments(text))
            .results()
            .forEach(literal -> look(file, literal.group(1), found));
      } else {
        look(file, text, found);
      }
    }
    assertThat(found).isEmpty();
  }

  private static void look(Path file, String text, List<String> found) {
    for (Refused refused : REFUSED) {
      Matcher hit = refused.words().matcher(text);
      if (hit.find()) {
        found.add(
            "%s: \"%s\"; write \"%s\""
                .formatted(MAIN.relativize(file), hit.group(), refused.instead()));
      }
    }
  }

  private static String withoutComments(String java) {
    return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }

  /** All sources and tables; the notes of the spellings of names are not for people. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(java|csv)"))
          .filter(file -> !file.endsWith("other-names.csv"))
          .sorted()
          .toList();
    }
  }
}

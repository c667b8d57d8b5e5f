package io.github.kuntamalli.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Words that are most like a wrong one, so that a message can offer them. */
public final class NearestWords {

  private static final int SLACK = 100;

  private static final int OFFERED = 3;

  private NearestWords() {}

  /**
   * The end of a message about a word that does not exist: the words that may be meant.
   *
   * @param words the words that exist
   * @param wrong the word that does not
   * @return for example {@code the nearest are [Salo, Sala, Oulu]}; at most three words
   */
  public static String phrase(Collection<String> words, String wrong) {
    return "the nearest are " + ranked(words, wrong).stream().limit(OFFERED).toList();
  }

  /**
   * The words, the most like first.
   *
   * @param words the words that exist
   * @param wrong the word that does not
   * @return all of them, by how many letters differ and then by alphabet
   */
  public static List<String> ranked(Collection<String> words, String wrong) {
    Objects.requireNonNull(wrong, "wrong");
    int longest = words.stream().mapToInt(String::length).max().orElse(0);
    // what is much longer than every word is like none of them, and comparing takes its whole
    // length
    String compared = wrong.substring(0, Math.min(wrong.length(), 2 * longest + SLACK));
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> distance(word, compared))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * How many letters have to be changed, added or left out to make one word of the other; upper and
   * lower case are one.
   *
   * @param a a word
   * @param b another word
   * @return the number, 0 for equal words
   */
  public static int distance(String a, String b) {
    String first = a.toLowerCase(Locale.ROOT);
    String second = b.toLowerCase(Locale.ROOT);
    int[] row = new int[second.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }

  /**
   * How many letters two words have in common, in the same order; upper and lower case are one.
   *
   * @param a a word
   * @param b another word
   * @return the number, 0 for words without a letter in common
   */
  public static int shared(String a, String b) {
    String first = a.toLowerCase(Locale.ROOT);
    String second = b.toLowerCase(Locale.ROOT);
    int[] row = new int[second.length() + 1];
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= second.length(); j++) {
        int above = row[j];
        row[j] =
            first.charAt(i - 1) == second.charAt(j - 1)
                ? diagonal + 1
                : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[second.length()];
  }
}

package io.github.kuntamalli.examples.htmlreport;

import com.github.mustachejava.Mustache;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A page about the duties of one authority or of the whole country, whole in itself: no other file,
 * no network. The page of the country contains a script that sorts and searches, without which
 * everything else works. The template library escapes every text.
 */
public final class HtmlReport {

  private static final Mustache AUTHORITY = Templates.compiled("report.mustache");
  private static final Mustache COUNTRY = Templates.compiled("country.mustache");

  private HtmlReport() {}

  /**
   * The page of an authority.
   *
   * @param kuntamalli data and rules
   * @param dossier what is known of the authority
   * @param on the reference date, not before 2009-01-01
   * @param language Finnish, Swedish or English
   * @return an HTML document, to be written as UTF-8
   * @throws IllegalArgumentException if the register does not know the authority, or the day is
   *     before the data begin
   */
  public static String of(Kuntamalli kuntamalli, Dossier dossier, LocalDate on, Language language) {
    return of(kuntamalli, dossier, on, language, Map.of());
  }

  /**
   * The page of an authority, with links to the same page in other languages.
   *
   * @param kuntamalli data and rules
   * @param dossier what is known of the authority
   * @param on the reference date, not before 2009-01-01
   * @param language Finnish, Swedish or English
   * @param addresses the address of the page in each language; empty for a page in one language
   * @return an HTML document, to be written as UTF-8
   * @throws IllegalArgumentException if the register does not know the authority, or the day is
   *     before the data begin
   */
  public static String of(
      Kuntamalli kuntamalli,
      Dossier dossier,
      LocalDate on,
      Language language,
      Map<Language, String> addresses) {
    return Templates.filled(
        AUTHORITY,
        PageMaker.page(
            kuntamalli.register(),
            dossier,
            kuntamalli.assess(dossier, on),
            language,
            links(addresses, language)));
  }

  private static List<Page.LanguageLink> links(Map<Language, String> addresses, Language own) {
    return addresses.entrySet().stream()
        .filter(each -> each.getKey() != own)
        .sorted(Map.Entry.comparingByKey())
        .map(
            each ->
                new Page.LanguageLink(
                    each.getKey().tag(), Words.nameOf(each.getKey()), each.getValue()))
        .toList();
  }

  /**
   * The page of the whole country: every municipality, county and HUS of a day, by county. Of each
   * duty it shows the latest period that is over and the one that runs.
   *
   * @param kuntamalli data and rules
   * @param dossiers what is known, of as many authorities as there is; one without a dossier is
   *     assessed by an empty one, and dossiers of authorities that are not of the day are listed
   * @param on the reference date, not before 2009-01-01
   * @param language Finnish, Swedish or English
   * @return an HTML document, to be written as UTF-8
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public static String ofWholeCountry(
      Kuntamalli kuntamalli, List<Dossier> dossiers, LocalDate on, Language language) {
    return ofWholeCountry(kuntamalli, dossiers, on, language, Map.of());
  }

  /**
   * The page of the whole country, with links to the same page in other languages.
   *
   * @param kuntamalli data and rules
   * @param dossiers what is known, of as many authorities as there is
   * @param on the reference date, not before 2009-01-01
   * @param language Finnish, Swedish or English
   * @param addresses the address of the page in each language; empty for a page in one language
   * @return an HTML document, to be written as UTF-8
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public static String ofWholeCountry(
      Kuntamalli kuntamalli,
      List<Dossier> dossiers,
      LocalDate on,
      Language language,
      Map<Language, String> addresses) {
    return Templates.filled(
        COUNTRY,
        CountryPageMaker.page(
            new Country(kuntamalli, dossiers, on), language, links(addresses, language)));
  }
}

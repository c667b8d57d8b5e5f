package io.github.kuntamalli.json.web;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.wire.Forms;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.MunicipalitySearch;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions whose authority and days are given as texts, as from the parameters of a request:
 * "which duties had {@code Espoo} on {@code 2022-12-31}". The answer is a value, or all faults of
 * the texts: {@code parameter-missing} or {@code parameter-invalid}, whose location is the name of
 * the parameter, such as {@code /authority}. Immutable and thread-safe.
 *
 * <p>A text that is absent or blank is a parameter that is missing; spaces around it do not matter.
 * An authority is a code of three digits ({@code 049}), the name of a municipality in Finnish or
 * Swedish of any time, {@code county:} with two digits, or {@code hus}; the text form that {@link
 * Authority#key()} gives a municipality is read too. A day is written {@code 2026-11-22} and is in
 * the years from 2009 to 2199.
 *
 * <p>Not serializable.
 */
public final class RequestParameters {

  private static final int LONGEST_HEADER = 1000;
  private static final String COUNTY = "county:";
  private static final String MUNICIPALITY = "municipality:";

  private static final TextForm<LocalDate> DAY = (TextForm<LocalDate>) Forms.of(LocalDate.class);

  private final Kuntamalli kuntamalli;

  private RequestParameters(Kuntamalli kuntamalli) {
    this.kuntamalli = Objects.requireNonNull(kuntamalli, "kuntamalli");
  }

  /**
   * Questions with the municipalities and duties of an instance.
   *
   * @param kuntamalli answers them
   * @return the reader of parameters
   */
  public static RequestParameters of(Kuntamalli kuntamalli) {
    return new RequestParameters(kuntamalli);
  }

  /**
   * Reads a day.
   *
   * @param parameter the name of the parameter, to which a fault points
   * @param text its text, such as {@code 2026-11-22}; null if there is none
   * @return the day, or the fault
   */
  public static ReadResult<LocalDate> day(String parameter, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return ParameterFault.missing(parameter, DAY.expected());
    }
    try {
      LocalDate day = DAY.parse(text.strip());
      if (!day.isBefore(MunicipalityRegister.FIRST_DAY)
          && !day.isAfter(ObligationCatalog.LAST_DAY)) {
        return new ReadResult.Success<>(day);
      }
    } catch (IllegalArgumentException e) {
      return ParameterFault.invalid(
          parameter, text, DAY.expected()); // the form says what its message says
    }
    String days = MunicipalityRegister.FIRST_DAY + " – " + ObligationCatalog.LAST_DAY;
    return ParameterFault.invalid(
        parameter,
        text,
        LocalizedText.of(
            "päivä ajalta " + days, "en dag under perioden " + days, "a date within " + days));
  }

  /**
   * Whether values of a type can come as one text, as a code, a constant or a period does.
   *
   * @param type any type
   * @return true if {@link #value} reads it
   */
  public static boolean hasTextForm(Class<?> type) {
    return Forms.find(type, List.of()) instanceof TextForm<?>;
  }

  /**
   * Reads a value whose form is a text, as the wire format writes it.
   *
   * @param parameter the name of the parameter, to which a fault points
   * @param text its text, such as {@code met-late} for a {@code DutyStatus}; null if there is none
   * @param type what it should be
   * @param <T> what it should be
   * @return the value, or the fault
   * @throws IllegalArgumentException if the type has no text form
   */
  public static <T> ReadResult<T> value(String parameter, @Nullable String text, Class<T> type) {
    if (!hasTextForm(type)) {
      throw new IllegalArgumentException("type: %s has no text form".formatted(type.getTypeName()));
    }
    TextForm<T> form = (TextForm<T>) Forms.of(type);
    if (text == null || text.isBlank()) {
      return ParameterFault.missing(parameter, form.expected());
    }
    try {
      return new ReadResult.Success<>(form.parse(text.strip()));
    } catch (IllegalArgumentException e) {
      return ParameterFault.invalid(parameter, text, form.expected());
    }
  }

  /**
   * Writes a value whose form is a text, as {@link #value} reads it.
   *
   * @param value the value, such as a constant of {@code DutyStatus}
   * @return its text, such as {@code met-late}
   * @throws IllegalArgumentException if its type has no text form
   */
  public static String text(Object value) {
    if (Forms.find(value.getClass(), List.of()) instanceof TextForm<?> form) {
      return print(form, value);
    }
    throw new IllegalArgumentException(
        "value: %s has no text form".formatted(value.getClass().getTypeName()));
  }

  @SuppressWarnings("unchecked")
  private static <T> String print(TextForm<T> form, Object value) {
    return form.print((T) value);
  }

  /**
   * The language to answer a request in.
   *
   * @param acceptLanguage the header {@code Accept-Language} of the request, such as {@code sv-FI,
   *     en;q=0.5}; null if there is none. Of a header of more than 1000 characters the languages
   *     named within them count
   * @return the one of Finnish, Swedish and English that the request likes best; Finnish if it
   *     names none of them or the header is out of form
   */
  public static Language language(@Nullable String acceptLanguage) {
    return language(acceptLanguage, Language.FI);
  }

  /**
   * The language to answer a request in, where the application has its own default language for
   * requests without one.
   *
   * @param acceptLanguage the header {@code Accept-Language} of the request; null if there is none
   * @param otherwise the answer if the header names none of Finnish, Swedish and English or is out
   *     of form
   * @return the one of Finnish, Swedish and English that the request likes best, or the other
   */
  public static Language language(@Nullable String acceptLanguage, Language otherwise) {
    Objects.requireNonNull(otherwise, "otherwise");
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return otherwise;
    }
    try {
      return Locale.LanguageRange.parse(bounded(acceptLanguage)).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .flatMap(tag -> Stream.of(Language.values()).filter(one -> one.tag().equals(tag)))
          .filter(Language::isComplete)
          .findFirst()
          .orElse(otherwise);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // an empty header counts as absent (RFC 9110, 12.5.4); before the fix of JDK-8349883 the
      // parser throws ArrayIndexOutOfBoundsException for a range of hyphens only
      return otherwise;
    }
  }

  /** The whole ranges at the beginning of a header: the parser takes the square of their number. */
  private static String bounded(String header) {
    return header.length() <= LONGEST_HEADER
        ? header
        : header.substring(0, Math.max(0, header.lastIndexOf(',', LONGEST_HEADER)));
  }

  /**
   * Reads an authority.
   *
   * @param parameter the name of the parameter, to which a fault points
   * @param text its text, such as {@code Espoo}, {@code 049}, {@code county:03} or {@code hus};
   *     null if there is none
   * @param on the reference date; a name of that day goes before the same name of another time
   * @return the authority, which the register knows; or the fault, with the names most similar to
   *     an unknown name
   */
  public ReadResult<Authority> authority(String parameter, @Nullable String text, LocalDate on) {
    if (text == null || text.isBlank()) {
      return ParameterFault.missing(parameter, like(List.of()));
    }
    String asked = text.strip();
    if (asked.equalsIgnoreCase(Authority.hus().key())) {
      return new ReadResult.Success<>(Authority.hus());
    }
    if (asked.startsWith(COUNTY)) {
      return county(parameter, asked, on);
    }
    String name = asked.startsWith(MUNICIPALITY) ? asked.substring(MUNICIPALITY.length()) : asked;
    MunicipalitySearch found = kuntamalli.register().search(name, on);
    if (found.matches().isEmpty() && found.counties().size() == 1) {
      return new ReadResult.Success<>(new Authority.OfCounty(found.counties().get(0).code()));
    }
    List<MunicipalityMatch> ofTheDay =
        found.matches().stream().filter(hit -> hit.municipality().isPresent()).toList();
    List<MunicipalityMatch> hits = ofTheDay.isEmpty() ? found.matches() : ofTheDay;
    return hits.size() == 1
        ? new ReadResult.Success<>(new Authority.OfMunicipality(hits.get(0).code()))
        : ParameterFault.invalid(
            parameter, asked, hits.isEmpty() ? like(found.nearest()) : oneOf(hits));
  }

  /**
   * Which duties an authority had on a day; see {@link Kuntamalli#dutiesOf}.
   *
   * @param authority the text of the parameter {@code authority}; null if there is none
   * @param on the text of the parameter {@code on}; null if there is none
   * @return the duties, or the faults of the parameters
   */
  public ReadResult<DutiesOnDate> dutiesOf(@Nullable String authority, @Nullable String on) {
    ReadResult<LocalDate> day = day("on", on);
    ReadResult<Authority> whose = authority("authority", authority, dayOrFirst(day));
    List<Finding> faults = faults(whose, day);
    return faults.isEmpty()
        ? new ReadResult.Success<>(kuntamalli.dutiesOf(whose.get(), day.get()))
        : new ReadResult.Failure<>(faults);
  }

  /**
   * When an authority has to meet its duties; see {@link Kuntamalli#calendar}.
   *
   * @param authority the text of the parameter {@code authority}; null if there is none
   * @param from the text of the parameter {@code from}, the first day; null if there is none
   * @param to the text of the parameter {@code to}, the last day; null if there is none
   * @return the calendar, or the faults of the parameters; one of them is a last day before the
   *     first
   */
  public ReadResult<DutyCalendar> calendar(
      @Nullable String authority, @Nullable String from, @Nullable String to) {
    ReadResult<LocalDate> first = day("from", from);
    ReadResult<LocalDate> last = notBefore(first, day("to", to));
    ReadResult<Authority> whose = authority("authority", authority, dayOrFirst(last));
    List<Finding> faults = faults(whose, first, last);
    return faults.isEmpty()
        ? new ReadResult.Success<>(kuntamalli.calendar(whose.get(), first.get(), last.get()))
        : new ReadResult.Failure<>(faults);
  }

  private static ReadResult<LocalDate> notBefore(
      ReadResult<LocalDate> from, ReadResult<LocalDate> to) {
    Optional<LocalDate> first = from.asOptional();
    Optional<LocalDate> last = to.asOptional();
    if (first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get())) {
      return to;
    }
    return ParameterFault.invalid(
        "to",
        last.get().toString(),
        LocalizedText.of(
            "päivä, joka ei ole ennen päivää " + first.get(),
            "en dag som inte är före " + first.get(),
            "a date that is not before " + first.get()));
  }

  /** Names are found regardless of the day, so that both faults are reported at once. */
  private static LocalDate dayOrFirst(ReadResult<LocalDate> day) {
    return day.asOptional().orElse(MunicipalityRegister.FIRST_DAY);
  }

  private ReadResult<Authority> county(String parameter, String asked, LocalDate on) {
    String code = asked.substring(COUNTY.length());
    MunicipalityRegister register = kuntamalli.register();
    if (code.matches("[0-9]{2}") && register.findCounty(CountyCode.of(code)).isPresent()) {
      return new ReadResult.Success<>(Authority.county(code));
    }
    LocalDate day =
        on.isBefore(WellbeingServicesCounty.FIRST_ESTABLISHED)
            ? WellbeingServicesCounty.FIRST_ESTABLISHED
            : on;
    return ParameterFault.invalid(
        parameter,
        asked,
        Expectations.oneOf(
            register.on(day).counties().stream()
                .map(county -> COUNTY + county.code())
                .sorted()
                .toList()));
  }

  private static Localizable oneOf(List<MunicipalityMatch> hits) {
    String codes =
        hits.stream()
            .map(hit -> hit.code() + " (" + hit.name() + ")")
            .collect(Collectors.joining(", "));
    return LocalizedText.of(
        "jokin kuntanumeroista " + codes,
        "ett av kommunnumren " + codes,
        "one of the municipality codes " + codes);
  }

  private static Localizable like(List<String> nearest) {
    String names = nearest.isEmpty() ? "Tampere, 837" : String.join(", ", nearest);
    return LocalizedText.of(
        "kunnan nimi tai kuntanumero, esimerkiksi " + names,
        "en kommuns namn eller nummer, till exempel " + names,
        "the name or the code of a municipality, such as " + names);
  }

  private static List<Finding> faults(ReadResult<?>... parameters) {
    return Stream.of(parameters)
        .flatMap(parameter -> parameter.faults().stream())
        .collect(Collectors.toUnmodifiableList());
  }
}

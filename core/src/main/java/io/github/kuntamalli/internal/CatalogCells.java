package io.github.kuntamalli.internal;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cells that the tables of strategies, networks and programmes have in common: names, texts,
 * periods and sources.
 */
public final class CatalogCells {

  private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);
  private static final String LEFT_OUT = "left out: ";

  private CatalogCells() {}

  /**
   * A name from {@code name_fi}, {@code name_sv}, {@code name_en} and {@code ours}, the list of the
   * languages whose name is a translation of ours.
   */
  public static PublishedName name(Table.Row row) {
    List<Language> ours = row.list("ours", Language::of);
    Map<Language, String> published = new EnumMap<>(Language.class);
    Map<Language, String> translated = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      (ours.contains(language) ? translated : published)
          .put(language, row.text("name_" + language.tag()));
    }
    return new PublishedName(names(published), names(translated));
  }

  private static Optional<LocalizedText> names(Map<Language, String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
  }

  /** A text from {@code column_fi}, {@code column_sv} and {@code column_en}; all three or none. */
  public static Optional<LocalizedText> text(Table.Row row, String column) {
    return LANGUAGES.stream()
            .allMatch(language -> row.cell(column + "_" + language.tag()).isEmpty())
        ? Optional.empty()
        : Optional.of(TableValues.fiSvEn(row, column));
  }

  /**
   * A period from the columns {@code from}, {@code to} and {@code seen}. An empty end is unknown, a
   * hyphen means that it goes on; {@code 2020 | 2019: caption} keeps what another source states.
   */
  public static StatedPeriod period(Table.Row row) {
    Stated<PartialDate> from = date(row, "from");
    Stated<PartialDate> to = date(row, "to");
    Optional<DateSpan> seen = Optional.ofNullable(row.find("seen", CatalogCells::span));
    try {
      return new StatedPeriod(from, to, seen);
    } catch (IllegalArgumentException e) {
      throw row.fault("to", row.cell("to"), "does not fit (" + e.getMessage() + ")", "correct it");
    }
  }

  /** A date that is stated somehow, see {@link #period}. */
  public static Stated<PartialDate> date(Table.Row row, String column) {
    Stated<PartialDate> stated = row.find(column, CatalogCells::stated);
    return stated == null ? Stated.unknown() : stated;
  }

  private static Stated<PartialDate> stated(String text) {
    if (text.equals("-")) {
      return new Stated.NotApplicable<>();
    }
    if (text.startsWith(LEFT_OUT)) {
      return new Stated.LeftOut<>(text.substring(LEFT_OUT.length()));
    }
    String[] parts = text.split(" \\| ", -1);
    List<Stated.Alternative<PartialDate>> others = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("write another date as 2019: where it stands");
      }
      others.add(
          new Stated.Alternative<>(
              PartialDate.parse(parts[i].substring(0, colon)),
              Optional.of(parts[i].substring(colon + 2))));
    }
    return new Stated.Known<>(PartialDate.parse(parts[0]), others);
  }

  /** A span such as {@code 2017/2021}, or one date alone. */
  public static DateSpan span(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new DateSpan(PartialDate.parse(text), PartialDate.parse(text))
        : new DateSpan(
            PartialDate.parse(text.substring(0, slash)),
            PartialDate.parse(text.substring(slash + 1)));
  }

  /**
   * The sources of the column {@code sources}: the id of a document and the place in it, such as
   * {@code annual-report-2020 2.6}, several separated by semicolons.
   */
  public static List<Source> sources(Table.Row row) {
    List<Source> sources = row.list("sources", CatalogCells::source);
    if (sources.isEmpty()) {
      throw row.fault("sources", "", "must not be empty", "name the document and the place in it");
    }
    return sources;
  }

  /** One source: the id of a document and, after a space, the place in it. */
  public static Source source(String text) {
    int space = text.indexOf(' ');
    String id = space < 0 ? text : text.substring(0, space);
    Document document = Documents.BY_ID.get(id);
    if (document == null) {
      throw new IllegalArgumentException(id + " is not in sources.csv");
    }
    String place = space < 0 ? "" : ", " + text.substring(space + 1);
    return new Source(
        document.kind(),
        Optional.of(document.address()),
        Optional.empty(),
        Optional.of(document.title() + place));
  }

  private record Document(Source.Kind kind, URI address, String title) {}

  private static final class Documents {
    static final Map<String, Document> BY_ID = load();

    private static Map<String, Document> load() {
      Map<String, Document> documents = new HashMap<>();
      for (Table.Row row : Table.resource(CatalogCells.class, "sources.csv").rows()) {
        documents.put(
            row.text("id"),
            new Document(
                row.get("kind", Source.Kind::valueOf),
                row.get("address", URI::create),
                row.text("title")));
      }
      return documents;
    }
  }
}

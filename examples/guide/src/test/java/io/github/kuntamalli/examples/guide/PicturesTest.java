package io.github.kuntamalli.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pictures of the guide are drawn from the types and the data of today. */
class PicturesTest {

  /** The pictures on the first page of the Javadoc. */
  private static final Path JAVADOC =
      GuidePages.FOLDER.resolve("../../core/src/main/java/io/github/kuntamalli/doc-files");

  private static final int FIRST = 2009;
  private static final int LAST = 2030;
  private static final int YEAR = 42;
  private static final int LEFT = 170;

  @Test
  void thePictureOfTheModelShowsTheComponentsOfTheRecords() throws IOException {
    StringBuilder picture = new StringBuilder();
    List<Class<?>> types =
        List.of(Dossier.class, WelfareDocument.class, Assessment.class, DutyAssessment.class);
    List<String> arrows =
        List.of(
            "contains documents",
            "is assessed as of a day",
            "has a verdict for each duty and period");
    for (int i = 0; i < types.size(); i++) {
      int x = 20 + i * 265;
      List<String> components =
          Arrays.stream(types.get(i).getRecordComponents()).map(RecordComponent::getName).toList();
      int height = 40 + components.size() * 18;
      picture.append(
          "<rect class='box' x='%d' y='60' width='200' height='%d' rx='6'/>\n"
              .formatted(x, height));
      picture.append(
          "<text class='name' x='%d' y='82'>%s</text>\n"
              .formatted(x + 12, types.get(i).getSimpleName()));
      for (int k = 0; k < components.size(); k++) {
        picture.append(
            "<text x='%d' y='%d'>%s</text>\n".formatted(x + 12, 104 + k * 18, components.get(k)));
      }
      if (i < arrows.size()) {
        picture.append(
            "<path class='arrow' d='M%d 78 h58 m-7 -4 l7 4 l-7 4'/>\n".formatted(x + 202));
        picture.append(
            "<text class='small' text-anchor='middle' x='%d' y='%d'>%s</text>\n"
                .formatted(x + 232, i % 2 == 0 ? 48 : 30, arrows.get(i)));
      }
    }
    isCommitted(
        "model.svg",
        1040,
        540,
        "The model: a dossier contains documents; it is assessed as of a day; the assessment has a verdict for each duty and period",
        picture.toString());
  }

  @Test
  void thePictureOfTimeShowsTheTermsAndTheActsOfTheData() throws IOException {
    StringBuilder picture = new StringBuilder();
    for (int year = FIRST; year <= LAST; year++) {
      picture.append(
          "<path class='grid' d='M%d 40 V300'/>\n".formatted(x(LocalDate.of(year, 1, 1))));
      picture.append(
          "<text class='small' x='%d' y='32'>%d</text>\n"
              .formatted(x(LocalDate.of(year, 1, 1)) + 2, year));
    }
    bars(
        picture,
        60,
        "Municipal council",
        CouncilTerms.standard().of(CouncilTerms.Area.MAINLAND_MUNICIPALITIES));
    bars(picture, 100, "County council", CouncilTerms.standard().of(CouncilTerms.Area.COUNTIES));
    int y = 150;
    for (String code : List.of("MUN-TERM-REPORT", "MUN-TERM-PLAN", "CTY-TERM-REPORT")) {
      picture.append("<text x='12' y='%d'>%s</text>\n".formatted(y + 16, code));
      for (LegalBasis basis : bases(code)) {
        bar(picture, y, "act", basis.validity(), basis.provision().text(Language.EN));
      }
      y += 40;
    }
    LocalDate handled = LocalDate.of(2023, 6, 13);
    picture.append("<path class='day' d='M%d 40 V300'/>\n".formatted(x(handled)));
    picture.append(
        "<text class='small' x='%d' y='316' text-anchor='middle'>handled on %s: the term and the act of this day count</text>\n"
            .formatted(x(handled), PartialDate.of(handled).text(Language.EN)));
    isCommitted(
        "time.svg",
        LEFT + (LAST - FIRST + 1) * YEAR + 20,
        330,
        "Time: council terms, provisions and the day on which the council considered a document",
        picture.toString());
  }

  private static List<LegalBasis> bases(String code) {
    Obligation duty = ObligationCatalog.standard().find(ObligationCode.of(code)).orElseThrow();
    return duty.bases().stream()
        .map(ObligationBasis::basis)
        .distinct()
        .collect(Collectors.toList());
  }

  private static void bars(StringBuilder picture, int y, String name, List<CouncilTerm> terms) {
    picture.append("<text x='12' y='%d'>%s</text>\n".formatted(y + 16, name));
    for (CouncilTerm term : terms) {
      bar(
          picture,
          y,
          "term",
          ValidityPeriod.between(term.from(), term.to()),
          term.from().getYear() + "–" + term.to().getYear());
    }
  }

  private static void bar(
      StringBuilder picture, int y, String kind, ValidityPeriod days, String text) {
    int from = x(days.from().orElse(LocalDate.of(FIRST, 1, 1)));
    int to = x(days.to().orElse(LocalDate.of(LAST, 12, 31)));
    if (to > from) {
      picture.append(
          "<rect class='%s' x='%d' y='%d' width='%d' height='24' rx='3'/>\n"
              .formatted(kind, from, y, to - from));
      picture.append(
          "<text class='small' x='%d' y='%d'>%s</text>\n".formatted(from + 6, y + 16, text));
    }
  }

  private static int x(LocalDate day) {
    LocalDate shown =
        day.getYear() < FIRST
            ? LocalDate.of(FIRST, 1, 1)
            : day.getYear() > LAST ? LocalDate.of(LAST, 12, 31) : day;
    return LEFT + (shown.getYear() - FIRST) * YEAR + shown.getDayOfYear() * YEAR / 366;
  }

  private static void isCommitted(String name, int width, int height, String title, String content)
      throws IOException {
    String text =
        """
        <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %2$d' width='%1$d' height='%2$d' role='img'>
        <title>%3$s</title>
        <style>
        text { font: 13px sans-serif; fill: #222 } .small { font-size: 11px } .name { font-weight: bold }
        .box { fill: #f4f7fa; stroke: #456 } .arrow, .day { fill: none; stroke: #a30; stroke-width: 2 }
        .grid { stroke: #ddd } .term { fill: #cfe2f3; stroke: #69c } .act { fill: #e2efda; stroke: #7a6 }
        </style>
        <rect width='100%%' height='100%%' fill='#fff'/>
        %4$s</svg>
        """
            .formatted(width, height, title, content);
    isCommitted(GuidePages.FOLDER.resolve("images").resolve(name), text);
    if (name.equals("model.svg")) {
      isCommitted(JAVADOC.resolve(name), text);
    }
  }

  private static void isCommitted(Path file, String text) throws IOException {
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("write the pictures anew with -Dkuntamalli.writePages=true")
        .isEqualTo(text);
  }
}

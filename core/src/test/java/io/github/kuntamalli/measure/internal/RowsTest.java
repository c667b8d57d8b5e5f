package io.github.kuntamalli.measure.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.Exactness;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Figures and links to duties are read from tables in their order, by whom they are of. */
class RowsTest {

  private static final String SOURCE = "annual-report-2020 3.5";

  private static final Table FIGURES =
      Table.parse(
          "figures.csv",
          """
          of,on,value,up_to,exactness,unit,name_fi,name_sv,name_en,sources
          survey,2020,37,,,%%,vastaajia,svarande,respondents,%1$s
          course,2020,50,60,ABOUT,,kursseja,kurser,courses,%1$s
          survey,2019,29.5,,MORE_THAN,%%,vastaajia,svarande,respondents,%1$s
          """
              .formatted(SOURCE));

  private static final Table LINKS =
      Table.parse(
          "links.csv",
          """
          of,duty,source
          survey,MUN-COOP,%1$s
          course,MUN-MONITOR,%1$s
          survey,MUN-MONITOR,%1$s
          """
              .formatted(SOURCE));

  private static final Function<String, String> ANYTHING = UnaryOperator.identity();

  private static String notCourse(String id) {
    if (id.equals("course")) {
      throw new IllegalArgumentException(id + " is not known");
    }
    return id;
  }

  @Test
  void aFigureHasWhatItsRowStates() {
    Map<String, List<Observation>> figures = FigureRows.read(FIGURES, ANYTHING);
    assertThat(figures).containsOnlyKeys("survey", "course");
    assertThat(figures.get("survey"))
        .extracting(Observation::on)
        .containsExactly(PartialDate.ofYear(2020), PartialDate.ofYear(2019));
    Observation later = figures.get("survey").get(0);
    assertThat(later.value()).isEqualTo(Stated.known(new BigDecimal("37")));
    assertThat(later.unit()).contains("%");
    assertThat(later.upTo()).isEmpty();
    assertThat(later.exactness()).isEmpty();
    assertThat(later.indicator().name().text(Language.SV)).isEqualTo("svarande");
    assertThat(later.sources()).hasSize(1);
    Observation courses = figures.get("course").get(0);
    assertThat(courses.upTo()).contains(new BigDecimal("60"));
    assertThat(courses.exactness()).contains(Exactness.ABOUT);
    assertThat(courses.unit()).isEmpty();
  }

  @Test
  void aLinkHasItsDutyAndItsSource() {
    Map<String, List<DutyLink>> links = LinkRows.read(LINKS, ANYTHING);
    assertThat(links).containsOnlyKeys("survey", "course");
    assertThat(links.get("survey"))
        .extracting(DutyLink::duty)
        .containsExactly(ObligationCode.of("MUN-COOP"), ObligationCode.of("MUN-MONITOR"));
    assertThat(links.get("course").get(0).source().note().orElseThrow()).endsWith(", 3.5");
  }

  @Test
  void whatIsOfSomethingUnknownIsRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureRows.read(FIGURES, RowsTest::notCourse))
        .withMessageContaining("figures.csv line 3")
        .withMessageContaining("course is not known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkRows.read(LINKS, RowsTest::notCourse))
        .withMessageContaining("links.csv line 3")
        .withMessageContaining("course is not known");
  }
}

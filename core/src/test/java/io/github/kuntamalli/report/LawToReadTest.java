package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.CommittedPage;
import io.github.kuntamalli.law.Amendment;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One table answers what must be read before the next edition. */
class LawToReadTest {

  private final LawToRead list = LawToRead.of(StatuteBook.standard(), Language.EN);

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void thePageIsTheCommittedOne(Language language) throws IOException {
    Path page = Path.of("docs", "law-to-read." + language.tag() + ".md");
    String text = LawToRead.of(StatuteBook.standard(), language).markdown();
    CommittedPage.assertIs(page, text);
  }

  @Test
  void everyKnownAmendmentIsARowAndTheUnreadOnesComeFirst() {
    List<List<String>> rows = list.amendments();
    assertThat(rows).hasSameSizeAs(StatuteBook.standard().amendments());
    assertThat(rows).allMatch(row -> row.size() == list.amendmentHeadings().size());
    long unread =
        StatuteBook.standard().amendments().stream()
            .filter(amendment -> amendment.state() == Amendment.State.NOT_READ)
            .count();
    assertThat(rows.subList(0, (int) unread))
        .allMatch(row -> row.get(4).equals("wording not read"));
    assertThat(rows)
        .anyMatch(
            row ->
                row.subList(0, 3).equals(List.of("612/2021", "1424/2025", "2026-01-01"))
                    && row.get(5).contains("s. 29"));
  }

  @Test
  void aStatuteThatWasNotSearchedDoesNotReadAsNotAmended() {
    assertThat(list.statutes())
        .anyMatch(row -> row.get(0).startsWith("1144/1991") && row.get(3).equals("not known"))
        .anyMatch(row -> row.get(0).startsWith("980/2012") && row.get(3).equals("2026-02-28"));
  }
}

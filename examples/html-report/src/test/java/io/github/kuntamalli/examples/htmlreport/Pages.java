package io.github.kuntamalli.examples.htmlreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is true of every page, whatever its subject. */
final class Pages {

  private Pages() {}

  static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  /** A sound page with this number of inline scripts and no others. */
  static void requireSound(Document page, int scripts) {
    assertThat(page.select("script")).hasSize(scripts);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("link, img, iframe, object, [style], [onclick], [src]")).isEmpty();
    assertThat(page.select("th:not([scope])")).as("every heading has a scope").isEmpty();
    assertThat(page.select("h1, h2, h3, th, dt, dd, li, p, text, title, caption").eachText())
        .allMatch(text -> !text.isBlank());
    List<String> ids = page.select("[id]").eachAttr("id");
    HashSet<String> unique = new HashSet<>(ids);
    assertThat(unique).as("ids are unique").hasSize(ids.size());
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(unique).contains(labelled.attr("aria-labelledby").split(" "));
    }
    for (String anchor : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(unique)
          .as("every link within the page leads somewhere")
          .contains(anchor.substring(1));
    }
    for (Element row : page.select("tbody tr")) {
      assertThat(row.children())
          .as(row.text())
          .hasSameSizeAs(row.closest("table").selectFirst("thead tr").children());
    }
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }
}

package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.SafeText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever a text contains, a parser returns it, and nothing else. */
class AnyTextPropertiesTest {

  /** Texts made of what means something in Markdown or XML, and of what neither can carry. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            "`*_[]()<>&|~#!\\ \n\r"
                + "\t-+=.:/@$^{}'\";,0123abcw\u0000\u0085\u2028\u202E\uD800\uDC00\uFFFE")
        .ofMaxLength(40);
  }

  @Property
  void inAnItemOrAHeadingOfMarkdownATextIsThatText(@ForAll("texts") String text) {
    String shown = Markdown.oneLine(text);
    for (String before : new String[] {"- **x**: ", "# x: ", "### x: "}) {
      MarkdownText found = MarkdownText.of(before + Markdown.text(text) + "\n\nend\n");
      assertThat(found.harm).isEmpty();
      assertThat(found.links).isEmpty();
      assertThat(found.blocks).containsExactly(("x: " + shown).strip(), "end");
    }
  }

  @Property
  void codeIsThatTextAndNothingIsReadInIt(@ForAll("texts") String text) {
    MarkdownText found = MarkdownText.of("- " + Markdown.code("/" + text) + "\n\nend\n");
    assertThat(found.harm).isEmpty();
    assertThat(found.links).isEmpty();
    assertThat(found.blocks).containsExactly(Markdown.oneLine("/" + text), "end");
  }

  @Property
  void aTextIsAsItIsShownAfterXml(@ForAll("texts") String text) throws Exception {
    String xml = new Xml().begin("a").attribute("b", text).text(text).end().toString();
    Element element =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    String shown = SafeText.shown(text).replace('\uFFFE', '\uFFFD');
    assertThat(element.getAttribute("b")).isEqualTo(shown);
    assertThat(element.getTextContent()).isEqualTo(shown);
  }

  @Property
  void aTextWithoutLoneSurrogatesStaysAsItIs(@ForAll String text) {
    String once = SafeText.text(text);
    assertThat(once).hasSameSizeAs(text);
    assertThat(SafeText.text(once)).isSameAs(once);
    assertThat(new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(once);
  }

  @Property
  void aTextThatIsShownHoldsNothingThatDeceives(@ForAll("texts") String text) {
    String shown = SafeText.shown(text);
    assertThat(shown).hasSameSizeAs(text);
    assertThat(SafeText.shown(shown)).isSameAs(shown);
    assertThat(shown)
        .isEqualTo(
            SafeText.text(text)
                .replaceAll(
                    "[[\\p{Cc}&&[^\t\n\r]]\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]",
                    "\uFFFD"));
  }
}

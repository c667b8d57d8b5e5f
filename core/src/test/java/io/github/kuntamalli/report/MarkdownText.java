package io.github.kuntamalli.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What an independent parser finds in a page: the lines of text, and all that could do harm. */
final class MarkdownText extends AbstractVisitor {

  final List<String> blocks = new ArrayList<>();
  final List<String> links = new ArrayList<>();
  final List<String> harm = new ArrayList<>();
  private StringBuilder line = new StringBuilder();

  static MarkdownText of(String page) {
    MarkdownText found = new MarkdownText();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(page)
        .accept(found);
    return found;
  }

  @Override
  protected void visitChildren(Node parent) {
    boolean leaf =
        parent instanceof org.commonmark.node.Paragraph
            || parent instanceof org.commonmark.node.Heading;
    if (leaf) {
      line = new StringBuilder();
    }
    super.visitChildren(parent);
    if (leaf) {
      blocks.add(line.toString());
    }
  }

  @Override
  public void visit(Text text) {
    line.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    line.append(code.getLiteral());
  }

  @Override
  public void visit(Link link) {
    links.add(link.getDestination());
    super.visit(link);
  }

  @Override
  public void visit(Image image) {
    harm.add("image " + image.getDestination());
  }

  @Override
  public void visit(Emphasis emphasis) {
    harm.add("emphasis");
    super.visit(emphasis);
  }

  @Override
  public void visit(HtmlInline html) {
    harm.add("html " + html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    harm.add("html " + html.getLiteral());
  }

  @Override
  public void visit(CustomBlock table) {
    harm.add("table");
  }

  @Override
  public void visit(org.commonmark.node.BlockQuote quote) {
    harm.add("quote");
  }

  @Override
  public void visit(org.commonmark.node.FencedCodeBlock code) {
    harm.add("code block");
  }
}

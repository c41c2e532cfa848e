package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.hcl.tree.BodyContent;
import org.openrewrite.hcl.tree.Hcl;

/** Blocks, labels, attributes and the text of their values, as another parser sees them. */
final class RewriteOutline {
  private final Cursor root;
  private final StringBuilder out = new StringBuilder();

  private RewriteOutline(Hcl.ConfigFile file) {
    this.root = new Cursor(new Cursor(null, Cursor.ROOT_VALUE), file);
  }

  /** Empty where that parser gives up, or takes code for blanks at the end. */
  static Optional<String> of(SourceText source) {
    List<SourceFile> files =
        org.openrewrite.hcl.HclParser.builder()
            .build()
            .parse(new InMemoryExecutionContext(_ -> {}), source.text())
            .toList();
    if (files.size() != 1 || !(files.getFirst() instanceof Hcl.ConfigFile file))
      return Optional.empty();
    if (!file.getEof().getWhitespace().isBlank()) return Optional.empty();
    RewriteOutline outline = new RewriteOutline(file);
    file.getBody().forEach(outline::content);
    return Optional.of(outline.out.toString());
  }

  /** The same of our tree. */
  static String ours(HclFile file) {
    StringBuilder out = new StringBuilder();
    for (Item item : file.body().items()) ours(file, item, out);
    return out.toString();
  }

  private void content(BodyContent content) {
    if (content instanceof Hcl.Attribute attribute) {
      out.append(text(attribute.getName())).append(" = ").append(text(attribute.getValue()));
      out.append('\n');
    } else if (content instanceof Hcl.Block block) {
      if (block.getType() != null) out.append(block.getType().getName());
      block.getLabels().forEach(label -> out.append(' ').append(text(label)));
      out.append(" {\n");
      block.getBody().forEach(this::content);
      out.append("}\n");
    } else {
      out.append(content).append('\n');
    }
  }

  private String text(Object tree) {
    return RewriteOutline.comparable(((Hcl) tree).printTrimmed(root));
  }

  private static void ours(HclFile file, Item item, StringBuilder out) {
    switch (item) {
      case Attribute it ->
          out.append(it.name()).append(" = ").append(text(file, it.value())).append('\n');
      case Block it -> {
        out.append(it.type());
        it.labels().forEach(label -> out.append(' ').append(text(file, label)));
        out.append(" {\n");
        it.body().items().forEach(inner -> ours(file, inner, out));
        out.append("}\n");
      }
      case Broken it -> out.append("broken ").append(text(file, it)).append('\n');
    }
  }

  private static String text(HclFile file, Node node) {
    return comparable(file.source().substring(node.start(), node.end()));
  }

  /** Blanks are where the two differ in what belongs to a node. */
  private static String comparable(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++)
      if (!Characters.isSpace(text.charAt(i))) rest.append(text.charAt(i));
    return rest.toString();
  }
}

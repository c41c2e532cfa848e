package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Item;
import dev.lintel.syntax.hcl.Node;
import java.util.List;
import java.util.Optional;

/** Finds where an object that was read can be written into. */
final class Containers {
  private final Trees trees;
  private final Sites sites;

  Containers(Trees trees, Sites sites) {
    this.trees = trees;
    this.sites = sites;
  }

  /** Empty where it is written in a way that takes no more names. */
  Optional<Container> of(Value object, Facts facts) {
    Origin origin = object.origin();
    if (Trees.isHcl(origin.source())) {
      Optional<Block> block = block(origin);
      if (block.isPresent())
        return Optional.of(new Container.OfBlock(origin.source(), Place.in(block.get()), facts));
      Optional<Trees.Located> located = sites.of(origin);
      if (located.isPresent()
          && located.get().expression() instanceof Expression.ObjectLiteral literal)
        return Optional.of(new Container.OfObject(located.get().source(), literal, facts));
    }
    return json(origin.written(), facts);
  }

  /** The block that stands at a place; of a {@code dynamic} one its content. */
  Optional<Block> block(Origin place) {
    for (Node node : trees.around(place))
      if (node instanceof Block block
          && block.start() == place.start()
          && block.end() == place.end())
        return Optional.of(block.type().equals("dynamic") ? content(block) : block);
    return Optional.empty();
  }

  private static Block content(Block dynamic) {
    for (Item item : dynamic.body().items())
      if (item instanceof Block block && block.type().equals("content")) return block;
    return dynamic;
  }

  private Optional<Container> json(Origin written, Facts facts) {
    SourceText source = written.source();
    if (!inText(written)) return Optional.empty();
    int start = JsonText.valueStart(source.text(), written.start(), written.end());
    boolean object =
        source.text().startsWith("{", start) && source.text().charAt(written.end() - 1) == '}';
    return object
        ? Optional.of(new Container.OfJson(source, start, written.end(), facts))
        : Optional.empty();
  }

  /** Whether a place lies inside JSON: in a heredoc, or in a file of its own. */
  boolean inText(Origin place) {
    SourceText source = place.source();
    if (!source.valid() || Trees.installed(source)) return false;
    if (source.path().endsWith(".tf.json")) return false;
    if (source.path().endsWith(".json")) return true;
    List<Node> around = trees.around(place);
    for (Node node : around)
      if (node instanceof Expression.Template template)
        return (template.form() == Expression.TemplateForm.HEREDOC
                || template.form() == Expression.TemplateForm.INDENTED_HEREDOC)
            && isJson(source.text(), template);
    return false;
  }

  /** Whether a heredoc begins as JSON does: other languages are not written here. */
  private static boolean isJson(String text, Expression.Template heredoc) {
    int line = text.indexOf('\n', heredoc.start());
    if (line < 0 || line >= heredoc.end()) return false;
    int first = JsonText.overBlanks(text, line);
    return first < heredoc.end() && (text.charAt(first) == '{' || text.charAt(first) == '[');
  }
}

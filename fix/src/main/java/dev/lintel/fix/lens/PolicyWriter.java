package dev.lintel.fix.lens;

import dev.lintel.engine.read.Reading;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Property;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Node;
import dev.lintel.syntax.hcl.ObjectEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a statement to a policy, in the notation that it is written in. */
final class PolicyWriter {
  private final LensWriter lens;

  PolicyWriter(LensWriter lens) {
    this.lens = lens;
  }

  Put put(Goal goal) {
    if (!(goal.found() instanceof Reading reading)) return new Put.No("it is no policy");
    if (!LensWriter.stated(goal)) return document(goal);
    if (!(reading.value() instanceof Value.Sequence list) || list.elements().isEmpty())
      return new Put.No("the policy has no statement to put another beside");
    return beside(goal, reading, list.elements());
  }

  /** A document of its own where there is none. */
  private Put document(Goal goal) {
    Optional<Property> property = goal.subject().property(goal.property());
    if (property.isEmpty()) return new Put.No("it is no policy");
    for (Spot spot : lens.spots().of(goal.subject(), property.get())) {
      if (spot.other().isPresent() || spot.names().isEmpty()) continue;
      Optional<PlainHttpDenial> denial = Denials.inNew(goal.subject(), spot, lens);
      if (denial.isEmpty()) continue;
      List<Change> changes = new ArrayList<>(spot.made());
      String text = denial.get().document();
      changes.add(NestedWriter.write(spot.container(), spot.names(), text));
      return new Put.Done(changes);
    }
    return new Put.Ask(goal.property(), List.of());
  }

  private Put beside(Goal goal, Reading reading, List<Element> statements) {
    Origin last = statements.getLast().value().origin();
    Origin written = last.written();
    SourceText source = written.source();
    if (Trees.installed(source)) return new Put.No(Reasons.unwritable(written));
    Optional<PlainHttpDenial> denial = Denials.in(goal.subject(), reading, source, lens);
    if (denial.isEmpty()) return new Put.No("the resource cannot be named in " + source.path());
    Optional<Block> block = Trees.isHcl(source) ? statement(last) : Optional.empty();
    if (block.isPresent()) return besideBlock(block.get(), last.source(), denial.get());
    Optional<Located> located = located(last);
    if (located.isPresent()) return inLiteral(located.get(), denial.get());
    return inText(statements, denial.get());
  }

  private Optional<Block> statement(Origin place) {
    return Trees.isHcl(place.source())
        ? lens.containers().block(place).filter(b -> b.type().equals("statement"))
        : Optional.empty();
  }

  /** The expression of the list that holds the statement. */
  private Optional<Located> located(Origin place) {
    for (Origin step : place.chain()) {
      Optional<Located> found = lens.trees().expression(step);
      if (found.isPresent() && listed(found.get().parent()))
        return found.filter(lens.sites()::alone);
    }
    return Optional.empty();
  }

  private static boolean listed(Node parent) {
    return parent instanceof Expression.Tuple || parent instanceof ObjectEntry;
  }

  private Put besideBlock(Block statement, SourceText source, PlainHttpDenial denial) {
    List<Node> around = lens.trees().around(Origin.of(source, statement.start(), statement.end()));
    for (int i = around.size() - 1; i >= 0; i--)
      if (around.get(i) instanceof Block data && data.type().equals("data"))
        return inData(data, source, denial);
    return new Put.No("the statement stands in no data source");
  }

  /** A document that several resources share cannot speak of one of them. */
  private Put inData(Block data, SourceText source, PlainHttpDenial denial) {
    String name = "data." + data.label(0) + "." + data.label(1);
    return lens.references().count(source, name) > 1
        ? new Put.No(name + " is used by several")
        : new Put.Done(denial.block(source, Place.in(data).under("statement", "http")));
  }

  private static Put inLiteral(Located statement, PlainHttpDenial denial) {
    if (statement.parent() instanceof Expression.Tuple list)
      return Put.done(new Change.Append(statement.source(), list, denial.object()));
    Expression alone = statement.expression();
    String old = statement.source().substring(alone.start(), alone.end());
    int indentation = indentation(statement.source(), alone.start());
    String first = old.replace("\n" + " ".repeat(indentation), "\n");
    boolean lines = first.endsWith("\n}");
    String one = lines ? first.substring(0, first.length() - 1) + "  }" : first;
    String text = "[" + one + ", " + denial.object() + "]";
    return Put.done(new Change.Replace(statement.source(), alone, text));
  }

  private static int indentation(SourceText source, int offset) {
    String line = source.lineText(source.line(offset));
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') at++;
    return at;
  }

  private Put inText(List<Element> statements, PlainHttpDenial denial) {
    Origin first = statements.getFirst().value().origin().written();
    Origin last = statements.getLast().value().origin().written();
    if (!lens.containers().inText(last)) return new Put.No(Reasons.unwritable(last));
    SourceText source = last.source();
    String text = source.text();
    if (first.start() < 1 || text.charAt(last.end() - 1) != '}')
      return new Put.No(Reasons.unwritable(last));
    int open = JsonText.backOverBlanks(text, first.start()) - 1;
    if (open < 0 || text.charAt(open) != '[') return new Put.No(Reasons.unwritable(last));
    String step = step(source, first);
    return Put.done(
        new Change.Raw(source, JsonText.behind(source, open, last.end(), denial.json(step))));
  }

  /** By how much the lines inside a statement are indented from it. */
  private static String step(SourceText source, Origin statement) {
    int line = source.line(statement.start());
    if (line == source.line(statement.end()) || line == source.lineCount()) return "  ";
    int more =
        indentation(source, source.lineStart(line + 1)) - indentation(source, statement.start());
    return " ".repeat(Math.max(more, 1));
  }
}

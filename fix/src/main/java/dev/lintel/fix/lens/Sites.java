package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Item;
import dev.lintel.syntax.hcl.Node;
import java.util.List;
import java.util.Optional;

/**
 * Where a value is to be written that is there: where its text is, as long as nothing else hangs on
 * that; else where it is used.
 */
final class Sites {
  private final Trees trees;
  private final References references;

  Sites(Trees trees, References references) {
    this.trees = trees;
    this.references = references;
  }

  /** The expression to change for a value of this origin; empty where no file of ours has it. */
  Optional<Located> of(Origin origin) {
    Optional<Located> best = Optional.empty();
    for (Origin step : origin.chain()) {
      Optional<Located> here = trees.expression(step).filter(l -> !inLoop(l));
      if (here.isEmpty()) {
        if (best.isPresent() && !plain(best.get().expression())) return best;
        continue;
      }
      if (best.isPresent() && !alone(here.get())) return best;
      best = here;
      if (!plain(here.get().expression()) || shared(here.get())) return best;
    }
    return best;
  }

  /**
   * The expression that is one element of a list, where nothing but the list hangs on it: an
   * element of a literal, a text of several, or an attribute's only value.
   */
  Optional<Located> element(Origin origin) {
    boolean first = true;
    for (Origin step : origin.chain()) {
      Optional<Located> here = trees.expression(step);
      if (here.isEmpty()) continue;
      Expression expression = here.get().expression();
      if (inLoop(here.get()) || (!first && !alone(here.get()))) return Optional.empty();
      if (here.get().parent() instanceof Expression.Tuple || CommaText.is(expression)) return here;
      if (plain(expression) && shared(here.get())) return Optional.empty();
      if (expression instanceof Expression.Template)
        return holder(here.get()).isEmpty() ? here : Optional.empty();
      first = false;
    }
    return Optional.empty();
  }

  /** Whether one text makes several values here, so that changing it would change them all. */
  private static boolean inLoop(Located located) {
    for (Node node : located.around())
      if (node instanceof Expression.ForTuple
          || node instanceof Expression.ForObject
          || node instanceof Expression.Splat) return true;
    return false;
  }

  /** Whether an expression only passes a value on, so that its own text may stay. */
  private static boolean plain(Expression expression) {
    return switch (expression) {
      case Expression.Variable _ -> true;
      case Expression.GetAttribute get -> plain(get.target());
      case Expression.Index index -> plain(index.target());
      case Expression.Parentheses parentheses -> plain(parentheses.inner());
      case Expression.Template _,
          Expression.NumberLiteral _,
          Expression.BoolLiteral _,
          Expression.NullLiteral _,
          Expression.Name _,
          Expression.Splat _,
          Expression.SplatElement _,
          Expression.Unreadable _,
          Expression.Tuple _,
          Expression.ObjectLiteral _,
          Expression.ForTuple _,
          Expression.ForObject _,
          Expression.Call _,
          Expression.Unary _,
          Expression.Binary _,
          Expression.Conditional _ ->
          false;
    };
  }

  /** Whether what the expression names is used elsewhere, too, or is another thing's own. */
  private boolean shared(Located located) {
    Optional<Expression.GetAttribute> first = first(located.expression());
    if (first.isEmpty()) return true;
    String root = ((Expression.Variable) first.get().target()).name();
    return switch (root) {
      case "var", "local" ->
          references.count(located.source(), root + "." + first.get().name()) > 1;
      case "each" -> ofSet(located);
      default -> !iterator(located, root);
    };
  }

  /** The first two names of what is named: {@code var.x}. */
  private static Optional<Expression.GetAttribute> first(Expression expression) {
    Expression at = expression;
    while (true) {
      if (at instanceof Expression.GetAttribute get) {
        if (get.target() instanceof Expression.Variable) return Optional.of(get);
        at = get.target();
      } else if (at instanceof Expression.Index index) {
        at = index.target();
      } else if (at instanceof Expression.Parentheses parentheses) {
        at = parentheses.inner();
      } else {
        return Optional.empty();
      }
    }
  }

  /** Whether the name is that of a {@code dynamic} block around. */
  private static boolean iterator(Located located, String name) {
    for (Node node : located.around())
      if (node instanceof Block block
          && block.type().equals("dynamic")
          && iterator(block).equals(name)) return true;
    return false;
  }

  private static String iterator(Block dynamic) {
    for (Item item : dynamic.body().items())
      if (item instanceof Attribute attribute
          && attribute.name().equals("iterator")
          && attribute.value() instanceof Expression.Variable variable) return variable.name();
    return dynamic.label(0);
  }

  /** In a set the value is the key, too, and with it the address. */
  private static boolean ofSet(Located located) {
    for (Node node : located.around())
      if (node instanceof Block block)
        for (Item item : block.body().items())
          if (item instanceof Attribute attribute && attribute.name().equals("for_each"))
            return attribute.value() instanceof Expression.Call;
    return true;
  }

  /** Whether the variable or local in which the expression stands is used once. */
  boolean alone(Located located) {
    Optional<String> name = holder(located);
    return name.isEmpty() || references.count(located.source(), name.get()) <= 1;
  }

  private static Optional<String> holder(Located located) {
    List<Node> around = located.around();
    for (int i = 0; i < around.size(); i++) {
      if (around.get(i) instanceof Block block) return holder(block, around, i);
      boolean top = around.get(i) instanceof Attribute && tfvars(located.source());
      if (top) return Optional.of("var." + ((Attribute) around.get(i)).name());
      if (!(around.get(i) instanceof Body)) return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> holder(Block block, List<Node> around, int at) {
    return switch (block.type()) {
      case "variable" -> Optional.of("var." + block.label(0));
      case "locals" -> {
        for (Node node : around.subList(at + 1, around.size()))
          if (node instanceof Attribute attribute) yield Optional.of("local." + attribute.name());
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static boolean tfvars(SourceText source) {
    return source.path().endsWith(".tfvars");
  }
}

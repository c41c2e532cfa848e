package dev.lintel.fix.lens;

import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Broken;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Label;
import dev.lintel.syntax.hcl.Node;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through trees. */
final class Nodes {
  private Nodes() {}

  static List<? extends Node> children(Node node) {
    return switch (node) {
      case Body body -> body.items();
      case Block block -> List.of(block.body());
      case Attribute attribute -> List.of(attribute.value());
      case ObjectEntry entry -> List.of(entry.key(), entry.value());
      case Expression expression -> children(expression);
      case TemplatePart part -> children(part);
      case Label _, Broken _ -> List.of();
    };
  }

  /** Visits a node and all in it. */
  static void visit(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child : children(node)) visit(child, visitor);
  }

  private static List<? extends Node> children(Expression expression) {
    return switch (expression) {
      case Expression.NumberLiteral _,
          Expression.BoolLiteral _,
          Expression.NullLiteral _,
          Expression.Variable _,
          Expression.Name _,
          Expression.SplatElement _,
          Expression.Unreadable _ ->
          List.of();
      case Expression.Template template -> template.parts();
      case Expression.GetAttribute get -> List.of(get.target());
      case Expression.Index index -> List.of(index.target(), index.key());
      case Expression.Splat splat -> List.of(splat.target(), splat.each());
      case Expression.Tuple tuple -> tuple.elements();
      case Expression.ObjectLiteral object -> object.entries();
      case Expression.ForTuple loop -> {
        List<Node> all = new ArrayList<>(List.of(loop.collection(), loop.result()));
        loop.condition().ifPresent(all::add);
        yield all;
      }
      case Expression.ForObject loop -> {
        List<Node> all =
            new ArrayList<>(List.of(loop.collection(), loop.resultKey(), loop.result()));
        loop.condition().ifPresent(all::add);
        yield all;
      }
      case Expression.Call call -> call.arguments();
      case Expression.Unary unary -> List.of(unary.operand());
      case Expression.Binary binary -> List.of(binary.left(), binary.right());
      case Expression.Conditional choice ->
          List.of(choice.condition(), choice.then(), choice.otherwise());
      case Expression.Parentheses parentheses -> List.of(parentheses.inner());
    };
  }

  private static List<? extends Node> children(TemplatePart part) {
    return switch (part) {
      case TemplatePart.Literal _ -> List.of();
      case TemplatePart.Interpolation interpolation -> List.of(interpolation.expression());
      case TemplatePart.If branch -> {
        List<Node> all = new ArrayList<>(List.of(branch.condition()));
        all.addAll(branch.then());
        all.addAll(branch.otherwise());
        yield all;
      }
      case TemplatePart.For loop -> {
        List<Node> all = new ArrayList<>(List.of(loop.collection()));
        all.addAll(loop.body());
        yield all;
      }
    };
  }
}

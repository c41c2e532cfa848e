package dev.lintel.syntax.hcl;

import java.util.ArrayList;
import java.util.List;

/** The way down a tree, for whoever wants every node whatever it is. */
public final class Children {
  private Children() {}

  /** The nodes right below a node, in the order of the text; they do not overlap. */
  public static List<? extends Node> of(Node node) {
    return switch (node) {
      case Body it -> it.items();
      case Attribute it -> List.of(it.value());
      case Block it -> block(it);
      case ObjectEntry it -> List.of(it.key(), it.value());
      case Expression it -> ofExpression(it);
      case TemplatePart it -> ofPart(it);
      case Broken _, Label _ -> List.of();
    };
  }

  private static List<Node> block(Block block) {
    List<Node> children = new ArrayList<>(block.labels());
    children.add(block.body());
    return children;
  }

  private static List<? extends Node> ofExpression(Expression expression) {
    return switch (expression) {
      case Expression.Template it -> it.parts();
      case Expression.GetAttribute it -> List.of(it.target());
      case Expression.Index it -> List.of(it.target(), it.key());
      case Expression.Splat it -> List.of(it.target(), it.each());
      case Expression.Tuple it -> it.elements();
      case Expression.ObjectLiteral it -> it.entries();
      case Expression.ForTuple it -> forTuple(it);
      case Expression.ForObject it -> forObject(it);
      case Expression.Call it -> it.arguments();
      case Expression.Unary it -> List.of(it.operand());
      case Expression.Binary it -> List.of(it.left(), it.right());
      case Expression.Conditional it -> List.of(it.condition(), it.then(), it.otherwise());
      case Expression.Parentheses it -> List.of(it.inner());
      case Expression.NumberLiteral _,
          Expression.BoolLiteral _,
          Expression.NullLiteral _,
          Expression.Variable _,
          Expression.Name _,
          Expression.SplatElement _,
          Expression.Unreadable _ ->
          List.of();
    };
  }

  private static List<Node> forTuple(Expression.ForTuple loop) {
    List<Node> children = new ArrayList<>(List.of(loop.collection(), loop.result()));
    loop.condition().ifPresent(children::add);
    return children;
  }

  private static List<Node> forObject(Expression.ForObject loop) {
    List<Node> children =
        new ArrayList<>(List.of(loop.collection(), loop.resultKey(), loop.result()));
    loop.condition().ifPresent(children::add);
    return children;
  }

  private static List<? extends Node> ofPart(TemplatePart part) {
    return switch (part) {
      case TemplatePart.Literal _ -> List.of();
      case TemplatePart.Interpolation it -> List.of(it.expression());
      case TemplatePart.If it -> conditional(it);
      case TemplatePart.For it -> loop(it);
    };
  }

  private static List<Node> conditional(TemplatePart.If part) {
    List<Node> children = new ArrayList<>();
    children.add(part.condition());
    children.addAll(part.then());
    children.addAll(part.otherwise());
    return children;
  }

  private static List<Node> loop(TemplatePart.For part) {
    List<Node> children = new ArrayList<>();
    children.add(part.collection());
    children.addAll(part.body());
    return children;
  }
}

package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.TemplatePiece.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of a template of its pieces: literals side by side become one, directives nest.
 */
final class TemplateTree {
  private final Problems problems;
  private final Nesting nesting;
  private final List<TemplatePiece> pieces;
  private int next;

  TemplateTree(Problems problems, Nesting nesting, List<TemplatePiece> pieces) {
    this.problems = problems;
    this.nesting = nesting;
    this.pieces = pieces;
  }

  List<TemplatePart> parts() {
    List<TemplatePart> parts = sequence();
    if (next < pieces.size()) throw misplaced(pieces.get(next));
    nesting.grow(0);
    return parts;
  }

  /** Up to a mark that ends a directive, or the end. Leaves the height of the highest part. */
  private List<TemplatePart> sequence() {
    List<TemplatePart> parts = new ArrayList<>(Math.min(pieces.size() - next, 8));
    int height = 1;
    while (next < pieces.size()) {
      TemplatePiece piece = pieces.get(next);
      TemplatePart part = part(piece);
      if (part == null) break;
      parts.add(part);
      height = Math.max(height, nesting.height);
    }
    nesting.height = height;
    return parts;
  }

  private @Nullable TemplatePart part(TemplatePiece piece) {
    return switch (piece.kind) {
      case LITERAL -> literal(piece);
      case INTERPOLATION -> interpolation(piece);
      case IF -> conditional(piece);
      case FOR -> loop(piece);
      case ELSE, END_IF, END_FOR -> null;
    };
  }

  private TemplatePart literal(TemplatePiece first) {
    next++;
    nesting.height = 1;
    if (next == pieces.size() || !pieces.get(next).isLiteral())
      return new TemplatePart.Literal(first.start, first.end, first.text);
    StringBuilder text = new StringBuilder(first.text);
    int end = first.end;
    for (; next < pieces.size() && pieces.get(next).isLiteral(); next++) {
      text.append(pieces.get(next).text);
      end = pieces.get(next).end;
    }
    return new TemplatePart.Literal(first.start, end, text.toString());
  }

  private TemplatePart interpolation(TemplatePiece piece) {
    next++;
    nesting.height = piece.height;
    nesting.grow(0);
    return new TemplatePart.Interpolation(piece.start, piece.end, expression(piece));
  }

  private static Expression expression(TemplatePiece piece) {
    if (piece.expression == null) throw new IllegalStateException(piece.kind.name());
    return piece.expression;
  }

  private TemplatePart conditional(TemplatePiece piece) {
    next++;
    nesting.enter();
    List<TemplatePart> then = sequence();
    int height = Math.max(piece.height, nesting.height);
    List<TemplatePart> otherwise = List.of();
    if (next < pieces.size() && pieces.get(next).kind == Kind.ELSE) {
      next++;
      otherwise = sequence();
    }
    int end = end(piece, Kind.END_IF, "%{ endif }");
    nesting.leave();
    nesting.grow(height);
    return new TemplatePart.If(piece.start, end, expression(piece), then, otherwise);
  }

  private TemplatePart loop(TemplatePiece piece) {
    next++;
    nesting.enter();
    List<TemplatePart> body = sequence();
    int end = end(piece, Kind.END_FOR, "%{ endfor }");
    nesting.leave();
    nesting.grow(piece.height);
    return new TemplatePart.For(piece.start, end, piece.key, piece.value, expression(piece), body);
  }

  private int end(TemplatePiece open, Kind kind, String mark) {
    if (next == pieces.size())
      throw problems.fail(
          open.start, open.end, "Found no end of this directive: write " + mark + " behind it.");
    if (pieces.get(next).kind != kind) throw misplaced(pieces.get(next));
    return pieces.get(next++).end;
  }

  private Failure misplaced(TemplatePiece piece) {
    return problems.fail(
        piece.start,
        piece.end,
        "Found the end of a directive that is not open here: take it away, or close the inner one"
            + " first.");
  }
}

package dev.lintel.engine.logic;

import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text: literal pieces with holes between them. A known text is one literal; an
 * unknown is one hole. A reference to an ARN is known to begin with {@code arn:}.
 */
public final class TextShape {
  /** Literals in order; a null is a hole of any length. */
  private final List<@Nullable String> pieces;

  private TextShape(List<@Nullable String> pieces) {
    this.pieces = pieces;
  }

  /** The shape of a value that is a text or may become one; null for lists, maps and absence. */
  public static @Nullable TextShape of(Value value) {
    String known = Scalars.text(value);
    if (known != null) return literal(known);
    return switch (value) {
      case Value.Reference reference -> reference(reference);
      case Value.PartialText text -> pieces(text);
      case Value.Unknown _, Value.Encoded _ -> hole();
      case Value.Text _, Value.Number _, Value.Bool _ -> null;
      case Value.Absent _, Value.Sequence _, Value.Mapping _ -> null;
    };
  }

  private static TextShape literal(String text) {
    List<@Nullable String> pieces = new ArrayList<>(1);
    pieces.add(text);
    return new TextShape(pieces);
  }

  private static TextShape hole() {
    List<@Nullable String> pieces = new ArrayList<>(1);
    pieces.add(null);
    return new TextShape(pieces);
  }

  private static TextShape reference(Value.Reference reference) {
    List<@Nullable String> pieces = new ArrayList<>(2);
    if (isArn(reference.attribute())) pieces.add("arn:");
    pieces.add(null);
    return new TextShape(pieces);
  }

  private static TextShape pieces(Value.PartialText text) {
    List<@Nullable String> pieces = new ArrayList<>(text.pieces().size() + 1);
    for (Value piece : text.pieces()) {
      TextShape shape = of(piece);
      if (shape == null) pieces.add(null);
      else for (String part : shape.pieces) add(pieces, part);
    }
    return new TextShape(pieces);
  }

  private static void add(List<@Nullable String> pieces, @Nullable String part) {
    int last = pieces.size() - 1;
    String before = last < 0 ? null : pieces.get(last);
    if (part != null && before != null) pieces.set(last, before + part);
    else pieces.add(part);
  }

  /** Whether an attribute holds an ARN, going by its name as all providers spell it. */
  public static boolean isArn(String attribute) {
    return attribute.equals("arn") || attribute.endsWith(".arn") || attribute.endsWith("_arn");
  }

  /** The text, where all of it is known. */
  public @Nullable String known() {
    return pieces.size() == 1 ? pieces.getFirst() : null;
  }

  /** What the text surely begins with. */
  public String beginning() {
    String first = pieces.isEmpty() ? "" : pieces.getFirst();
    return first == null ? "" : first;
  }

  /** What the text surely ends with. */
  public String ending() {
    String last = pieces.isEmpty() ? "" : pieces.getLast();
    return last == null ? "" : last;
  }

  /** Whether it is this text. */
  public Truth is(String text) {
    String known = known();
    if (known != null) return Truth.of(known.equals(text));
    return mayBe(text) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether it begins with this text. */
  public Truth startsWith(String text) {
    String beginning = beginning();
    if (beginning.startsWith(text)) return Truth.TRUE;
    boolean open = known() == null && text.startsWith(beginning);
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether it ends with this text. */
  public Truth endsWith(String text) {
    String ending = ending();
    if (ending.endsWith(text)) return Truth.TRUE;
    boolean open = known() == null && text.endsWith(ending);
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether it holds this text somewhere. */
  public Truth contains(String text) {
    for (String piece : pieces) if (piece != null && piece.contains(text)) return Truth.TRUE;
    return known() == null ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** The known pieces, in order. */
  public List<String> literals() {
    List<String> all = new ArrayList<>(pieces.size());
    for (String piece : pieces) if (piece != null) all.add(piece);
    return all;
  }

  private boolean mayBe(String text) {
    String beginning = beginning();
    String ending = ending();
    if (!text.startsWith(beginning) || !text.endsWith(ending)) return false;
    int at = beginning.length();
    int end = text.length() - ending.length();
    for (int i = 1; i < pieces.size() - 1; i++) {
      String piece = pieces.get(i);
      if (piece == null) continue;
      int found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length();
    }
    return at <= end;
  }
}

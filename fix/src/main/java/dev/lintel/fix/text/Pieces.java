package dev.lintel.fix.text;

import dev.lintel.syntax.Edit;
import java.util.ArrayList;
import java.util.List;

/** A text as pieces that are kept of another text, and new ones between them. */
final class Pieces {
  private record Piece(int start, int end, String text, boolean kept) {
    int length() {
      return kept ? end - start : text.length();
    }

    Piece from(int offset) {
      return kept ? keep(start + offset, end) : put(text.substring(offset));
    }

    Piece to(int offset) {
      return kept ? keep(start, start + offset) : put(text.substring(0, offset));
    }
  }

  private final int length;
  private final List<Piece> pieces;

  Pieces(int length) {
    this(length, List.of(keep(0, length)));
  }

  private Pieces(int length, List<Piece> pieces) {
    this.length = length;
    this.pieces = pieces;
  }

  /** The pieces after changes, which are in the order of the text. */
  Pieces change(List<Edit> edits) {
    List<Piece> changed = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      copy(at, edit.start(), changed);
      if (!edit.text().isEmpty()) changed.add(put(edit.text()));
      at = edit.end();
    }
    copy(at, Integer.MAX_VALUE, changed);
    return new Pieces(length, changed);
  }

  private void copy(int from, int to, List<Piece> into) {
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, piece.length());
      if (start < end) into.add(piece.to(end).from(start));
      at += piece.length();
    }
  }

  /** What has to be changed in the first text to come to these pieces. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      if (!piece.kept()) {
        text.append(piece.text());
        continue;
      }
      if (piece.start() > at || !text.isEmpty()) edits.add(new Edit(at, piece.start(), take(text)));
      at = piece.end();
    }
    if (at < length || !text.isEmpty()) edits.add(new Edit(at, length, text.toString()));
    return edits;
  }

  private static String take(StringBuilder text) {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  private static Piece keep(int start, int end) {
    return new Piece(start, end, "", true);
  }

  private static Piece put(String text) {
    return new Piece(0, 0, text, false);
  }
}

package dev.lintel.syntax;

/** Edits that cannot be made together: two change the same text, or one lies outside it. */
public final class OverlappingEditsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  OverlappingEditsException(SourceText source, Edit edit, int behind) {
    super(message(source, edit, behind));
  }

  private static String message(SourceText source, Edit edit, int behind) {
    String place = source.path() + ": the edit from " + edit.start() + " to " + edit.end();
    return edit.start() < behind
        ? place + " overlaps one that ends at " + behind
        : place + " lies outside the text, which is " + source.length() + " characters long";
  }
}

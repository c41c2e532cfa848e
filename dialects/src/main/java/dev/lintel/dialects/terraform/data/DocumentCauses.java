package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;

/** Why a part of a document is not known. */
final class DocumentCauses {
  private DocumentCauses() {}

  static Cause of(Value value) {
    return switch (value) {
      case Value.Unknown unknown -> unknown.causes().get(0);
      case Value.Reference reference ->
          new Cause(
              Reason.COMPUTED,
              reference.expression() + " is known only after deploying",
              value.origin());
      case Value.PartialText text -> ofPieces(text);
      case Value.Absent _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Encoded _ ->
          new Cause(Reason.MALFORMED, "this is no policy document", value.origin());
    };
  }

  private static Cause ofPieces(Value.PartialText text) {
    for (Value piece : text.pieces()) if (!(piece instanceof Value.Text)) return of(piece);
    return new Cause(Reason.FUNCTION, "a part of this document is not known", text.origin());
  }
}

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
      case Value.PartialText _ ->
          new Cause(Reason.FUNCTION, "a part of this document is not known", value.origin());
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
}

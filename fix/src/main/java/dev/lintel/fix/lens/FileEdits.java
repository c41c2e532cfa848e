package dev.lintel.fix.lens;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import java.util.List;

/** The edits of one file, in the order of its text, none overlapping another. */
public record FileEdits(SourceText source, List<Edit> edits) {
  public FileEdits {
    edits = List.copyOf(edits);
  }
}

package dev.lintel.syntax.hcl;

import java.util.List;

/**
 * {@code type "label" { … }}; {@code headerEnd} is where the last label, or else the type, ends.
 */
public record Block(int start, int end, int headerEnd, String type, List<Label> labels, Body body)
    implements Item {
  public Block {
    labels = List.copyOf(labels);
  }

  /** The text of a label, from 0, or "" where there is none. */
  public String label(int index) {
    return index < labels.size() ? labels.get(index).text() : "";
  }
}

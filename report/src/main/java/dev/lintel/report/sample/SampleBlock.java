package dev.lintel.report.sample;

import dev.lintel.knowledge.sample.Marker;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.List;

/** One block of a sample, with the comment above it and without markers. */
final class SampleBlock {
  private final SourceText source;
  private final Block block;
  private final String text;
  private final List<String> names;

  /** The number of the part it belongs to. */
  int part;

  private SampleBlock(SourceText source, Block block) {
    this.source = source;
    this.block = block;
    this.text = text(source, block);
    this.names = names(block);
  }

  static SampleBlock of(SourceText source, Block block) {
    return new SampleBlock(source, block);
  }

  String text() {
    return text;
  }

  /** The type of the resource, else the type of the block. */
  String type() {
    return block.labels().size() > 1 ? block.label(0) : block.type();
  }

  /** Whether many blocks may use it without belonging together. */
  boolean shared() {
    return switch (block.type()) {
      case "variable", "locals", "provider", "terraform" -> true;
      default -> false;
    };
  }

  boolean holds(Marker marker) {
    return source.path().equals(marker.file())
        && source.line(block.start()) <= marker.line()
        && marker.line() <= source.line(Math.max(block.start(), block.end() - 1));
  }

  boolean names(SampleBlock other) {
    return other.namedIn(text);
  }

  boolean namedIn(String other) {
    for (String name : names) if (mentions(other, name)) return true;
    return false;
  }

  /** What other blocks call this one. */
  private static List<String> names(Block block) {
    List<String> names = new ArrayList<>();
    switch (block.type()) {
      case "resource" -> names.add(block.label(0) + "." + block.label(1));
      case "data", "ephemeral" ->
          names.add(block.type() + "." + block.label(0) + "." + block.label(1));
      case "module" -> names.add("module." + block.label(0));
      case "variable" -> names.add("var." + block.label(0));
      case "locals" -> {
        for (Item item : block.body().items())
          if (item instanceof Attribute attribute) names.add("local." + attribute.name());
      }
      default -> {}
    }
    return names;
  }

  private static boolean mentions(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !word(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
      if (begins && (end == text.length() || !word(text.charAt(end)))) return true;
    }
    return false;
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static String text(SourceText source, Block block) {
    int first = source.line(block.start());
    while (first > 1 && source.lineText(first - 1).stripLeading().startsWith("#")) first--;
    StringBuilder text = new StringBuilder();
    for (int line = first; line <= source.line(Math.max(block.start(), block.end() - 1)); line++) {
      String all = source.lineText(line);
      int marker = all.indexOf("# expect");
      String kept = marker < 0 ? all : all.substring(0, marker).stripTrailing();
      if (marker < 0 || !kept.isEmpty()) text.append(kept).append('\n');
    }
    return text.toString();
  }
}

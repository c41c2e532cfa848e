package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The equal signs of neighbours. {@code terraform fmt} aligns those of attributes on consecutive
 * lines; an attribute whose value leaves a bracket open at the end of the line belongs to no such
 * group and ends it.
 */
final class Alignment {
  private Alignment() {}

  /**
   * The attributes that stand in one group with the given one, itself included, in the order of the
   * text.
   */
  static List<Attribute> group(SourceText source, Body body, Attribute member) {
    List<Attribute> group = new ArrayList<>();
    boolean holdsMember = false;
    for (Item item : body.items()) {
      boolean joins = item instanceof Attribute next && aligned(source, next);
      if (!joins || (!group.isEmpty() && !follows(source, group.getLast(), item))) {
        if (holdsMember) return group;
        group.clear();
      }
      if (joins) group.add((Attribute) item);
      holdsMember |= item == member && joins;
    }
    return holdsMember ? group : List.of(member);
  }

  /** Whether the equal sign of this attribute is aligned with its neighbours'. */
  static boolean aligned(SourceText source, Attribute attribute) {
    if (!Layout.firstOnLine(source, attribute.start())) return false;
    if (Layout.sameLine(source, attribute.start(), attribute.end())) return true;
    return heredoc(source, attribute);
  }

  /** The name, padded so that its equal sign stands where the group has it. */
  static String padded(String name, List<Attribute> group) {
    return name + " ".repeat(Math.max(0, width(group) - name.codePointCount(0, name.length())));
  }

  /** The edits that move the group's equal signs to make room for a longer name. */
  static List<Edit> widened(SourceText source, List<Attribute> group, String name) {
    int wanted = name.codePointCount(0, name.length());
    if (wanted <= width(group)) return List.of();
    List<Edit> edits = new ArrayList<>();
    for (Attribute attribute : group) {
      int equals = source.text().indexOf('=', attribute.nameEnd());
      int length = attribute.name().codePointCount(0, attribute.name().length());
      edits.add(new Edit(attribute.nameEnd(), equals, " ".repeat(wanted - length + 1)));
    }
    return edits;
  }

  private static int width(List<Attribute> group) {
    int width = 0;
    for (Attribute attribute : group)
      width = Math.max(width, attribute.name().codePointCount(0, attribute.name().length()));
    return width;
  }

  private static boolean follows(SourceText source, Attribute before, Item after) {
    return source.line(after.start()) == source.line(before.end()) + 1 && !heredoc(source, before);
  }

  private static boolean heredoc(SourceText source, Attribute attribute) {
    return source.text().startsWith("<<", attribute.value().start());
  }
}

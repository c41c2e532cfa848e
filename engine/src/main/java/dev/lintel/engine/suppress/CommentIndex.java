package dev.lintel.engine.suppress;

import dev.lintel.engine.suppress.Comment.Reach;
import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The comments of one file by where they stand. A finding is held against those near it alone, so
 * that many findings and many comments in one file do not meet one by one.
 */
final class CommentIndex {
  /** Of fewer comments all are near. */
  private static final int FEW = 8;

  private final SourceText source;
  private final List<Comment> all;
  private final TreeMap<Integer, List<Integer>> byLine = new TreeMap<>();
  private final TreeMap<Integer, Integer> around = new TreeMap<>();
  private final List<Integer> everywhere = new ArrayList<>();

  CommentIndex(SourceText source) {
    this.source = source;
    this.all = Comments.of(source);
    if (all.size() > FEW) for (int i = 0; i < all.size(); i++) add(i, all.get(i));
  }

  private void add(int index, Comment comment) {
    if (comment.reach() == Reach.FILE) everywhere.add(index);
    else if (comment.reach() == Reach.AROUND) around.put(comment.offset(), index);
    else byLine.computeIfAbsent(comment.line(), _ -> new ArrayList<>(1)).add(index);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** All that may be about what is told at a place, and perhaps others, in their order. */
  List<Comment> near(Location location, Origin resource, Origin root) {
    if (all.size() <= FEW) return all;
    TreeSet<Integer> found = new TreeSet<>(everywhere);
    if (location.source() == source) {
      int last = source.line(Math.max(location.start(), location.end() - 1));
      addLines(source.line(location.start()) - 1, last, found);
    }
    addAbove(resource, found);
    addAbove(root, found);
    if (resource.source() == source)
      found.addAll(around.subMap(resource.start(), resource.end()).values());
    List<Comment> near = new ArrayList<>(found.size());
    for (int index : found) near.add(all.get(index));
    return near;
  }

  private void addLines(int from, int to, TreeSet<Integer> found) {
    for (Map.Entry<Integer, List<Integer>> line : byLine.subMap(from, true, to, true).entrySet())
      found.addAll(line.getValue());
  }

  /** Those on the line where a block begins, and in the comment right above it. */
  private void addAbove(Origin block, TreeSet<Integer> found) {
    if (block.source() != source) return;
    int head = source.line(block.start());
    int top = head - 1;
    while (top > 1 && Comments.isAlone(source.lineText(top))) top--;
    addLines(top, head, found);
  }
}

package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines on which blocks begin: by a plain scan of lines, and by the tree. */
final class BlockHeaders {
  private static final Pattern HEADER =
      Pattern.compile(
          "^\\s*[\\p{L}_][\\p{L}\\p{N}_-]*(\\s+(\"[^\"]*\"|[\\p{L}_][\\p{L}\\p{N}_-]*)|\\s*\"[^\"]*\")*\\s*\\{.*");
  private static final Pattern HEREDOC = Pattern.compile("<<-?([\\p{L}_][\\p{L}\\p{N}_-]*)\\s*$");

  private BlockHeaders() {}

  /** What lines alone say; heredocs and long comments are left out. */
  static SortedSet<Integer> scanned(SourceText source) {
    SortedSet<Integer> lines = new TreeSet<>();
    String marker = "";
    boolean comment = false;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      if (!marker.isEmpty()) {
        if (text.strip().equals(marker)) marker = "";
        continue;
      }
      if (comment || text.strip().startsWith("/*")) {
        comment = !text.contains("*/");
        continue;
      }
      if (HEADER.matcher(text).matches()) lines.add(line);
      Matcher heredoc = HEREDOC.matcher(text);
      if (!text.strip().startsWith("#") && !text.strip().startsWith("//") && heredoc.find())
        marker = heredoc.group(1);
    }
    return lines;
  }

  /** The lines that begin with a block of the tree. */
  static SortedSet<Integer> inTree(HclFile file) {
    SortedSet<Integer> lines = new TreeSet<>();
    add(file.source(), file.body(), lines);
    return lines;
  }

  private static void add(SourceText source, Body body, SortedSet<Integer> lines) {
    for (Item item : body.items()) {
      if (!(item instanceof Block block)) continue;
      int line = source.line(block.start());
      if (source.substring(source.lineStart(line), block.start()).isBlank()) lines.add(line);
      add(source, block.body(), lines);
    }
  }

  /** The lines inside what could not be read. */
  static SortedSet<Integer> broken(HclFile file) {
    SortedSet<Integer> lines = new TreeSet<>();
    addBroken(file, file.body(), lines);
    return lines;
  }

  private static void addBroken(HclFile file, Body body, SortedSet<Integer> lines) {
    for (Item item : body.items()) {
      if (item instanceof Block block) addBroken(file, block.body(), lines);
      if (item instanceof Broken
          || (item instanceof Attribute it && it.value() instanceof Expression.Unreadable))
        for (int line = file.source().line(item.start());
            line <= file.source().line(item.end());
            line++) lines.add(line);
    }
  }
}

package dev.lintel.knowledge.store;

import dev.lintel.knowledge.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the words of rules: those of one service in a file, and an index over all. */
final class TextWriter {
  private TextWriter() {}

  static Map<String, byte[]> write(List<RuleText> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, List<RuleText>> chunks = new TreeMap<>();
    Map<String, TreeSet<String>> aliases = new TreeMap<>();
    TreeSet<String> ids = new TreeSet<>();
    for (RuleText text : texts) {
      ids.add(text.id());
      chunks.computeIfAbsent(Layout.textChunk(text.kind()), c -> new ArrayList<>()).add(text);
      for (String alias : text.aliases())
        aliases.computeIfAbsent(alias, a -> new TreeSet<>()).add(text.id());
    }
    ByteWriter out = new ByteWriter();
    IndexWriter index = new IndexWriter(out);
    chunks.forEach((name, members) -> {
      ByteWriter chunk = new ByteWriter();
      for (RuleText text : members) {
        int offset = chunk.size();
        index.put(
            rule(text.id()),
            entry -> {
              entry.text(name);
              entry.number(offset);
            });
        write(chunk, text);
      }
      files.put(name, chunk.finish());
    });
    aliases.forEach(
        (alias, of) -> index.put(alias(alias), entry -> entry.list(List.copyOf(of), entry::text)));
    index.put(Keys.NAMES, entry -> entry.list(List.copyOf(ids), entry::text));
    index.write();
    files.put(Layout.TEXT_INDEX, out.finish());
    return files;
  }

  static String rule(String id) {
    return "rule " + id;
  }

  static String alias(String alias) {
    return "alias " + alias;
  }

  private static void write(ByteWriter out, RuleText text) {
    out.text(text.id());
    out.text(text.kind());
    out.octet(text.severity().ordinal());
    out.text(text.title());
    out.text(text.why());
    out.optional(text.remedy(), out::text);
    out.list(text.controls(), out::text);
    out.list(text.aliases(), out::text);
    out.optional(text.when(), out::text);
    out.optional(text.require(), out::text);
  }
}

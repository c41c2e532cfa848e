package dev.lintel.knowledge.skeleton;

import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Names;
import dev.lintel.schema.BlockSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the entry, with comments that say how to go on. */
final class EntryText {
  private static final int MOST = 12;
  private static final String TERRAFORM = "terraform";
  private static final Set<String> TAKEN =
      Set.of(Names.THAT, Names.SELF, Names.OWNER, Names.API_VERSION, Names.PROVIDER_VERSION);

  private EntryText() {}

  static String write(String id, Subject subject, Suggestion suggestion, BlockSchema schema) {
    StringBuilder out = new StringBuilder();
    Optional<String> known = subject.kind().flatMap(kind -> property(kind, suggestion));
    String property = known.orElseGet(() -> free(suggestion.attribute(), subject));
    head(id, subject, out);
    if (!suggestion.attribute().isEmpty()) {
      if (known.isEmpty()) property(property, suggestion, out.append("properties:\n"), "  ");
      others(subject, suggestion, schema, out);
    }
    rule(id, subject, property, suggestion, out);
    return out.toString();
  }

  private static void head(String id, Subject subject, StringBuilder out) {
    out.append("# How an entry is written: docs/catalogue.md. Check it with: lintel rules test\n");
    if (subject.kind().isPresent()) {
      Kind kind = subject.kind().get();
      out.append("# No `dialects`: this adds to what Lintel knows of ").append(kind.title());
      out.append(".\n");
      out.append("kind: ").append(kind.name()).append('\n');
      known(kind, out);
      return;
    }
    boolean word = Character.isLetter(id.charAt(0));
    out.append("# A kind of its own; several rules may stand in one entry.\n");
    out.append("kind: own.").append(word ? "" : "rule_").append(id.replace('-', '_')).append('\n');
    out.append("title: ").append(subject.type()).append('\n');
    out.append("dialects:\n  terraform: ").append(subject.type()).append('\n');
  }

  private static void known(Kind kind, StringBuilder out) {
    if (kind.properties().isEmpty()) return;
    StringBuilder line = new StringBuilder("# It has the properties");
    int count = 0;
    for (Property property : kind.properties().values()) {
      if (count++ == 2 * MOST) {
        line.append(" …");
        break;
      }
      if (line.length() > 90) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append("#  ");
      }
      line.append(' ').append(property.name());
    }
    out.append(line).append('\n');
  }

  /** The kind's own name for what this attribute says, if it takes it as it stands. */
  private static Optional<String> property(Kind kind, Suggestion suggestion) {
    Path path = new Path(List.of(new Path.Step.Key(suggestion.attribute())));
    for (Property property : kind.properties().values())
      if (property.type().word().equals(suggestion.type())
          && property.spelled().get(TERRAFORM) instanceof Spelled.Ways ways)
        for (Spelling spelling : ways.spellings().subList(0, 1))
          if (spelling.source().equals(new Spelling.Source.At(path)) && spelling.map().isEmpty())
            return Optional.of(property.name());
    return Optional.empty();
  }

  private static String free(String attribute, Subject subject) {
    boolean word = Names.reserved(attribute) || TAKEN.contains(attribute);
    String name = word || subject.kind().isPresent() ? "own_" + attribute : attribute;
    String free = name;
    for (int i = 2; subject.taken().contains(free); i++) free = name + "_" + i;
    return free;
  }

  private static void property(String name, Suggestion suggestion, StringBuilder out, String in) {
    out.append(in).append(name).append(": {type: ").append(suggestion.type());
    out.append(", terraform: ").append(suggestion.attribute());
    if (!suggestion.otherwise().isEmpty()) out.append(", default: ").append(suggestion.otherwise());
    out.append("}\n");
  }

  private static void others(
      Subject subject, Suggestion taken, BlockSchema schema, StringBuilder out) {
    List<Suggestion> all = Suggestions.all(schema);
    if (all.size() < 2) return;
    out.append("  # Others that ").append(subject.type()).append(" has; take the sign away:\n");
    if (out.indexOf("properties:\n") < 0) out.append("  # (below a line `properties:`)\n");
    int count = 0;
    for (Suggestion other : all) {
      if (other.attribute().equals(taken.attribute())) continue;
      if (count++ == MOST) break;
      property(free(other.attribute(), subject), other, out, "  # ");
    }
  }

  private static void rule(
      String id, Subject subject, String property, Suggestion suggestion, StringBuilder out) {
    String state =
        suggestion.attribute().isEmpty()
            ? "There is no " + subject.type()
            : suggestion.state().formatted(suggestion.attribute()) + " in " + subject.type();
    out.append("rules:\n");
    out.append("  - id: ").append(id).append('\n');
    out.append("    # The wanted state, as a sentence without a full stop.\n");
    out.append("    title: ").append(state).append('\n');
    out.append("    # critical, high, medium, low or info.\n");
    out.append("    severity: medium\n");
    out.append(
        "    # What must be true; `when: CONDITION` beside it says where the rule applies.\n");
    out.append("    require: ").append(suggestion.require().formatted(property)).append('\n');
    out.append("    why: Say what may happen otherwise.\n");
    out.append("    remedy: Say what to do.\n");
  }
}

package dev.lintel.fix.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes files of the kind people write, unformatted. */
final class RandomHcl {
  private static final String[] NAMES = {
    "a",
    "name",
    "bucket",
    "enabled",
    "description",
    "a_rather_long_name",
    "tags",
    "x",
    "policy_text"
  };
  private static final String[] VALUES = {
    "1",
    "true",
    "\"text\"",
    "\"${var.name}-{x}\"",
    "[\"a\", \"b\"]",
    "{ k = 1 }",
    "var.a == 1 ? 2 : 3",
    "[\n    \"a\",\n    \"b\",\n  ]",
    "{\n    k = 1\n    other = \"#\"\n  }",
    "jsonencode({\n    Version = \"1\"\n    \"Key\": [{\n      A = 1\n      Bcd = \"=\"\n    }]\n  })",
    "<<EOF\nline = 1\n  \"quoted\nEOF",
    "<<-EOF\n    indented\n  EOF"
  };
  private final Random random;

  RandomHcl(long seed) {
    this.random = new Random(seed);
  }

  String file() {
    StringBuilder out = new StringBuilder();
    int blocks = 1 + random.nextInt(2);
    for (int i = 0; i < blocks; i++) {
      if (i > 0) out.append("\n");
      out.append("resource \"t\" \"r").append(i).append("\" {\n");
      body(out, 0);
      out.append("}\n");
    }
    return out.toString();
  }

  private void body(StringBuilder out, int depth) {
    List<String> names = new ArrayList<>(List.of(NAMES));
    int items = random.nextInt(6);
    for (int i = 0; i < items; i++) {
      switch (random.nextInt(depth < 2 ? 8 : 6)) {
        case 0 -> out.append("\n");
        case 1 -> out.append("# comment = 1\n");
        case 6 -> {
          out.append("nested").append(i).append(" {").append(comment()).append("\n");
          body(out, depth + 1);
          out.append("}\n");
        }
        case 7 -> out.append("single").append(i).append(" { enabled = false }\n");
        default -> {
          String name = names.remove(random.nextInt(names.size()));
          String value = VALUES[random.nextInt(VALUES.length)];
          out.append(name).append(" = ").append(value);
          out.append(value.contains("EOF") ? "" : comment()).append("\n");
        }
      }
    }
  }

  private String comment() {
    return switch (random.nextInt(4)) {
      case 0 -> " # why";
      case 1 -> " // because";
      default -> "";
    };
  }
}

package dev.lintel.knowledge;

import dev.lintel.knowledge.Path.Step;

/** Writes a path as the catalogue spells it. */
public final class PathPrinter {
  private PathPrinter() {}

  public static String print(Path path) {
    StringBuilder out = new StringBuilder();
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Key key -> name(out, key.name());
        case Step.Read read -> point(out).append(read.property());
        case Step.Either either -> {
          point(out).append('{');
          for (int i = 0; i < either.names().size(); i++)
            out.append(i == 0 ? "" : ",").append(word(either.names().get(i)));
          out.append('}');
        }
        case Step.Every every -> out.append("[]");
        case Step.Index index -> out.append('[').append(index.number()).append(']');
        case Step.Where where ->
            out.append('[')
                .append(word(where.name()))
                .append('=')
                .append(word(where.value()))
                .append(']');
        case Step.Present present -> out.append('?');
        case Step.Follow follow -> out.append('@').append(word(follow.link()));
        case Step.Top top -> out.append('^');
        case Step.Decode decode -> {
          out.append('|').append(decode.codec().word());
          if (!decode.arguments().isEmpty())
            out.append('(').append(String.join(",", decode.arguments())).append(')');
        }
      }
    }
    return out.toString();
  }

  private static void name(StringBuilder out, String name) {
    point(out).append(word(name));
  }

  private static StringBuilder point(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == '^' ? out : out.append('.');
  }

  private static String word(String name) {
    for (int i = 0; i < name.length(); i++)
      if (".[]{}'|?@^,()= \t\n\r".indexOf(name.charAt(i)) >= 0) return "'" + name + "'";
    return name;
  }
}

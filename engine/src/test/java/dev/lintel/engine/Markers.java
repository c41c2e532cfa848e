package dev.lintel.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the markers of a sample say: {@code # expect: RULE}, {@code # expect at +N: RULE}, {@code #
 * expect unknown: RULE}, {@code # expect none: RULE}.
 *
 * @param expected {@code file:line rule} or {@code file:line unknown rule}
 * @param rules those under test
 */
record Markers(List<String> expected, Set<String> rules) {
  private static final String SIGN = "# expect";

  static Markers of(Path folder) throws IOException {
    Markers markers = new Markers(new ArrayList<>(), new HashSet<>());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList())
        markers.read(folder.relativize(file).toString(), Files.readAllLines(file));
    }
    return markers;
  }

  private void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(SIGN);
      if (at >= 0) read(file, lines, i, at);
    }
  }

  private void read(String file, List<String> lines, int index, int at) {
    String text = lines.get(index).substring(at + SIGN.length());
    int colon = text.indexOf(':');
    String mode = text.substring(0, colon).strip();
    int line = index + 1;
    if (mode.startsWith("at +")) line += Integer.parseInt(mode.substring(4));
    else if (lines.get(index).substring(0, at).isBlank()) line = codeBelow(lines, index) + 1;
    for (String rule : text.substring(colon + 1).split(",", -1)) {
      rules.add(rule.strip());
      if (mode.equals("none")) continue;
      String unknown = mode.equals("unknown") ? "unknown " : "";
      expected.add(file + ":" + line + " " + unknown + rule.strip());
    }
  }

  private static int codeBelow(List<String> lines, int from) {
    int index = from + 1;
    while (index < lines.size() && lines.get(index).contains(SIGN)) index++;
    return index;
  }
}

package dev.lintel.knowledge.sample;

import dev.lintel.knowledge.sample.Marker.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code with what rules make of it written beside the lines: {@code # expect: RULE, RULE} at the end
 * of a line or above it, {@code # expect at +N: RULE} N lines below, {@code # expect unknown:
 * RULE}, {@code # expect none: RULE}. The sign may also be {@code //}, where a language has no
 * other.
 *
 * @param folder one folder below one that is called {@code samples}
 * @param mistakes markers that say nothing, {@code FILE:LINE: what to do}
 */
public record Sample(Path folder, List<Marker> markers, List<String> mistakes) {
  private static final String WORD = " expect";

  public Sample {
    markers = List.copyOf(markers);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * The samples below a folder, in the order of their paths.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<Sample> below(Path catalogue) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.walk(catalogue)) {
      folders = all.filter(Files::isDirectory).filter(Sample::holds).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<Sample> samples = new ArrayList<>();
    for (Path folder : folders) samples.add(of(folder));
    return samples;
  }

  private static boolean holds(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    return parent != null && parent.endsWith("samples");
  }

  /**
   * @throws IOException if a file cannot be read
   */
  public static Sample of(Path folder) throws IOException {
    Sample.Draft draft = new Draft(new ArrayList<>(), new ArrayList<>());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        draft.read(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Sample(folder, draft.markers, draft.mistakes);
  }

  private record Draft(List<Marker> markers, List<String> mistakes) {

    void read(String file, String text) {
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int at = sign(lines.get(i));
        if (at >= 0) read(file, lines, i, at);
      }
    }

    private void read(String file, List<String> lines, int index, int at) {
      String text = lines.get(index).substring(lines.get(index).indexOf(WORD, at) + WORD.length());
      int colon = text.indexOf(':');
      String mode = colon < 0 ? "?" : text.substring(0, colon).strip();
      int line = index + 1;
      Expected expected = Expected.FINDING;
      if (mode.matches("at \\+[0-9]{1,6}")) line += Integer.parseInt(mode.substring(4));
      else if (lines.get(index).substring(0, at).isBlank()) line = below(lines, index) + 1;
      if (mode.equals("unknown")) expected = Expected.UNKNOWN;
      else if (mode.equals("none")) expected = Expected.NONE;
      else if (!mode.isEmpty() && !mode.startsWith("at ")) {
        mistakes.add(
            file
                + ":"
                + (index + 1)
                + ": a marker is `expect: RULE`, `expect at +N: RULE`, `expect unknown: RULE` or `expect none: RULE`");
        return;
      }
      for (String rule : text.substring(colon + 1).split(",", -1))
        markers.add(new Marker(file, index + 1, line, expected, rule.strip()));
    }

    private static int sign(String line) {
      int hash = line.indexOf("#" + WORD);
      return hash >= 0 ? hash : line.indexOf("//" + WORD);
    }

    private static int below(List<String> lines, int from) {
      int index = from + 1;
      while (index < lines.size() && sign(lines.get(index)) >= 0) index++;
      return index;
    }
  }
}

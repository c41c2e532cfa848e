package dev.lintel.cli.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Holds what Lintel shows against what Terraform refused: the output must not be known, and a
 * problem must stand at its lines or in another file of the root, such as its template. What is no
 * expression at all must be told; of its value nothing is asked, since what can be read of it may
 * be.
 */
final class Refusals {
  private static final String UNREADABLE = "Terraform encountered problems during initialisation";

  private Refusals() {}

  /** The outputs that are known all the same, or of which nothing is told. */
  static List<String> unheard(Case root, Shown shown) {
    List<String> unheard = new ArrayList<>();
    List<String> lines = lines(root);
    for (var error : Json.read(root.recording()).get("errors").properties()) {
      String name = error.getKey();
      String refusal = error.getValue().asString();
      JsonNode value = shown.outputs().path(name);
      if (!refusal.startsWith(UNREADABLE) && !unsure(value))
        unheard.add(name + " (" + refusal + "): " + value);
      else if (!told(shown.problems(), lines, name))
        unheard.add(name + " (" + refusal + "): no problem");
    }
    return unheard;
  }

  private static boolean unsure(JsonNode value) {
    if (Shown.unknown(value)) return true;
    for (JsonNode inner : value) if (unsure(inner)) return true;
    return false;
  }

  private static boolean told(JsonNode problems, List<String> lines, String name) {
    int line = 0;
    while (!lines.get(line).startsWith("output \"" + name + "\" ")) line++;
    boolean elsewhere = lines.get(line).contains("templatefile(");
    Set<Integer> told = new HashSet<>();
    for (JsonNode problem : problems) {
      if (elsewhere && !problem.path("file").asString("").endsWith("main.tf")) return true;
      told.add(problem.path("span").path("start").path("line").asInt(0));
    }
    return told.contains(line + 1);
  }

  private static List<String> lines(Case root) {
    try {
      return Files.readAllLines(root.folder().resolve("main.tf"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

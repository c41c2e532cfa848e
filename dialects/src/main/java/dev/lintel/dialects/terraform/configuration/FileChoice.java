package dev.lintel.dialects.terraform.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files of a folder are configuration, and in which order: plain ones by name, then override
 * files by name (language documentation, "Files and Directories", "Override Files").
 */
public final class FileChoice {
  private static final String[] ENDS = {".tf", ".tf.json", ".tofu", ".tofu.json"};

  private FileChoice() {}

  /** Whether a file's name makes it configuration, temporary files of editors left out. */
  public static boolean isConfiguration(String name) {
    if (name.startsWith(".") || name.endsWith("~")) return false;
    if (name.startsWith("#") && name.endsWith("#")) return false;
    return !end(name).isEmpty();
  }

  public static boolean isJson(String name) {
    return name.endsWith(".json");
  }

  public static boolean isOverride(String name) {
    String base = base(name);
    return base.equals("override") || base.endsWith("_override");
  }

  /** In the order they are merged; a {@code .tofu} file takes the place of a {@code .tf} one. */
  public static List<String> ordered(List<String> names) {
    Set<String> all = new HashSet<>(names);
    List<String> plain = new ArrayList<>();
    List<String> overrides = new ArrayList<>();
    for (String name : names)
      if (isConfiguration(name) && !all.contains(replacement(name)))
        (isOverride(name) ? overrides : plain).add(name);
    plain.sort(null);
    overrides.sort(null);
    plain.addAll(overrides);
    return plain;
  }

  private static String replacement(String name) {
    String end = end(name);
    return end.startsWith(".tf") ? base(name) + end.replace(".tf", ".tofu") : "";
  }

  private static String base(String name) {
    return name.substring(0, name.length() - end(name).length());
  }

  private static String end(String name) {
    for (String end : ENDS) if (name.endsWith(end)) return end;
    return "";
  }
}

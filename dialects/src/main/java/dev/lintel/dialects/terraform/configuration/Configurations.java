package dev.lintel.dialects.terraform.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The configurations of folders, each read once, whoever asks. Safe for use by many threads. */
public final class Configurations {
  private final Map<Path, Configuration> known = new ConcurrentHashMap<>();
  private final Function<Path, Configuration> reader;

  /**
   * @param reader reads a folder by its real path
   */
  public Configurations(Function<Path, Configuration> reader) {
    this.reader = reader;
  }

  /** All that were read, sorted by folder. */
  public List<Configuration> all() {
    List<Configuration> all = new ArrayList<>(known.values());
    all.sort(Comparator.comparing(Configuration::folder));
    return all;
  }

  /**
   * @param folder a real path
   */
  public Configuration of(Path folder) {
    Configuration before = known.get(folder);
    return before != null ? before : known.computeIfAbsent(folder, reader);
  }
}

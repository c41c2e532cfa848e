package dev.lintel.dialects.terraform.configuration;

import dev.lintel.dialects.files.FileReader;
import dev.lintel.dialects.files.Reach;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.json.JsonParser;
import java.nio.file.Path;
import java.util.List;

/** Reads configuration files and merges them. */
public final class ConfigurationReader {
  private ConfigurationReader() {}

  /** A file to read: where it is, and whose rules it is read by. */
  public record File(Path path, Reach reach) {}

  /**
   * @param folder the real path that relative module sources start from
   * @param name what reports call the folder
   * @param files in the order they are merged
   */
  public static Configuration read(Path folder, String name, List<File> files) {
    ConfigurationBuilder builder = new ConfigurationBuilder();
    for (File file : files) {
      FileReader.Reading reading = file.reach().read(file.path());
      reading.problem().ifPresent(builder::problem);
      reading
          .text()
          .ifPresent(text ->
              builder.add(parse(text), isOverride(String.valueOf(file.path().getFileName()))));
    }
    return builder.build(folder, name);
  }

  /** The configuration that one text is by itself. */
  public static Configuration of(Path folder, String name, FileReader.Reading reading) {
    ConfigurationBuilder builder = new ConfigurationBuilder();
    reading.problem().ifPresent(builder::problem);
    reading.text().ifPresent(text -> builder.add(parse(text), false));
    return builder.build(folder, name);
  }

  private static boolean isOverride(String name) {
    return FileChoice.isOverride(name);
  }

  private static HclFile parse(SourceText text) {
    if (FileChoice.isJson(text.path())) return JsonBodies.read(JsonParser.parse(text));
    return HclParser.parse(text);
  }
}

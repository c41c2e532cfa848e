package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.FileReader;
import dev.lintel.dialects.terraform.plan.Json;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonParser;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code terraform init} wrote into {@code .terraform/modules/modules.json} of a root. */
final class InstalledModules {
  private static final String FILE = ".terraform/modules/modules.json";
  private final Map<String, Path> folders = new HashMap<>();

  private InstalledModules() {}

  /**
   * @param root the real path of the root module's folder
   */
  static InstalledModules of(Path root) {
    InstalledModules modules = new InstalledModules();
    Path file = root.resolve(FILE);
    if (Files.isRegularFile(file))
      FileReader.read(file, FILE, FILE).text().ifPresent(text -> modules.add(root, text));
    return modules;
  }

  private void add(Path root, SourceText text) {
    Optional<JsonNode> json = JsonParser.parse(text).root();
    if (json.isEmpty()) return;
    for (JsonNode module : Json.elements(Json.member(json.get(), "Modules"))) {
      Optional<String> key = Json.text(Json.member(module, "Key"));
      Optional<String> folder = Json.text(Json.member(module, "Dir"));
      if (key.isPresent() && folder.isPresent()) put(root, key.get(), folder.get());
    }
  }

  private void put(Path root, String key, String folder) {
    try {
      folders.put(key, root.resolve(folder));
    } catch (InvalidPathException e) {
      // Not a path on this system: as if it were not installed.
    }
  }

  /**
   * The folder of a call, links not yet followed.
   *
   * @param path the call's path, {@code module.a.module.b}
   */
  Optional<Path> folder(String path) {
    String key = path.substring("module.".length()).replace(".module.", ".");
    return Optional.ofNullable(folders.get(key));
  }
}

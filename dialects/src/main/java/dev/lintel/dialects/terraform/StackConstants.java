package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.Names;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.nio.file.Path;
import java.util.List;

/** What {@code path} and {@code terraform} mean. */
final class StackConstants {
  private final Path root;
  private final String key;
  private final String workspace;

  /**
   * @param root the root module's folder
   * @param key its path below the bound
   */
  StackConstants(Path root, String key, String workspace) {
    this.root = root;
    this.key = key;
    this.workspace = workspace;
  }

  Value lookup(ModuleInstance module, String object, String name, Origin at) {
    return switch (object + "." + name) {
      case "path.module" -> new Value.Text(below(module.configuration().folder()), at);
      case "path.root" -> new Value.Text(".", at);
      case "path.cwd" -> workingFolder(at);
      case "terraform.workspace", "terraform.env" -> new Value.Text(workspace, at);
      case "terraform.applying" -> outside("terraform.applying", "known when applying", at);
      default -> {
        String message = object + "." + name + " does not exist; check the spelling";
        module.stack().problems().warning(at, message);
        yield Unknowns.of(Reason.MALFORMED, message, at);
      }
    };
  }

  /**
   * Terraform is run in the root module's folder. Where the project lies differs from machine to
   * machine, where the folder lies in the project does not.
   */
  private Value workingFolder(Origin at) {
    Value project = outside("path.cwd", "path.cwd is another on every machine", at);
    return key.isEmpty()
        ? project
        : new Value.PartialText(List.of(project, new Value.Text("/" + key, at)), at);
  }

  private static Value outside(String name, String why, Origin at) {
    return Unknowns.present(Reason.FUNCTION, why, name, at);
  }

  /** The path from the root module's folder, as Terraform writes it. */
  private String below(Path folder) {
    String path = Names.slashed(root.relativize(folder));
    return path.isEmpty() ? "." : path;
  }
}

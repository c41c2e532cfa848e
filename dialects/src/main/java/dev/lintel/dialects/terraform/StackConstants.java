package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.Names;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.nio.file.Path;

/** What {@code path} and {@code terraform} mean. */
final class StackConstants {
  private final Path root;
  private final String workspace;

  StackConstants(Path root, String workspace) {
    this.root = root;
    this.workspace = workspace;
  }

  Value lookup(ModuleInstance module, String object, String name, Origin at) {
    return switch (object + "." + name) {
      case "path.module" -> new Value.Text(below(module.configuration().folder()), at);
      case "path.root" -> new Value.Text(".", at);
      case "path.cwd" -> outside("path.cwd", "path.cwd is another on every machine", at);
      case "terraform.workspace", "terraform.env" -> new Value.Text(workspace, at);
      case "terraform.applying" -> outside("terraform.applying", "known when applying", at);
      default -> {
        String message = object + "." + name + " does not exist; check the spelling";
        module.stack().problems().warning(at, message);
        yield Unknowns.of(Reason.MALFORMED, message, at);
      }
    };
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

package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import java.nio.file.Path;

/** Where a module's files are. */
sealed interface ModuleSource {
  /** Here. */
  record Found(Path folder, Configuration configuration) implements ModuleSource {}

  /** Nowhere that may be read; the stack has been told. */
  record Unavailable() implements ModuleSource {}
}

package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.Bound;
import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.Literals;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which folders a module calls, as far as its text says. */
public final class ModuleCalls {
  private ModuleCalls() {}

  /** The real paths of the folders that are there. */
  public static Set<Path> folders(
      Configuration configuration, Bound bound, Map<String, Path> directories) {
    Set<Path> folders = new TreeSet<>();
    if (configuration.modules().isEmpty()) return folders;
    SourceResolver resolver =
        new SourceResolver(bound, directories, InstalledModules.of(configuration.folder()));
    for (Map.Entry<String, Declaration> call : configuration.modules().entrySet()) {
      Optional<String> source =
          call.getValue().attribute("source").flatMap(a -> Literals.text(a.value()));
      if (source.isPresent()
          && resolver.resolve(configuration.folder(), "module." + call.getKey(), source.get())
              instanceof SourceResolver.Place.Folder(Path folder)) folders.add(folder);
    }
    return folders;
  }
}

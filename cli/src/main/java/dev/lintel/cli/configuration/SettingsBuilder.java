package dev.lintel.cli.configuration;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings while they are put together. */
final class SettingsBuilder {
  Optional<Path> file = Optional.empty();
  Said<Optional<Severity>> failOn = Said.byDefault(Optional.of(Severity.HIGH));
  Said<List<String>> only = Said.byDefault(List.of());
  Said<List<String>> skip = Said.byDefault(List.of());
  Said<Map<String, Severity>> severities = Said.byDefault(Map.of());
  Said<List<String>> exclude = Said.byDefault(List.of());
  Said<List<String>> include = Said.byDefault(List.of());
  Said<List<ReadRequest.Input>> inputs = Said.byDefault(List.of());
  Said<String> workspace = Said.byDefault(ReadRequest.DEFAULT_WORKSPACE);
  Said<Map<String, Path>> moduleDirectories = Said.byDefault(Map.of());
  Said<Optional<Path>> root = Said.byDefault(Optional.empty());
  Said<List<ConfiguredSuppression>> suppress = Said.byDefault(List.of());
  Said<List<Path>> catalogue = Said.byDefault(List.of());
  Said<List<ConfiguredStack>> stacks = Said.byDefault(List.of());

  SettingsBuilder() {}

  SettingsBuilder(Settings from) {
    file = from.file();
    failOn = from.failOn();
    only = from.only();
    skip = from.skip();
    severities = from.severities();
    exclude = from.exclude();
    include = from.include();
    inputs = from.inputs();
    workspace = from.workspace();
    moduleDirectories = from.moduleDirectories();
    root = from.root();
    suppress = from.suppress();
    catalogue = from.catalogue();
    stacks = from.stacks();
  }

  Settings build() {
    return new Settings(
        file,
        failOn,
        only,
        skip,
        severities,
        exclude,
        include,
        inputs,
        workspace,
        moduleDirectories,
        root,
        suppress,
        catalogue,
        stacks);
  }
}

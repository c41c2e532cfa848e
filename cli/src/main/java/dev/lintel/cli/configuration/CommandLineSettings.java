package dev.lintel.cli.configuration;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says on top of the configuration.
 *
 * @param failOn {@code none} is present and empty
 * @param only empty where it is not given
 * @param skip comes on top of the configuration's
 * @param inputs come after the configuration's, and so win
 */
public record CommandLineSettings(
    Optional<Optional<Severity>> failOn,
    List<String> only,
    List<String> skip,
    List<ReadRequest.Input> inputs,
    Optional<String> workspace,
    Map<String, Path> moduleDirectories,
    Optional<Path> root) {

  public Settings over(Settings configured) {
    SettingsBuilder settings = new SettingsBuilder(configured);
    if (failOn.isPresent()) settings.failOn = new Said<>(failOn.get(), "--fail-on");
    if (!only.isEmpty()) settings.only = new Said<>(only, "--only");
    if (!skip.isEmpty()) settings.skip = joined(configured.skip(), skip, "--skip");
    if (!inputs.isEmpty())
      settings.inputs = joined(configured.inputs(), inputs, "--var, --var-file");
    if (workspace.isPresent()) settings.workspace = new Said<>(workspace.get(), "--workspace");
    if (root.isPresent()) settings.root = new Said<>(root, "--root");
    if (!moduleDirectories.isEmpty()) {
      Map<String, Path> all = new LinkedHashMap<>(configured.moduleDirectories().value());
      all.putAll(moduleDirectories);
      settings.moduleDirectories =
          new Said<>(
              all,
              from(
                  configured.moduleDirectories().value().isEmpty(),
                  configured.moduleDirectories(),
                  "--module-dir"));
    }
    settings.stacks = stacks(configured);
    return settings.build();
  }

  /** An environment's values come on top of the configuration's, and the command line's on top. */
  private Said<List<ConfiguredStack>> stacks(Settings configured) {
    List<ConfiguredStack> all = new ArrayList<>();
    for (ConfiguredStack stack : configured.stacks().value()) {
      List<ReadRequest.Input> values = new ArrayList<>(configured.inputs().value());
      values.addAll(stack.inputs());
      values.addAll(inputs);
      Optional<String> chosen = workspace.isPresent() ? workspace : stack.workspace();
      all.add(new ConfiguredStack(stack.folder(), stack.name(), values, chosen, stack.from()));
    }
    return new Said<>(all, configured.stacks().from());
  }

  private static <T> Said<List<T>> joined(Said<List<T>> before, List<T> more, String option) {
    List<T> all = new ArrayList<>(before.value());
    all.addAll(more);
    return new Said<>(all, from(before.value().isEmpty(), before, option));
  }

  private static String from(boolean alone, Said<?> before, String option) {
    return alone ? option : before.from() + ", " + option;
  }
}

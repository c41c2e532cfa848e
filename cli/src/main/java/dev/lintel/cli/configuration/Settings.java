package dev.lintel.cli.configuration;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that {@code lintel.yaml} can say.
 *
 * @param file the configuration that was read, if there is one
 * @param failOn from which severity on findings fail the run; empty for none
 * @param exclude patterns of what is left out, as in a {@code .gitignore} beside the file
 * @param include patterns of the stacks that are judged; empty for all
 * @param inputs values of variables, the later wins
 * @param catalogue files and folders with rules of one's own
 * @param stacks roots that are judged once for each of their environments
 */
public record Settings(
    Optional<Path> file,
    Said<Optional<Severity>> failOn,
    Said<List<String>> only,
    Said<List<String>> skip,
    Said<Map<String, Severity>> severities,
    Said<List<String>> exclude,
    Said<List<String>> include,
    Said<List<ReadRequest.Input>> inputs,
    Said<String> workspace,
    Said<Map<String, Path>> moduleDirectories,
    Said<Optional<Path>> root,
    Said<List<ConfiguredSuppression>> suppress,
    Said<List<Path>> catalogue,
    Said<List<ConfiguredStack>> stacks) {

  /** What counts where nothing is said. */
  public static Settings defaults() {
    return new SettingsBuilder().build();
  }
}

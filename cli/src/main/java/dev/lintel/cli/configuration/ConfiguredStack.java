package dev.lintel.cli.configuration;

import dev.lintel.dialects.ReadRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A root that is judged with values of its own: once for each environment it is deployed to.
 *
 * @param folder absolute
 * @param name of the environment
 * @param inputs its values of variables, the later wins
 * @param from where it is written
 */
public record ConfiguredStack(
    Path folder,
    String name,
    List<ReadRequest.Input> inputs,
    Optional<String> workspace,
    String from) {
  public ConfiguredStack {
    inputs = List.copyOf(inputs);
  }
}

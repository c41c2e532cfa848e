package dev.lintel.cli.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The tool of the corpora that plans code for clouds offline: the real terraform over providers
 * that take anything and make up what only a cloud could answer. May be used by several threads.
 */
final class Stub {
  private final Path program;
  private final Path scratch;

  Stub(Path corpora, Path scratch) {
    this.program = corpora.resolve("tools/terraform-stub/terraform-stub");
    this.scratch = scratch;
  }

  /**
   * The plan of a folder as JSON; empty where it cannot be planned.
   *
   * @param data what data sources answer instead of what the tool makes up; empty for that
   */
  Optional<JsonNode> plan(Path folder, Optional<JsonNode> data)
      throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(scratch, "plan");
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "plan", "--lenient", "--fill"));
    if (data.isPresent()) {
      Path answers = own.resolve("answers.json");
      Files.writeString(answers, Json.print(data.get()));
      command.addAll(List.of("--data", answers.toString()));
    }
    command.add(folder.toString());
    Path plan = own.resolve("plan.json");
    Path messages = own.resolve("messages");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(plan.toFile())
            .redirectError(messages.toFile())
            .start()
            .waitFor();
    return status == 0 ? Optional.of(Json.read(plan)) : Optional.empty();
  }
}

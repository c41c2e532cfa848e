package dev.lintel.cli.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real terraform over a copy of a folder: offline, without a home of its own, leaving nothing
 * behind. One at a time.
 */
final class Terraform implements AutoCloseable {
  /** What a run of it left: the exit status and all that it printed. */
  record Run(int status, String out, String problems) {}

  private final Path work;
  private final Path root;

  Terraform(Path folder) throws IOException {
    work = Files.createTempDirectory("differential");
    root = work.resolve("root");
    copy(folder, root);
    Files.createFile(work.resolve("terraformrc"));
  }

  Path root() {
    return root;
  }

  /** The plan of a case as JSON, or else what stood in the way. */
  Run plan(Case what) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    String workspace = translate(what.options(), options);
    Run init = run(what.environment(), workspace, List.of("init", "-input=false"));
    if (init.status != 0) return init;
    List<String> plan = new ArrayList<>(List.of("plan", "-input=false", "-out=../plan"));
    plan.addAll(options);
    Run planned = run(what.environment(), workspace, plan);
    if (planned.status != 0) return planned;
    return run(what.environment(), workspace, List.of("show", "-json", "../plan"));
  }

  /** Lintel's options in Terraform's spelling; the workspace is apart. */
  private static String translate(List<String> options, List<String> translated) {
    String workspace = "default";
    for (int i = 0; i < options.size(); i += 2) {
      String value = options.get(i + 1);
      switch (options.get(i)) {
        case "--var" -> translated.addAll(List.of("-var", value));
        case "--var-file" -> translated.add("-var-file=" + value);
        case "--workspace" -> workspace = value;
        default -> throw new IllegalArgumentException(options.get(i));
      }
    }
    return workspace;
  }

  private Run run(Map<String, String> variables, String workspace, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("terraform"));
    command.add(arguments.getFirst());
    if (!arguments.getFirst().equals("show")) command.add("-no-color");
    command.addAll(arguments.subList(1, arguments.size()));
    Path out = work.resolve("out");
    Path problems = work.resolve("problems");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectOutput(out.toFile())
            .redirectError(problems.toFile());
    Map<String, String> environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("TF_"));
    environment.putAll(variables);
    environment.put("TF_WORKSPACE", workspace);
    environment.put("TF_DATA_DIR", work.resolve("data").toString());
    environment.put("TF_CLI_CONFIG_FILE", work.resolve("terraformrc").toString());
    environment.put("CHECKPOINT_DISABLE", "1");
    int status = process.start().waitFor();
    return new Run(status, Files.readString(out), Files.readString(problems));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        if (path.endsWith("recorded.json")) continue;
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}

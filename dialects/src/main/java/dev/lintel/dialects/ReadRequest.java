package dev.lintel.dialects;

import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to read, and how.
 *
 * @param directory the folder that relative arguments and paths start from
 * @param arguments files and folders as they were typed; {@code -} is the standard input
 * @param bound what {@code --root} says: the folder outside of which nothing is read
 * @param inputs {@code --var} and {@code --var-file}, in the order typed: the later wins
 * @param workspace the value of {@code terraform.workspace}
 * @param moduleDirectories where the modules of a source are: {@code --module-dir SOURCE=PATH}
 * @param environment the process's variables; {@code TF_VAR_*} are read
 * @param standardInput the text behind {@code -}
 * @param excludes patterns, written as in a {@code .gitignore} of the argument, of what is left out
 * @param texts what is read in place of files, by what reports call them: how a change looks before
 *     it is made
 * @param threads how many may read and evaluate at a time; the result is the same for any number
 */
public record ReadRequest(
    Path directory,
    List<String> arguments,
    Optional<Path> bound,
    List<Input> inputs,
    String workspace,
    Map<String, Path> moduleDirectories,
    Map<String, String> environment,
    Optional<StandardInput> standardInput,
    List<String> excludes,
    Map<String, SourceText> texts,
    int threads) {
  public static final String DEFAULT_WORKSPACE = "default";

  public ReadRequest {
    arguments = List.copyOf(arguments);
    inputs = List.copyOf(inputs);
    moduleDirectories = Map.copyOf(moduleDirectories);
    environment = Map.copyOf(environment);
    excludes = List.copyOf(excludes);
    texts = Map.copyOf(texts);
    threads = Math.max(1, threads);
  }

  /** A value given on the command line. */
  public sealed interface Input {
    /** {@code --var NAME=TEXT}. */
    record Variable(String name, String text) implements Input {}

    /** {@code --var-file FILE}. */
    record VariableFile(Path file) implements Input {}
  }

  /**
   * A text read from the standard input.
   *
   * @param name what reports call it, and what tells its language: {@code main.tf}
   */
  public record StandardInput(String name, byte[] bytes) {}

  /** Just these arguments, from a folder, with nothing else said. */
  public static ReadRequest of(Path directory, List<String> arguments) {
    return new ReadRequest(
        directory,
        arguments,
        Optional.empty(),
        List.of(),
        DEFAULT_WORKSPACE,
        Map.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Runtime.getRuntime().availableProcessors());
  }

  public ReadRequest withArguments(List<String> typed) {
    Draft draft = new Draft(this);
    draft.arguments = typed;
    return draft.done();
  }

  public ReadRequest withBound(Path folder) {
    Draft draft = new Draft(this);
    draft.bound = Optional.of(folder);
    return draft.done();
  }

  public ReadRequest withInputs(List<Input> given) {
    Draft draft = new Draft(this);
    draft.inputs = given;
    return draft.done();
  }

  public ReadRequest withWorkspace(String name) {
    Draft draft = new Draft(this);
    draft.workspace = name;
    return draft.done();
  }

  public ReadRequest withModuleDirectories(Map<String, Path> directories) {
    Draft draft = new Draft(this);
    draft.moduleDirectories = directories;
    return draft.done();
  }

  public ReadRequest withEnvironment(Map<String, String> variables) {
    Draft draft = new Draft(this);
    draft.environment = variables;
    return draft.done();
  }

  public ReadRequest withStandardInput(StandardInput input) {
    Draft draft = new Draft(this);
    draft.standardInput = Optional.of(input);
    return draft.done();
  }

  public ReadRequest withExcludes(List<String> patterns) {
    Draft draft = new Draft(this);
    draft.excludes = patterns;
    return draft.done();
  }

  public ReadRequest withThreads(int count) {
    Draft draft = new Draft(this);
    draft.threads = count;
    return draft.done();
  }

  public ReadRequest withTexts(Map<String, SourceText> changed) {
    Draft draft = new Draft(this);
    draft.texts = changed;
    return draft.done();
  }

  /** A copy in the making, so that each change names only what it changes. */
  private static final class Draft {
    private final Path directory;
    private List<String> arguments;
    private Optional<Path> bound;
    private List<Input> inputs;
    private String workspace;
    private Map<String, Path> moduleDirectories;
    private Map<String, String> environment;
    private Optional<StandardInput> standardInput;
    private List<String> excludes;
    private Map<String, SourceText> texts;
    private int threads;

    Draft(ReadRequest from) {
      directory = from.directory;
      arguments = from.arguments;
      bound = from.bound;
      inputs = from.inputs;
      workspace = from.workspace;
      moduleDirectories = from.moduleDirectories;
      environment = from.environment;
      standardInput = from.standardInput;
      excludes = from.excludes;
      texts = from.texts;
      threads = from.threads;
    }

    ReadRequest done() {
      return new ReadRequest(
          directory,
          arguments,
          bound,
          inputs,
          workspace,
          moduleDirectories,
          environment,
          standardInput,
          excludes,
          texts,
          threads);
    }
  }
}

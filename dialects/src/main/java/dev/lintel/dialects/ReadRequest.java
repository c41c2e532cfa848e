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

  public ReadRequest withBound(Path folder) {
    return new ReadRequest(
        directory,
        arguments,
        Optional.of(folder),
        inputs,
        workspace,
        moduleDirectories,
        environment,
        standardInput,
        excludes,
        texts,
        threads);
  }

  public ReadRequest withInputs(List<Input> given) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        given,
        workspace,
        moduleDirectories,
        environment,
        standardInput,
        excludes,
        texts,
        threads);
  }

  public ReadRequest withWorkspace(String name) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        inputs,
        name,
        moduleDirectories,
        environment,
        standardInput,
        excludes,
        texts,
        threads);
  }

  public ReadRequest withModuleDirectories(Map<String, Path> directories) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        inputs,
        workspace,
        directories,
        environment,
        standardInput,
        excludes,
        texts,
        threads);
  }

  public ReadRequest withEnvironment(Map<String, String> variables) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        inputs,
        workspace,
        moduleDirectories,
        variables,
        standardInput,
        excludes,
        texts,
        threads);
  }

  public ReadRequest withStandardInput(StandardInput input) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        inputs,
        workspace,
        moduleDirectories,
        environment,
        Optional.of(input),
        excludes,
        texts,
        threads);
  }

  public ReadRequest withExcludes(List<String> patterns) {
    return new ReadRequest(
        directory,
        arguments,
        bound,
        inputs,
        workspace,
        moduleDirectories,
        environment,
        standardInput,
        patterns,
        texts,
        threads);
  }

  public ReadRequest withThreads(int count) {
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
        count);
  }

  public ReadRequest withTexts(Map<String, SourceText> changed) {
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
        changed,
        threads);
  }
}

package dev.lintel.dialects.terraform;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.files.FileReader;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.VariableFile;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects what is given for the variables of a root in the order that Terraform says: environment,
 * {@code terraform.tfvars}, {@code terraform.tfvars.json}, {@code *.auto.tfvars}, command line.
 */
final class InputFiles {
  private static final String VARIABLE = "TF_VAR_";

  private final ReadRequest request;
  private final Map<Path, VariableFile> named = new TreeMap<>();
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * @param reach what files named on the command line are called by
   */
  InputFiles(ReadRequest request) {
    this.request = request;
    for (Map.Entry<String, String> entry : request.environment().entrySet())
      if (entry.getKey().startsWith(VARIABLE))
        environment.put(entry.getKey().substring(VARIABLE.length()), entry.getValue());
    for (ReadRequest.Input input : request.inputs())
      if (input instanceof ReadRequest.Input.VariableFile(Path file)) {
        String name = file.toString().replace('\\', '/');
        Path path = request.directory().resolve(file);
        named.put(file, VariableFile.read(read(path, name)));
      }
  }

  private FileReader.Reading read(Path path, String name) {
    SourceText text = request.texts().get(name);
    return text == null
        ? FileReader.read(path, name, name)
        : new FileReader.Reading(Optional.of(text), Optional.empty());
  }

  /** What is wrong with files named on the command line. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    for (VariableFile file : named.values()) all.addAll(file.problems());
    return all;
  }

  /**
   * @param sources takes the files that were read for the root
   */
  void addTo(
      RootInputs inputs, Reach reach, Path root, Problems problems, List<SourceText> sources) {
    for (Map.Entry<String, String> variable : environment.entrySet())
      inputs.add(variable.getKey(), VARIABLE + variable.getKey(), variable.getValue());
    for (String name : found(root)) {
      VariableFile file = VariableFile.read(reach.read(root.resolve(name)));
      for (Problem problem : file.problems()) problems.add(problem);
      addAll(inputs, file, sources);
    }
    for (ReadRequest.Input input : request.inputs())
      switch (input) {
        case ReadRequest.Input.Variable(String name, String text) ->
            inputs.add(name, "--var " + name, text);
        case ReadRequest.Input.VariableFile(Path path) -> {
          VariableFile file = named.get(path);
          if (file != null) addAll(inputs, file, sources);
        }
      }
  }

  private static void addAll(RootInputs inputs, VariableFile file, List<SourceText> sources) {
    for (PlacedAttribute value : file.values()) inputs.add(value);
    file.source().ifPresent(sources::add);
  }

  /** The names of the files that are read without being named. */
  private static List<String> found(Path root) {
    List<String> automatic = new ArrayList<>();
    boolean plain = false;
    boolean json = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.equals("terraform.tfvars")) plain = true;
        else if (name.equals("terraform.tfvars.json")) json = true;
        else if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json"))
          automatic.add(name);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    Collections.sort(automatic);
    List<String> all = new ArrayList<>();
    if (plain) all.add("terraform.tfvars");
    if (json) all.add("terraform.tfvars.json");
    all.addAll(automatic);
    return all;
  }
}

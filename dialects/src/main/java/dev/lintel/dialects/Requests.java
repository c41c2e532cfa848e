package dev.lintel.dialects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Checks what was asked for before anything is read. */
final class Requests {
  private Requests() {}

  /** The same with real paths of module folders, and variable files that are there. */
  static ReadRequest resolved(ReadRequest request) {
    Path directory = Argument.real(request.directory(), ".", "the folder");
    Map<String, Path> modules = new HashMap<>();
    request
        .moduleDirectories()
        .forEach((source, path) ->
            modules.put(source, Argument.real(directory, path.toString(), "--module-dir")));
    for (ReadRequest.Input input : request.inputs())
      if (input instanceof ReadRequest.Input.VariableFile(Path file)
          && !Files.isRegularFile(directory.resolve(file)))
        throw new UsageException("--var-file \"" + file + "\" does not exist; check the spelling");
    if (request.arguments().contains(Argument.STANDARD_INPUT) && request.standardInput().isEmpty())
      throw new UsageException("the argument \"-\" needs something on the standard input");
    return new ReadRequest(
        directory,
        request.arguments(),
        request.bound(),
        request.inputs(),
        request.workspace(),
        modules,
        request.environment(),
        request.standardInput(),
        request.excludes(),
        request.texts(),
        request.threads());
  }
}

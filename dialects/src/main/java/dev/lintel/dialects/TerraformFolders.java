package dev.lintel.dialects;

import dev.lintel.dialects.files.Bound;
import dev.lintel.dialects.files.FileReader;
import dev.lintel.dialects.files.Names;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.ConfigurationReader;
import dev.lintel.dialects.terraform.configuration.FileChoice;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the configuration of folders that belong to arguments. */
final class TerraformFolders {
  private final Reaches reaches;

  TerraformFolders(Reaches reaches) {
    this.reaches = reaches;
  }

  /** All of a folder, given by its real path, but for files that are left out by themselves. */
  Configuration read(Path folder) {
    Reach reach = reaches.of(folder);
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (FileChoice.isConfiguration(name) && mayBeRead(reach, entry)) names.add(name);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The walk has told of a folder that cannot be listed.
    }
    return read(folder, reach, names);
  }

  private static boolean mayBeRead(Reach reach, Path entry) {
    if (Files.isDirectory(entry) || reach.ignores().leavesOut(entry, false)) return false;
    return !Files.isSymbolicLink(entry)
        || reach.bound().resolve(entry) instanceof Bound.Resolved.Inside;
  }

  /** Some files of a folder. */
  static Configuration read(Path folder, Reach reach, List<String> names) {
    List<ConfigurationReader.File> files = new ArrayList<>();
    for (String name : FileChoice.ordered(names)) {
      files.add(new ConfigurationReader.File(folder.resolve(name), reach));
    }
    return ConfigurationReader.read(folder, folderName(reach, folder), files);
  }

  static String folderName(Reach reach, Path folder) {
    String name = reach.name(folder);
    return name.isEmpty() ? "." : name;
  }

  /** One text, as if it were the only file of a folder. */
  static Configuration read(Path folder, ReadRequest.StandardInput input) {
    String name = Names.slashed(Path.of(input.name()));
    return ConfigurationReader.of(folder, name, FileReader.decode(input.bytes(), name, name));
  }
}

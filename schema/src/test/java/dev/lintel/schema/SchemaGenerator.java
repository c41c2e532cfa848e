package dev.lintel.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the compact form from the facts: see the module's README for the command. */
public final class SchemaGenerator {
  private SchemaGenerator() {}

  /** Takes the folder to write to, that of the defaults, and those of the schemas. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException("arguments: TARGET DEFAULTS SCHEMAS…");
    }
    List<Path> schemas = Stream.of(arguments).skip(2).map(folder -> Path.of(folder)).toList();
    List<Facts> facts = facts(Path.of(arguments[1]), schemas);
    Path target = Files.createDirectories(Path.of(arguments[0]));
    clear(target);
    for (Map.Entry<String, byte[]> file : CompactWriter.write(facts).entrySet()) {
      Files.write(target.resolve(file.getKey()), file.getValue());
    }
    facts.forEach(SchemaGenerator::report);
  }

  static List<Facts> facts(Path defaults, List<Path> schemas) throws IOException {
    List<Facts> facts = new ArrayList<>();
    for (Path folder : schemas) {
      for (Facts provider : FactsReader.readAll(folder)) {
        facts.add(DefaultsReader.merge(provider, defaults));
      }
    }
    facts.sort(Comparator.comparing(Facts::provider));
    return facts;
  }

  private static void clear(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bin")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void report(Facts facts) {
    System.out.println(facts.provider() + " " + facts.version() + ": " + facts.types().size());
  }
}

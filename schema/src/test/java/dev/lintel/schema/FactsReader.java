package dev.lintel.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the facts as they are given: the form is described in the module's README. */
final class FactsReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactsReader() {}

  /** All providers of a folder. */
  static List<Facts> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(FactsReader::isFacts).sorted().toList();
    }
    List<Facts> facts = new ArrayList<>();
    for (Path file : files) {
      facts.add(read(file));
    }
    return facts;
  }

  private static boolean isFacts(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  private static Facts read(Path file) throws IOException {
    try (InputStream in = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      JsonNode head = JSON.readTree(lines.readLine());
      SortedMap<String, BlockSchema> types = new TreeMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode entry = JSON.readTree(line);
        types.put(kind(entry.get(0).asString()) + entry.get(1).asString(), block(entry.get(2)));
      }
      return new Facts(head.get("provider").asString(), head.get("version").asString(), types);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static String kind(String mark) {
    return switch (mark) {
      case "p" -> CompactForm.CONFIGURATION;
      case "r" -> CompactForm.RESOURCE;
      case "d" -> CompactForm.DATA;
      default -> throw new IllegalArgumentException("kind of entry: " + mark);
    };
  }

  private static BlockSchema block(JsonNode node) {
    Map<String, AttributeSchema> attributes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("a").properties()) {
      attributes.put(entry.getKey(), attribute(entry.getValue()));
    }
    Map<String, NestedBlock> blocks = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("b").properties()) {
      blocks.put(entry.getKey(), nested(entry.getValue()));
    }
    return new BlockSchema(attributes, blocks);
  }

  private static AttributeSchema attribute(JsonNode node) {
    String flags = node.get("f").asString();
    Optional<NestedBlock> nested = node.has("s") ? Optional.of(nested(node)) : Optional.empty();
    return new AttributeSchema(
        nested.map(FactsReader::impliedType).orElseGet(() -> type(node.get("t"))),
        flags.contains("r"),
        flags.contains("o") && !flags.contains("r"),
        flags.contains("c"),
        Optional.empty(),
        List.of(),
        nested);
  }

  private static NestedBlock nested(JsonNode node) {
    Nesting nesting =
        switch (node.get("n").asString()) {
          case "single" -> Nesting.SINGLE;
          case "list" -> Nesting.LIST;
          case "set" -> Nesting.SET;
          case "map" -> Nesting.MAP;
          default -> throw new IllegalArgumentException("nesting: " + node.get("n"));
        };
    return new NestedBlock(
        nesting, node.path("min").asInt(0), node.path("max").asInt(0), block(node.get("s")));
  }

  private static SchemaType type(JsonNode node) {
    if (node.isString()) {
      return switch (node.asString()) {
        case "string" -> SchemaType.STRING;
        case "number" -> SchemaType.NUMBER;
        case "bool" -> SchemaType.BOOL;
        case "dynamic" -> SchemaType.DYNAMIC;
        default -> throw new IllegalArgumentException("type: " + node);
      };
    }
    JsonNode of = node.get(1);
    return switch (node.get(0).asString()) {
      case "list" -> new SchemaType.ListOf(type(of));
      case "set" -> new SchemaType.SetOf(type(of));
      case "map" -> new SchemaType.MapOf(type(of));
      case "object" -> {
        Map<String, SchemaType> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : of.properties()) {
          members.put(entry.getKey(), type(entry.getValue()));
        }
        yield new SchemaType.ObjectOf(members);
      }
      default -> throw new IllegalArgumentException("type: " + node);
    };
  }

  /** The type that values of a nested attribute have. */
  private static SchemaType impliedType(NestedBlock nested) {
    Map<String, SchemaType> members = new TreeMap<>();
    nested.body().attributes().forEach((name, attribute) -> members.put(name, attribute.type()));
    SchemaType object = new SchemaType.ObjectOf(members);
    return switch (nested.nesting()) {
      case SINGLE -> object;
      case LIST -> new SchemaType.ListOf(object);
      case SET -> new SchemaType.SetOf(object);
      case MAP -> new SchemaType.MapOf(object);
    };
  }
}

package dev.lintel.schema;

import static dev.lintel.schema.CompactForm.CONFIGURATION;
import static dev.lintel.schema.CompactForm.DATA;
import static dev.lintel.schema.CompactForm.RESOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one provider has, at the one version that the facts are of. Safe for use by many threads.
 */
public final class ProviderSchema {
  private final String name;
  private final String version;
  private final ChunkFile chunks;

  ProviderSchema(String name, String version, ChunkFile chunks) {
    this.name = name;
    this.version = version;
    this.chunks = chunks;
  }

  /** As in a source address without its owner: {@code aws}, {@code google-beta}. */
  public String name() {
    return name;
  }

  /** Full: {@code 6.25.0}. */
  public String version() {
    return version;
  }

  public Optional<BlockSchema> resource(String type) {
    return chunks.find(RESOURCE.concat(type));
  }

  public Optional<BlockSchema> data(String type) {
    return chunks.find(DATA.concat(type));
  }

  /**
   * What a {@code provider} block may hold; {@code alias} and {@code version} are Terraform's own.
   */
  public BlockSchema configuration() {
    return chunks.find(CONFIGURATION.concat(name)).orElse(BlockSchema.EMPTY);
  }

  /** All resource types in alphabetical order. Reads everything: for the build, not for a scan. */
  public List<String> resourceTypes() {
    return types(RESOURCE);
  }

  /**
   * All data source types in alphabetical order. Reads everything: for the build, not for a scan.
   */
  public List<String> dataTypes() {
    return types(DATA);
  }

  /**
   * Whether there is a resource type as asked for. Reads only what begins like it, and no further
   * than to the first.
   *
   * @param beginning of the type
   */
  public boolean anyResource(String beginning, Predicate<String> wanted) {
    return chunks.any(
        RESOURCE.concat(beginning), key -> wanted.test(key.substring(RESOURCE.length())));
  }

  private List<String> types(String kind) {
    List<String> types = new ArrayList<>();
    for (String key : chunks.keys()) {
      if (key.startsWith(kind)) {
        types.add(key.substring(kind.length()));
      }
    }
    return types;
  }
}

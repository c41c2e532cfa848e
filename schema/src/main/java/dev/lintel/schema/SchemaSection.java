package dev.lintel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All providers of one dialect, from the folder of that name beside this class. */
final class SchemaSection {
  private final List<ProviderSchema> providers;

  private SchemaSection(List<ProviderSchema> providers) {
    this.providers = providers;
  }

  static SchemaSection open(String dialect) {
    ByteCursor cursor = new ByteCursor(SchemaFiles.read(dialect, CompactForm.INDEX), 0);
    int version = cursor.number();
    if (version != CompactForm.VERSION) {
      throw new IllegalStateException("schema index of " + dialect + " has version " + version);
    }
    int count = cursor.number();
    List<ProviderSchema> providers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      providers.add(provider(dialect, cursor));
    }
    return new SchemaSection(List.copyOf(providers));
  }

  private static ProviderSchema provider(String dialect, ByteCursor cursor) {
    String name = cursor.text();
    String version = cursor.text();
    return new ProviderSchema(name, version, ChunkFile.of(dialect, CompactForm.file(name), cursor));
  }

  List<ProviderSchema> providers() {
    return providers;
  }

  Optional<ProviderSchema> provider(String name) {
    for (ProviderSchema provider : providers) {
      if (provider.name().equals(name)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}

package dev.lintel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The compact form against the facts it was made from, where they are at hand. */
@EnabledIfSystemProperty(named = "lintel.corpora", matches = ".+")
class CompactFormTest {
  private static List<Facts> facts = List.of();

  @BeforeAll
  static void read() throws IOException {
    Path corpora = Path.of(System.getProperty("lintel.corpora", ""));
    facts =
        SchemaGenerator.facts(
            corpora.resolve("schema"),
            List.of(corpora.resolve("tools/terraform-stub/schema"), Path.of("facts")));
  }

  @Test
  void sameFactsSameBytes() {
    Map<String, byte[]> once = CompactWriter.write(facts);
    Map<String, byte[]> again = CompactWriter.write(facts);
    assertThat(once.keySet()).isEqualTo(again.keySet());
    once.forEach((file, bytes) -> assertThat(Arrays.equals(bytes, again.get(file))).isTrue());
  }

  @Test
  void everyTypeComesBackAsItWas() {
    for (Facts provider : facts) {
      ProviderSchema schema = ProviderSchemas.provider(provider.provider()).orElseThrow();
      assertThat(schema.version()).isEqualTo(provider.version());
      provider.types().forEach((key, block) -> assertThat(read(schema, key)).isEqualTo(block));
    }
  }

  @Test
  void nothingIsThereThatTheFactsLack() {
    for (Facts provider : facts) {
      ProviderSchema schema = ProviderSchemas.provider(provider.provider()).orElseThrow();
      assertThat(schema.resourceTypes()).hasSize(count(provider, CompactForm.RESOURCE));
      assertThat(schema.dataTypes()).hasSize(count(provider, CompactForm.DATA));
    }
    assertThat(ProviderSchemas.providers()).hasSameSizeAs(facts);
  }

  private static int count(Facts provider, String kind) {
    return (int) provider.types().keySet().stream().filter(key -> key.startsWith(kind)).count();
  }

  private static BlockSchema read(ProviderSchema schema, String key) {
    String name = key.substring(1);
    return switch (key.substring(0, 1)) {
      case CompactForm.CONFIGURATION -> schema.configuration();
      case CompactForm.RESOURCE -> schema.resource(name).orElseThrow();
      case CompactForm.DATA -> schema.data(name).orElseThrow();
      default -> throw new IllegalArgumentException(key);
    };
  }
}

package dev.lintel.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema and the reader speak of the same keys. */
class ConfigurationSchemaTest {
  private static String text() throws IOException {
    try (InputStream in = ConfigurationReader.class.getResourceAsStream("lintel-yaml-1.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean valid(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fail_on\": \"low\"}",
        "{\"fail-on\": \"awful\"}",
        "{\"suppress\": [{\"rule\": \"x\"}]}",
        "{\"suppress\": [{\"reason\": \"x\"}]}",
        "{\"stacks\": [{\"path\": \"a\"}]}",
        "[]"
      })
  void refusesWhatTheReaderRefuses(String json) throws IOException {
    assertThat(valid(json)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "{\"fail-on\": \"none\", \"only\": \"a\", \"skip\": [\"b\"], \"severities\": {\"a\": \"low\"}}",
        "{\"suppress\": [{\"path\": \"a/**\", \"reason\": \"why\", \"until\": \"2027-01-31\"}]}",
        "{\"stacks\": [{\"path\": \"a\", \"name\": \"b\", \"var-files\": [\"c\"], \"vars\": {\"d\": 1}}]}"
      })
  void takesWhatTheReaderTakes(String json) throws IOException {
    assertThat(valid(json)).isTrue();
  }

  @Test
  void hasTheReadersKeys() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(text());
    assertThat(new TreeSet<>(schema.get("properties").propertyNames()))
        .isEqualTo(new TreeSet<>(ConfigurationReader.KEYS));
    assertThat(new TreeSet<>(schema.at("/properties/suppress/items/properties").propertyNames()))
        .isEqualTo(new TreeSet<>(ConfigurationReader.SUPPRESS_KEYS));
    assertThat(new TreeSet<>(schema.at("/properties/stacks/items/properties").propertyNames()))
        .isEqualTo(new TreeSet<>(ConfigurationReader.STACK_KEYS));
  }
}

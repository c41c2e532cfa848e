package dev.lintel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockSchemaTest {
  private static final AttributeSchema TEXT =
      AttributeSchema.of(SchemaType.STRING, true, false, false);
  private static final AttributeSchema TAGS =
      AttributeSchema.of(new SchemaType.MapOf(SchemaType.STRING), false, true, false);
  private static final AttributeSchema ANY =
      AttributeSchema.of(SchemaType.DYNAMIC, false, true, false);
  private static final AttributeSchema RULES =
      AttributeSchema.of(
          new SchemaType.SetOf(
              new SchemaType.ObjectOf(Map.of("ports", new SchemaType.ListOf(SchemaType.NUMBER)))),
          false,
          true,
          true);
  private static final BlockSchema INNER = new BlockSchema(Map.of("name", TEXT), Map.of());
  private static final BlockSchema SCHEMA =
      new BlockSchema(
          Map.of(
              "tags",
              TAGS,
              "any",
              ANY,
              "rules",
              RULES,
              "by_key",
              nested(Nesting.MAP),
              "settings",
              nested(Nesting.SINGLE)),
          Map.of("part", new NestedBlock(Nesting.LIST, 1, 2, INNER)));

  private static AttributeSchema nested(Nesting nesting) {
    return new AttributeSchema(
        SchemaType.DYNAMIC,
        false,
        true,
        false,
        Optional.empty(),
        List.of(),
        Optional.of(new NestedBlock(nesting, 0, 0, INNER)));
  }

  @Test
  void pathsThatLeadNowhere() {
    assertThat(SCHEMA.find("")).isEmpty();
    assertThat(SCHEMA.find(List.of())).isEmpty();
    assertThat(SCHEMA.find("nothing")).isEmpty();
    assertThat(SCHEMA.find("part.nothing")).isEmpty();
    assertThat(SCHEMA.find("part.name.more")).isEmpty();
    assertThat(SCHEMA.find("rules.ports.more")).isEmpty();
    assertThat(SCHEMA.find("part.")).isEmpty();
  }

  @Test
  void pathsToBlocksAndTheirAttributes() {
    assertThat(SCHEMA.find("part")).hasValue(new NestedBlock(Nesting.LIST, 1, 2, INNER));
    assertThat(SCHEMA.find("part.name")).hasValue(TEXT);
    assertThat(SCHEMA.find("part[0].name")).hasValue(TEXT);
    assertThat(SCHEMA.find("part[name='a.b]'].name")).hasValue(TEXT);
    assertThat(SCHEMA.find("part[].name")).hasValue(TEXT);
  }

  @Test
  void pathsIntoValues() {
    assertThat(SCHEMA.find("tags.'a.b'"))
        .hasValue(AttributeSchema.of(SchemaType.STRING, false, true, false));
    assertThat(SCHEMA.find("any.what.ever"))
        .hasValue(AttributeSchema.of(SchemaType.DYNAMIC, false, true, false));
    assertThat(SCHEMA.find("rules.ports"))
        .hasValue(AttributeSchema.of(new SchemaType.ListOf(SchemaType.NUMBER), false, true, true));
  }

  @Test
  void pathsIntoNestedAttributes() {
    assertThat(SCHEMA.find("settings.name")).hasValue(TEXT);
    assertThat(SCHEMA.find("by_key.some")).hasValue(new NestedBlock(Nesting.SINGLE, 0, 1, INNER));
    assertThat(SCHEMA.find("by_key.some.name")).hasValue(TEXT);
  }
}

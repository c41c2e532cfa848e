package dev.lintel.fix.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.fix.text.Edits;
import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class HclEditorTest {
  @Test
  void whatIsNotAlignedIsLeftAlone() {
    assertThat(
            changed(
                """
                resource "a" "b" {
                  x = 1
                  longer   = 2
                  y = true
                }
                """,
                (editor, block) -> editor.extend(block, Map.of("added", "1"), List.of())))
        .isEqualTo(
            """
            resource "a" "b" {
              x = 1
              longer   = 2
              y = true
              added = 1
            }
            """);
  }

  @Test
  void addsAnAttributeInLineWithItsNeighbours() {
    assertThat(
            changed(
                """
                resource "a" "b" {
                  ami = 1 # old

                  type = 2
                  ab   = 3 # why
                }
                """,
                (editor, block) -> editor.extend(block, Map.of("longer", "true"), List.of())))
        .isEqualTo(
            """
            resource "a" "b" {
              ami = 1 # old

              type   = 2
              ab     = 3 # why
              longer = true
            }
            """);
  }

  @Test
  void alignsCommentsBehindAChangedValue() {
    assertThat(
            changed(
                """
                resource "a" "b" {
                  acls   = false # one
                  policy = false # two
                }
                """,
                (editor, block) ->
                    List.of(editor.replace(attribute(block, "policy").value(), "var.closed"))))
        .isEqualTo(
            """
            resource "a" "b" {
              acls   = false      # one
              policy = var.closed # two
            }
            """);
  }

  @Test
  void addsANestedBlockAtTheEnd() {
    assertThat(
            changed(
                """
                resource "a" "b" {
                  x = 1
                }
                """,
                (editor, block) ->
                    editor.extend(
                        block,
                        Map.of(),
                        List.of(
                            new NewBlock("metadata_options").set("http_tokens", "\"required\"")))))
        .isEqualTo(
            """
            resource "a" "b" {
              x = 1

              metadata_options {
                http_tokens = "required"
              }
            }
            """);
  }

  @Test
  void opensABlockOfOneLine() {
    assertThat(
            changed(
                "resource \"a\" \"b\" { x = 1 }\n",
                (editor, block) -> editor.extend(block, Map.of("longer", "2"), List.of())))
        .isEqualTo(
            """
            resource "a" "b" {
              x      = 1
              longer = 2
            }
            """);
    assertThat(
            changed(
                "resource \"a\" \"b\" {}\n",
                (editor, block) ->
                    editor.extend(block, Map.of(), List.of(new NewBlock("n").set("y", "1")))))
        .isEqualTo(
            """
            resource "a" "b" {
              n {
                y = 1
              }
            }
            """);
  }

  @Test
  void keepsWindowsLineEnds() {
    assertThat(
            changed(
                "resource \"a\" \"b\" {\r\n  x = 1\r\n}\r\n",
                (editor, block) -> editor.extend(block, Map.of("yy", "[\n  2,\n]"), List.of())))
        .isEqualTo("resource \"a\" \"b\" {\r\n  x = 1\r\n  yy = [\r\n    2,\r\n  ]\r\n}\r\n");
  }

  @Test
  void addsBehindABlock() {
    assertThat(
            changed(
                "resource \"a\" \"b\" {\n}\n\nlocals {}\n",
                (editor, block) ->
                    List.of(
                        editor.addBehind(
                            block, List.of(new NewBlock("resource \"c\" \"b\"").set("k", "1"))))))
        .isEqualTo(
            "resource \"a\" \"b\" {\n}\n\nresource \"c\" \"b\" {\n  k = 1\n}\n\nlocals {}\n");
  }

  @Test
  void takesElementsOutWithTheirCommas() {
    assertThat(list("[\"a\", \"b\", \"c\"]", Set.of(0), List.of())).isEqualTo("[\"b\", \"c\"]");
    assertThat(list("[\"a\", \"b\", \"c\"]", Set.of(1, 2), List.of())).isEqualTo("[\"a\"]");
    assertThat(list("[\"a\", \"b\"]", Set.of(0, 1), List.of())).isEqualTo("[]");
    assertThat(list("[\n    \"a\", # one\n    \"b\" # two\n  ]", Set.of(0), List.of()))
        .isEqualTo("[\n    \"b\" # two\n  ]");
    assertThat(list("[\n    \"a\",\n    \"b\",\n  ]", Set.of(1), List.of()))
        .isEqualTo("[\n    \"a\",\n  ]");
  }

  @Test
  void putsElementsInAsTheOthersStand() {
    assertThat(list("[]", Set.of(), List.of("\"a\""))).isEqualTo("[\"a\"]");
    assertThat(list("[\"a\"]", Set.of(), List.of("\"b\"", "\"c\"")))
        .isEqualTo("[\"a\", \"b\", \"c\"]");
    assertThat(list("[\n    \"a\" # one\n  ]", Set.of(), List.of("\"b\"")))
        .isEqualTo("[\n    \"a\", # one\n    \"b\"\n  ]");
    assertThat(list("[\n    \"a\",\n  ]", Set.of(), List.of("\"b\"")))
        .isEqualTo("[\n    \"a\",\n    \"b\",\n  ]");
    assertThat(list("[{\n    A = 1\n  }]", Set.of(), List.of("{\n  B = 2\n}")))
        .isEqualTo("[{\n    A = 1\n    }, {\n    B = 2\n  }]");
  }

  @Test
  void putsEntriesInAsTheOthersStand() {
    assertThat(object("{}")).isEqualTo("{ new_key = true }");
    assertThat(object("{ a = 1 }")).isEqualTo("{ a = 1, new_key = true }");
    assertThat(object("{\n    a = 1\n  }"))
        .isEqualTo("{\n    a       = 1\n    new_key = true\n  }");
    assertThat(object("{\n    a : 1,\n    b : 2\n  }"))
        .isEqualTo("{\n    a : 1,\n    b : 2,\n    new_key : true\n  }");
  }

  @Test
  void takesABlockOutWithTheEmptyLineBefore() {
    assertThat(
            changed(
                """
                resource "a" "b" {
                  x = 1

                  grant {
                    y = 1
                  }
                }
                """,
                (editor, block) -> List.of(editor.remove(block.body().items().getLast()))))
        .isEqualTo("resource \"a\" \"b\" {\n  x = 1\n}\n");
  }

  private static String list(String text, Set<Integer> removed, List<String> appended) {
    return value(
        text, (editor, value) -> editor.change((Expression.Tuple) value, removed, appended));
  }

  private static String object(String text) {
    return value(
        text,
        (editor, value) ->
            editor.extend(
                (Expression.ObjectLiteral) value, new LinkedHashMap<>(Map.of("new_key", "true"))));
  }

  private static String value(String text, BiFunction<HclEditor, Expression, List<Edit>> change) {
    String before = "resource \"a\" \"b\" {\n  v = ";
    String after =
        changed(
            before + text + "\n}\n",
            (editor, block) -> change.apply(editor, attribute(block, "v").value()));
    return after.substring(before.length(), after.length() - "\n}\n".length());
  }

  private static Attribute attribute(Block block, String name) {
    return HclEditor.attribute(block.body(), name).orElseThrow();
  }

  private static String changed(String text, BiFunction<HclEditor, Block, List<Edit>> change) {
    SourceText source = SourceText.of("main.tf", text);
    HclEditor editor = new HclEditor(source);
    Block block = (Block) HclParser.parse(source).body().items().getFirst();
    return Edits.apply(text, editor.aligned(change.apply(editor, block)));
  }
}

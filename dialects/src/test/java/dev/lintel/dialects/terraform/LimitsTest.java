package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import dev.lintel.model.Stack;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTest {
  @TempDir Path folder;

  @Test
  void aChainOfAThousandValuesIsFollowed() {
    assertThat(chain(1_000).output("o")).isEqualTo("\"end\"");
  }

  @Test
  void aLongerChainEndsInAProblem() {
    Tree tree = chain(20_000);
    assertThat(tree.output("o")).isEqualTo("?limit");
    assertThat(tree.problems()).anyMatch(p -> p.contains("hangs on a chain of more than"));
  }

  private Tree chain(int length) {
    StringBuilder text = new StringBuilder("locals {\n");
    for (int i = 0; i < length; i++)
      text.append("  l").append(i).append(" = local.l").append(i + 1).append('\n');
    text.append("  l").append(length).append(" = \"end\"\n}\n");
    return Tree.of(folder, text + "output \"o\" {\n  value = local.l0\n}\n");
  }

  @Test
  void deepNestingIsAProblemAndTheRestIsRead() {
    Tree tree =
        Tree.of(
            folder,
            "locals {\n  deep = "
                + "[".repeat(100_000)
                + "]".repeat(100_000)
                + "\n}\nresource \"t_x\" \"a\" {}\n");
    assertThat(tree.addresses()).containsExactly("t_x.a");
    assertThat(tree.problems()).isNotEmpty();
  }

  @Test
  void aMillionElementsAreAValue() {
    StringBuilder text = new StringBuilder("locals {\n  all = [");
    for (int i = 0; i < 1_000_000; i++) text.append(i).append(',');
    text.append("]\n}\noutput \"o\" {\n  value = length(local.all)\n}\n");
    assertThat(Tree.of(folder, text.toString()).output("o")).isEqualTo("1000000");
  }

  @Test
  void manyUsesOfALargeMapTakeNoLongTime() {
    StringBuilder text = new StringBuilder("locals {\n  all = {\n");
    for (int i = 0; i < 5_000; i++)
      text.append("    k").append(i).append(" = ").append(i).append('\n');
    text.append(
        "  }\n}\nresource \"t_x\" \"a\" {\n  for_each = local.all\n  v = local.all[each.key]\n}\n");
    Tree tree = Tree.of(folder, text.toString());
    assertThat(tree.addresses()).hasSize(5_000);
    assertThat(tree.value("t_x.a[\"k77\"]", "v")).isEqualTo("77");
  }

  @Test
  void whatIsBeyondTheBoundIsLeftOutAndToldOnce() {
    String text = "resource \"t_x\" \"a\" {\n  count = 10000\n}\n";
    text += text.replace("\"a\"", "\"b\"") + text.replace("t_x", "t_y").replace("10000", "2");
    Tree tree = Tree.of(folder, text + "output \"o\" {\n  value = length(t_y.a)\n}\n");
    Stack stack = tree.stack();
    assertThat(stack.resources()).hasSize(20_000);
    assertThat(stack.cut().orElseThrow().types()).containsExactlyInAnyOrder("t_y", "output");
    assertThat(stack.cut().orElseThrow().anything()).isFalse();
    assertThat(tree.output("o")).isEqualTo("?limit");
    assertThat(tree.problems())
        .containsExactly(
            "WARNING ./main.tf:7 t_y.a[0] and what follows is left out: one root is read up to"
                + " 20000 resources, calls, inputs and outputs; split it into several roots");
  }

  @Test
  void aModuleBeyondTheBoundMayHoldAnything() {
    Tree tree =
        Tree.in(folder)
            .with(
                "main.tf",
                "resource \"t_x\" \"a\" {\n  count = 10000\n}\nmodule \"m\" {\n  source = \"./m\"\n"
                    + "  count  = 10000\n}\n")
            .with("m/main.tf", "resource \"t_x\" \"inside\" {}\n");
    Stack stack = tree.stack();
    assertThat(stack.resources()).hasSize(20_000);
    assertThat(stack.cut().orElseThrow().anything()).isTrue();
  }

  @Test
  void aBlockRepeatedWithoutEndIsToldSoOften() {
    Tree tree = Tree.of(folder, "resource \"t_x\" \"a\" {}\n".repeat(3_000));
    assertThat(tree.addresses()).hasSize(1_001);
    assertThat(tree.problems()).hasSize(1_002);
    assertThat(tree.problems())
        .anyMatch(p -> p.contains(":1002 ") && p.contains("it and further ones are left out"))
        .anyMatch(p -> p.contains(":1003 1998 more problems from here on"));
  }
}

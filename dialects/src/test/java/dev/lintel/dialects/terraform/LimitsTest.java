package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
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
}

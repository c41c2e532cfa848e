package dev.lintel.fix.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.fix.TerraformFormat;
import dev.lintel.fix.text.Edits;
import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.Item;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What terraform would format anew must not come out of a formatted file. */
class FormattingTest {
  private static final int CASES = 300;

  @Test
  void whatIsFormattedStaysFormatted(@TempDir Path folder) throws Exception {
    assumeTrue(TerraformFormat.available(), "terraform is not on this machine");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < CASES; i++) texts.add(new RandomHcl(i).file());
    List<String> before =
        TerraformFormat.format(Files.createDirectory(folder.resolve("before")), texts);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < CASES; i++) changed.add(changed(before.get(i), new Random(i)));
    List<String> after =
        TerraformFormat.format(Files.createDirectory(folder.resolve("after")), changed);
    for (int i = 0; i < CASES; i++)
      assertThat(changed.get(i))
          .as("case %d, before:%n%s", i, before.get(i))
          .isEqualTo(after.get(i));
  }

  private static String changed(String text, Random random) {
    SourceText source = SourceText.of("main.tf", text);
    HclFile file = HclParser.parse(source);
    assertThat(file.problems()).as(text).isEmpty();
    HclEditor editor = new HclEditor(source);
    List<Edit> edits = new ArrayList<>();
    for (Item item : file.body().items())
      if (item instanceof Block block) change(editor, block, random, edits);
    String after = Edits.apply(text, editor.aligned(edits));
    assertThat(HclParser.parse(SourceText.of("main.tf", after)).problems()).as(after).isEmpty();
    return after;
  }

  private static void change(HclEditor editor, Block block, Random random, List<Edit> edits) {
    boolean oneLine = !block.type().equals("resource") && block.type().startsWith("single");
    boolean extended = random.nextInt(3) == 0;
    if (extended) edits.addAll(editor.extend(block, attributes(random), blocks(random)));
    for (Item item : block.body().items()) {
      if (item instanceof Block nested) {
        change(editor, nested, random, edits);
      } else if (item instanceof Attribute attribute && !(oneLine && extended)) {
        change(editor, attribute, random, edits);
      }
    }
  }

  private static void change(
      HclEditor editor, Attribute attribute, Random random, List<Edit> edits) {
    switch (random.nextInt(3)) {
      case 0 -> {}
      case 1 -> edits.add(editor.replace(attribute.value(), "\"changed\""));
      default -> {
        if (attribute.value() instanceof Expression.Tuple list) {
          edits.addAll(editor.change(list, Set.of(random.nextInt(2)), List.of()));
        } else if (attribute.value() instanceof Expression.ObjectLiteral object) {
          edits.addAll(editor.extend(object, Map.of("added_key", "true")));
        }
      }
    }
  }

  private static Map<String, String> attributes(Random random) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (random.nextBoolean()) attributes.put("http_tokens", "\"required\"");
    if (random.nextBoolean()) attributes.put("z", "true");
    return attributes;
  }

  private static List<NewBlock> blocks(Random random) {
    List<NewBlock> blocks = new ArrayList<>();
    if (random.nextBoolean())
      blocks.add(
          new NewBlock("added").set("a", "1").set("longer", "jsonencode({\n  A = 1\n  Bc = 2\n})"));
    return blocks;
  }
}

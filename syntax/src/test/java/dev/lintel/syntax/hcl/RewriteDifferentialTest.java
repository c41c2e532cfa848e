package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Where OpenRewrite reads a text, it sees the blocks, labels, attributes and values that we see. It
 * gives a whole file up at one token it does not know; so each item is compared by itself, too.
 */
class RewriteDifferentialTest {
  @Test
  void bothParsersAgreeOnWhatBothRead() {
    int compared = 0;
    int given = 0;
    for (SourceText sample : Samples.all()) {
      for (SourceText piece : pieces(sample)) {
        given++;
        Optional<String> theirs = RewriteOutline.of(piece);
        if (theirs.isEmpty()) continue;
        assertThat(RewriteOutline.ours(HclParser.parse(piece))).isEqualTo(theirs.get());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(given * 4 / 5);
  }

  private static List<SourceText> pieces(SourceText sample) {
    List<SourceText> pieces = new ArrayList<>(List.of(sample));
    addItems(sample, HclParser.parse(sample).body(), pieces);
    return pieces;
  }

  private static void addItems(SourceText sample, Body body, List<SourceText> pieces) {
    for (Item item : body.items()) {
      pieces.add(sample.withText(sample.substring(item.start(), item.end()) + "\n"));
      if (item instanceof Block block) addItems(sample, block.body(), pieces);
    }
  }
}

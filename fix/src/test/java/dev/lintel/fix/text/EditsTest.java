package dev.lintel.fix.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.syntax.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {
  @Test
  void refusesWhatOverlaps() {
    List<Edit> edits = List.of(new Edit(0, 3, "x"), new Edit(2, 4, "y"));
    assertThatThrownBy(() -> Edits.ordered(edits)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    List<Edit> edits = List.of(new Edit(1, 1, "b"), new Edit(1, 1, "c"), new Edit(0, 0, "-"));
    assertThat(Edits.apply("ad", edits)).isEqualTo("-abcd");
  }

  @Test
  void sayingTheSameTwiceIsSayingItOnce() {
    List<Edit> edits = List.of(new Edit(0, 1, "x"), new Edit(0, 1, "x"));
    assertThat(Edits.apply("ab", edits)).isEqualTo("xb");
  }

  @Test
  void changesOfChangesAreChanges() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text = "abcdefghij".substring(0, 1 + random.nextInt(10));
      List<Edit> first = edits(text.length(), random);
      String between = Edits.apply(text, first);
      List<Edit> second = edits(between.length(), random);
      String after = Edits.apply(between, second);
      List<Edit> composed = Edits.compose(text.length(), first, second);
      assertThat(Edits.apply(text, composed))
          .as("%s: %s, %s", text, first, second)
          .isEqualTo(after);
    }
  }

  private static List<Edit> edits(int length, Random random) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at <= length && edits.size() < 3) {
      int start = at + random.nextInt(length - at + 1);
      int end = start + random.nextInt(Math.min(3, length - start) + 1);
      edits.add(new Edit(start, end, "XYZ".substring(random.nextInt(4))));
      at = end + 1;
    }
    return edits;
  }
}

package dev.lintel.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {
  private static final SourceText SOURCE = SourceText.of("a.tf", "one two three");

  @Test
  void editsOfTheSameTextAreRefused() {
    assertThatThrownBy(() -> apply(new Edit(0, 5, "x"), new Edit(4, 7, "y")))
        .isInstanceOf(OverlappingEditsException.class)
        .hasMessage("a.tf: the edit from 4 to 7 overlaps one that ends at 5");
  }

  @Test
  void anInsertionInsideAReplacementIsRefused() {
    assertThatThrownBy(() -> apply(new Edit(0, 5, "x"), new Edit(3, 3, "y")))
        .isInstanceOf(OverlappingEditsException.class);
  }

  @Test
  void anEditBehindTheTextIsRefused() {
    assertThatThrownBy(() -> apply(new Edit(10, 14, "x")))
        .isInstanceOf(OverlappingEditsException.class)
        .hasMessageContaining("outside the text, which is 13 characters long");
  }

  @Test
  void noEditsLeaveTheTextItself() {
    assertThat(TextEdits.apply(SOURCE, List.of())).isSameAs(SOURCE);
  }

  @Test
  void placesReferToTheTextAsItWas() {
    assertThat(apply(new Edit(8, 13, "3"), new Edit(0, 3, "1"), new Edit(4, 7, "2")))
        .isEqualTo("1 2 3");
  }

  @Test
  void editsMayTouch() {
    assertThat(apply(new Edit(0, 3, "1"), new Edit(3, 4, "-"), new Edit(4, 7, "2")))
        .isEqualTo("1-2 three");
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrderAndComeBeforeAReplacement() {
    assertThat(apply(new Edit(4, 7, "2"), new Edit(4, 4, "a"), new Edit(4, 4, "b")))
        .isEqualTo("one ab2 three");
    assertThat(apply(new Edit(13, 13, "!"))).isEqualTo("one two three!");
  }

  @Test
  void twoStepsComposeToOne() {
    List<Edit> first = List.of(new Edit(0, 3, "1"), new Edit(4, 7, "2"));
    List<Edit> second = List.of(new Edit(4, 9, "3"));
    List<Edit> both = TextEdits.compose(SOURCE, first, second);
    assertThat(both).containsExactly(new Edit(0, 13, "1 2 3"));
    assertThat(TextEdits.apply(SOURCE, both).text()).isEqualTo("1 2 3");
  }

  @Test
  void stepsThatUndoEachOtherComposeToNothing() {
    List<Edit> there = List.of(new Edit(0, 3, "1"));
    List<Edit> back = List.of(new Edit(0, 1, "one"));
    assertThat(TextEdits.compose(SOURCE, there, back)).isEmpty();
  }

  @Test
  void theFilesNamesAndMarkStay() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};
    SourceText edited =
        TextEdits.apply(SourceText.decode("p", "k", bytes), List.of(new Edit(0, 1, "b")));
    assertThat(edited.key()).isEqualTo("k");
    assertThat(edited.encode()).containsExactly(0xEF, 0xBB, 0xBF, 'b');
  }

  private static String apply(Edit... edits) {
    return TextEdits.apply(SOURCE, List.of(edits)).text();
  }
}

package dev.lintel.dialects.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreRulesTest {
  private static boolean leavesOut(String rules, String path) {
    boolean folder = path.endsWith("/");
    List<String> segments =
        List.of((folder ? path.substring(0, path.length() - 1) : path).split("/"));
    return IgnoreRules.parse(rules.lines().toList()).leavesOut(segments, folder).orElse(false);
  }

  @Test
  void commentsAndBlankLinesLeaveNothingOut() {
    assertThat(leavesOut("# x\n\n   \n", "x")).isFalse();
    assertThat(leavesOut("\\#x", "#x")).isTrue();
  }

  @Test
  void aNameWithoutSlashCountsAtEveryDepth() {
    assertThat(leavesOut("*.tf", "a/b/main.tf")).isTrue();
    assertThat(leavesOut("*.tf", "a/b/main.tf.json")).isFalse();
    assertThat(leavesOut("build", "a/build")).isTrue();
    assertThat(leavesOut("build", "a/builds")).isFalse();
  }

  @Test
  void aSlashInFrontOrInsideBindsToTheFolder() {
    assertThat(leavesOut("/build", "a/build")).isFalse();
    assertThat(leavesOut("/build", "build")).isTrue();
    assertThat(leavesOut("a/b", "x/a/b")).isFalse();
    assertThat(leavesOut("a/b", "a/b")).isTrue();
  }

  @Test
  void aSlashAtTheEndMeansFolders() {
    assertThat(leavesOut("build/", "build")).isFalse();
    assertThat(leavesOut("build/", "x/build/")).isTrue();
  }

  @Test
  void twoStarsGoThroughFolders() {
    assertThat(leavesOut("**/x", "a/b/x")).isTrue();
    assertThat(leavesOut("a/**/x", "a/x")).isTrue();
    assertThat(leavesOut("a/**/x", "a/b/c/x")).isTrue();
    assertThat(leavesOut("a/**/x", "b/x")).isFalse();
    assertThat(leavesOut("a/**", "a/b")).isTrue();
    assertThat(leavesOut("a/**", "a/")).isFalse();
  }

  @Test
  void theLaterLineWinsAndMayTakeBack() {
    assertThat(leavesOut("*.tf\n!keep.tf", "keep.tf")).isFalse();
    assertThat(leavesOut("!keep.tf\n*.tf", "keep.tf")).isTrue();
  }

  @Test
  void classesAndEscapes() {
    assertThat(leavesOut("[a-c]x", "bx")).isTrue();
    assertThat(leavesOut("[!a-c]x", "bx")).isFalse();
    assertThat(leavesOut("a\\*", "ab")).isFalse();
    assertThat(leavesOut("a\\*", "a*")).isTrue();
    assertThat(leavesOut("[", "[")).isTrue();
  }

  @Test
  void aPatternOfManyStarsTakesNoLongTime() {
    String pattern = "*a".repeat(200);
    assertThat(leavesOut(pattern, "a".repeat(10_000) + "b")).isFalse();
  }
}

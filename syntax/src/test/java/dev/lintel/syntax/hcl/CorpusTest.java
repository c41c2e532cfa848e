package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Files that other people wrote: nothing is lost, neither text nor a block. */
@EnabledIfSystemProperty(named = Corpora.PROPERTY, matches = ".+")
class CorpusTest {
  private static final int COMPARED_WITH_REWRITE = 400;

  @Test
  void everyFileIsLosslessAndKeepsItsBlocks() {
    List<Path> files = Corpora.files(Corpora.folder(""), ".tf");
    assertThat(files).hasSizeGreaterThan(1_000);
    List<String> lost = new ArrayList<>();
    for (Path path : files) {
      HclFile file = HclParser.parse(Corpora.read(path));
      Lossless.check(file);
      SortedSet<Integer> inTree = BlockHeaders.inTree(file);
      SortedSet<Integer> scanned = new TreeSet<>(BlockHeaders.scanned(file.source()));
      scanned.removeAll(BlockHeaders.broken(file));
      if (!scanned.equals(inTree)) lost.add(path + ": " + difference(scanned, inTree));
    }
    assertThat(lost).isEmpty();
  }

  private static String difference(SortedSet<Integer> scanned, SortedSet<Integer> inTree) {
    SortedSet<Integer> lost = new TreeSet<>(scanned);
    lost.removeAll(inTree);
    SortedSet<Integer> unseen = new TreeSet<>(inTree);
    unseen.removeAll(scanned);
    return "lost on lines " + lost + ", not seen by the scan on lines " + unseen;
  }

  @Test
  @Tag("slow")
  void openRewriteSeesTheSame() {
    List<Path> files = Corpora.files(Corpora.folder(""), ".tf");
    int step = Math.max(1, files.size() / COMPARED_WITH_REWRITE);
    int compared = 0;
    int given = 0;
    for (int i = 0; i < files.size(); i += step) {
      SourceText source = Corpora.read(files.get(i));
      given++;
      Optional<String> theirs = RewriteOutline.of(source);
      if (theirs.isEmpty()) continue;
      compared++;
      assertThat(RewriteOutline.ours(HclParser.parse(source)))
          .as(source.path())
          .isEqualTo(theirs.get());
    }
    assertThat(compared).isGreaterThan(given * 4 / 5);
  }
}

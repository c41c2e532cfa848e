package dev.lintel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.store.StoredCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every alias is an id that the other tool has. */
@EnabledIfSystemProperty(named = "lintel.corpora", matches = ".+")
final class AliasesTest {
  @Test
  void aliasesExist() throws IOException {
    Path peers = Path.of(System.getProperty("lintel.corpora", ""), "catalogue", "peers.tsv");
    Set<String> known = new HashSet<>();
    for (String line : Files.readAllLines(peers)) {
      String[] fields = line.split("\t", -1);
      known.add(fields[0] + ":" + fields[2]);
    }
    List<String> missing = new ArrayList<>();
    RuleTexts texts = StoredCatalogue.builtIn().texts();
    for (String id : texts.ids())
      for (String alias : texts.of(id).orElseThrow().aliases())
        if (!known.contains(alias)) missing.add(id + " " + alias);
    assertThat(missing).isEmpty();
  }
}

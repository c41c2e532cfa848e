package dev.lintel.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Real code for a cloud, planned by the real terraform over providers that make up what a cloud
 * would answer, against what Lintel shows. Each root is planned twice with different answers, and
 * only what both plans agree on counts. Runs only with the corpora.
 */
@EnabledIfSystemProperty(named = "lintel.corpora", matches = ".+")
final class LabsTest {
  private static final double WANTED = 0.99;

  /** A root with its two plans, as far as it can be planned. */
  private record Lab(Path folder, Optional<JsonNode> first, Optional<JsonNode> second) {
    static Lab of(Path folder, Stub stub) {
      try {
        Optional<JsonNode> first = stub.plan(folder, Optional.empty());
        Optional<JsonNode> second = Optional.empty();
        if (first.isPresent())
          second = stub.plan(folder, Optional.of(OtherAnswers.to(first.get())));
        return new Lab(folder, first, second);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }

  @TempDir private Path scratch;

  @Test
  void labsShowWhatTerraformPlans() throws IOException {
    Path corpora = Path.of(System.getProperty("lintel.corpora")).toAbsolutePath();
    Stub stub = new Stub(corpora, scratch);
    List<Path> labs = folders(corpora.resolve("corpus/attack-paths"));
    List<Lab> planned = labs.parallelStream().map(lab -> Lab.of(lab, stub)).toList();
    Shares shares = new Shares();
    List<String> unplanned = new ArrayList<>();
    for (Lab lab : planned) {
      if (lab.second().isEmpty()) unplanned.add(lab.folder().getFileName().toString());
      else count(lab.folder(), lab.first().orElseThrow(), lab.second().get(), shares);
    }
    System.out.println(
        "labs: %s; %d of %d planned, not %s"
            .formatted(shares, labs.size() - unplanned.size(), labs.size(), unplanned));
    shares.differences().forEach(System.out::println);
    assertThat(labs.size() - unplanned.size()).isPositive();
    assertThat(shares.ofAddresses()).as("addresses").isGreaterThanOrEqualTo(WANTED);
    assertThat(shares.ofValues()).as("values").isGreaterThanOrEqualTo(WANTED);
  }

  private void count(Path lab, JsonNode first, JsonNode second, Shares shares) throws IOException {
    Path variables = scratch.resolve("made-up.tfvars.json");
    Files.writeString(variables, Json.print(variables(first)));
    Case root = new Case(lab, List.of("--var-file", variables.toString()), Map.of());
    shares.count(
        lab.getFileName().toString(),
        Plan.summary(first).get("resources"),
        Plan.summary(second).get("resources"),
        Shown.of(Show.of(root)));
  }

  /** What the plan was made with, so that Lintel takes the same. */
  private static ObjectNode variables(JsonNode plan) {
    ObjectNode all = Json.object();
    for (var variable : plan.path("variables").properties())
      if (variable.getValue().has("value"))
        all.set(variable.getKey(), variable.getValue().get("value"));
    return all;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}

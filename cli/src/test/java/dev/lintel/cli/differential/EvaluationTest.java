package dev.lintel.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What Lintel evaluates is what Terraform does. */
final class EvaluationTest {

  /** Never a value where Terraform has none, and never without a word. */
  @ParameterizedTest
  @MethodSource("dev.lintel.cli.differential.Case#errors")
  void refusedExpressionsAreUnknownAndTold(Case root) {
    assertThat(Refusals.unheard(root, Shown.of(Show.of(root)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.lintel.cli.differential.Case#expressions")
  void expressionsHaveTerraformsValues(Case root) {
    assertThat(differences(root)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.lintel.cli.differential.Case#trees")
  void treesHaveTerraformsAddressesAndValues(Case root) {
    assertThat(differences(root)).isEmpty();
  }

  /** Providers turn what they are given into their own types, so single values are compared. */
  @ParameterizedTest
  @MethodSource("dev.lintel.cli.differential.Case#clouds")
  void cloudsHaveTerraformsAddressesAndValues(Case root) {
    JsonNode planned = Json.read(root.recording()).get("resources");
    Shares shares = new Shares();
    shares.count(root.toString(), planned, planned, Shown.of(Show.of(root)));
    assertThat(shares.differences()).isEmpty();
  }

  private static List<String> differences(Case root) {
    Comparison comparison = new Comparison(root.sharper());
    comparison.root(Json.read(root.recording()), Shown.of(Show.of(root)));
    return comparison.differences();
  }
}

package dev.lintel.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Trial;
import org.junit.jupiter.api.Test;

/** How a property comes by its value: spellings in order, else, defaults. */
class PropertyReadingTest {
  private static final String INSTANCE =
      """
      kind: test.instance
      dialects:
        terraform:
          - type: aws_instance
      properties:
        tokens:
          type: text
          terraform: [metadata_options.http_tokens, user_data]
          default: {value: optional, source: somewhere}
        ids: {type: list, terraform: vpc_security_group_ids}
        optimized: {type: boolean, terraform: {at: ebs_optimized, else: true}, default: false}
        detailed:
          type: boolean
          terraform: {instance_type: {a: true, b: false}}
          default: false
        monitored: {type: boolean, terraform: "metadata_options?", default: false}
        old: {type: text, terraform: {at: key_name, removed: "4.0"}}
      rules:
      """;

  private static String rule(String require) {
    return INSTANCE + "  - id: test-rule\n    require: '" + require.replace("'", "''") + "'\n";
  }

  private static Trial judge(String require, String attributes) {
    return Trial.of(rule(require), "resource \"aws_instance\" \"i\" {\n" + attributes + "\n}\n");
  }

  @Test
  void theFirstSpellingThatSaysItCounts() {
    String both = "user_data = \"b\"\nmetadata_options {\nhttp_tokens = \"a\"\n}";
    assertThat(judge("tokens != \"a\"", both).findings()).containsExactly("4 test-rule");
    assertThat(judge("tokens != \"b\"", "user_data = \"b\"").findings())
        .containsExactly("2 test-rule");
    assertThat(judge("tokens == \"b\"", "user_data = \"b\"\nmetadata_options {\n}").findings())
        .isEmpty();
  }

  @Test
  void nullIsAsIfNothingWereSaid() {
    assertThat(judge("tokens == \"optional\"", "user_data = null").findings()).isEmpty();
    assertThat(judge("!stated(tokens)", "user_data = null").findings()).isEmpty();
  }

  @Test
  void aDefaultIsToldAtTheNearestThing() {
    assertThat(judge("tokens == \"required\"", "").findings()).containsExactly("1 test-rule");
    assertThat(judge("tokens == \"required\"", "metadata_options {\n}").findings())
        .containsExactly("2 test-rule");
  }

  @Test
  void anUnknownThatMayBeNullLeavesTheRestInDoubt() {
    String code = "user_data = var.x";
    String variable = "}\nvariable \"x\" {\n";
    assertThat(judge("tokens == \"optional\"", code + variable).unknowns())
        .containsExactly("2 test-rule: variable");
    assertThat(judge("stated(tokens)", code + variable).unknowns())
        .containsExactly("2 test-rule: variable");
  }

  @Test
  void whatAValueMayBeIsWeighed() {
    String code = "user_data = var.x ? \"a\" : null\n}\nvariable \"x\" {\n";
    assertThat(judge("tokens in [\"a\", \"optional\"]", code).unknowns()).isEmpty();
    assertThat(judge("tokens in [\"b\"]", code).findings()).containsExactly("2 test-rule");
    assertThat(judge("tokens in [\"a\"]", code).unknowns()).hasSize(1);
  }

  @Test
  void elseHoldsWhereTheHolderIsThere() {
    assertThat(judge("optimized", "").findings()).isEmpty();
    assertThat(judge("!stated(optimized)", "").findings()).isEmpty();
    assertThat(judge("optimized", "ebs_optimized = \"false\"").findings())
        .containsExactly("2 test-rule");
  }

  @Test
  void rawValuesMeanWhatTheMapSays() {
    assertThat(judge("detailed", "instance_type = \"b\"").findings())
        .containsExactly("2 test-rule");
    assertThat(judge("detailed", "instance_type = \"a\"").findings()).isEmpty();
    assertThat(judge("detailed", "instance_type = \"c\"").unknowns())
        .containsExactly("2 test-rule: unlisted");
    assertThat(
            judge("detailed", "instance_type = var.x ? \"a\" : \"a\"\n}\nvariable \"x\" {\n")
                .unknowns())
        .isEmpty();
  }

  @Test
  void presenceIsAskedWithAQuestionMark() {
    assertThat(judge("monitored", "").findings()).containsExactly("1 test-rule");
    assertThat(judge("monitored", "metadata_options {\n}").findings()).isEmpty();
    assertThat(
            judge(
                    "monitored",
                    "dynamic \"metadata_options\" {\nfor_each = var.x\ncontent {\n}\n}\n}\nvariable \"x\" {\n")
                .unknowns())
        .hasSize(1);
  }

  @Test
  void aRemovedSpellingIsPassedByWhereTheVersionHasItNot() {
    String provider =
        "key_name = \"k\"\n}\nterraform {\nrequired_providers {\naws = {\nsource = \"hashicorp/aws\"\nversion = \"%s\"\n}\n}\n";
    assertThat(judge("old == null", provider.formatted("~> 3.0")).findings())
        .containsExactly("2 test-rule");
    assertThat(judge("old == null", provider.formatted(">= 3.0")).findings())
        .containsExactly("2 test-rule");
    assertThat(judge("old == null", provider.formatted("~> 5.0")).findings()).isEmpty();
  }

  @Test
  void aSingleValueIsAListOfOne() {
    assertThat(judge("size(ids) == 1", "vpc_security_group_ids = [\"sg-1\"]").findings()).isEmpty();
    assertThat(judge("size(ids) == 0", "").findings()).isEmpty();
    assertThat(
            judge("!(\"sg-1\" in ids)", "vpc_security_group_ids = [\"sg-2\", \"sg-1\"]").findings())
        .containsExactly("2 test-rule");
  }

  @Test
  void sizeIsAsFarAsItIsKnown() {
    String code = "vpc_security_group_ids = concat([\"sg-1\"], var.x)\n}\nvariable \"x\" {\n";
    assertThat(judge("size(ids) > 0", code).findings()).isEmpty();
    assertThat(judge("size(ids) > 0", code).unknowns()).isEmpty();
    assertThat(judge("size(ids) < 2", code).unknowns()).containsExactly("2 test-rule: variable");
  }

  @Test
  void aValueIsShownWhereItIsUsedAndWhereItIsWritten() {
    String code = "user_data = var.x\n}\nvariable \"x\" {\ndefault = \"bad\"\n";
    var finding = judge("tokens != \"bad\"", code).result().findings().getFirst();
    assertThat(finding.location().span().start().line()).isEqualTo(2);
    var chain = finding.witnesses().getFirst().chain();
    assertThat(chain).isNotEmpty();
    assertThat(chain.getLast().span().start().line()).isEqualTo(5);
  }
}

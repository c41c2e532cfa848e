package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Finding;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScanTest {
  private static final String ENTRIES =
      """
      kind: test.group
      dialects:
        terraform:
          - type: aws_security_group
      properties:
        description: {type: text, terraform: description}
      rules:
        - id: group-described
          severity: low
          require: stated(description)
          aliases: [checkov:CKV_AWS_23]
      parts:
        ingress:
          title: Rule
          key: [ports, sources]
          dialects:
            terraform:
              - {in: owner, root: "ingress[]"}
              - {type: aws_security_group_rule, where: direction == "ingress", owner: security_group_id}
          properties:
            direction: {type: text, terraform: type, default: ingress}
            ports: {type: range, terraform: {from: from_port, to: to_port}}
            sources: {type: cidrs, terraform: cidr_blocks}
          rules:
            - id: ingress-closed
              require: "!net.world(sources)"
      """;

  private static final String CODE =
      """
      resource "aws_security_group" "g" {
        ingress {
          from_port   = 80
          to_port     = 80
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8"]
        }
        ingress {
          from_port   = 22
          to_port     = 22
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
        }
      }
      """;

  private static final ScanOptions OPTIONS = ScanOptions.on(Trial.TODAY);

  private static List<String> ids(String code) {
    List<String> ids = new ArrayList<>();
    for (Finding finding : Trial.of(ENTRIES, code).result().findings())
      ids.add(finding.rule() + " " + finding.id());
    Collections.sort(ids);
    return ids;
  }

  @Test
  void findsWhatIsWrongWhereItIs() {
    Trial trial = Trial.of(ENTRIES, CODE);
    assertThat(trial.findings()).containsExactly("1 group-described", "12 ingress-closed");
    Finding finding = trial.result().findings().get(1);
    assertThat(finding.part()).contains("ingress[1]");
    assertThat(
            finding
                .location()
                .source()
                .substring(finding.location().start(), finding.location().end()))
        .isEqualTo("\"0.0.0.0/0\"");
    assertThat(finding.witnesses().getFirst().property()).isEqualTo("sources[1]");
    assertThat(finding.message()).isEqualTo("Wanted: not here, sources[1] is 0.0.0.0/0");
    StackCounts counts = trial.result().counts().getFirst();
    assertThat(counts.failed()).isEqualTo(2);
    assertThat(counts.passed()).isEqualTo(1);
  }

  @Test
  void aFindingKeepsItsIdThroughMovesAndReformatting() {
    String moved = "\n\n# moved\n" + CODE.replace("  ", "    ").replace(" = ", "=");
    assertThat(ids(moved)).isEqualTo(ids(CODE));
  }

  @Test
  void aPartKeepsItsIdWhenItsPlaceInTheListChanges() {
    String first =
        CODE.replace(
            "resource \"aws_security_group\" \"g\" {\n",
            "resource \"aws_security_group\" \"g\" {\n  ingress {\n    from_port = 443\n    to_port = 443\n  }\n");
    assertThat(ids(first)).isEqualTo(ids(CODE));
  }

  @Test
  void anotherResourceHasAnotherId() {
    assertThat(ids(CODE.replace("\"g\"", "\"h\""))).doesNotContainAnyElementsOf(ids(CODE));
  }

  @Test
  void twoThatNothingTellsApartAreStillTwo() {
    String block =
        CODE.substring(CODE.indexOf("  ingress {\n    from_port   = 22"), CODE.lastIndexOf('}'));
    String twice = CODE.substring(0, CODE.lastIndexOf('}')) + block + "}\n";
    assertThat(ids(twice)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void findingsThatOneTextDecidesShareTheirCause() {
    String code =
        """
        variable "open" {
          default = ["0.0.0.0/0"]
        }
        resource "aws_security_group" "g" {
          for_each    = toset(["a", "b"])
          description = "x"
          ingress {
            from_port   = 22
            to_port     = 22
            cidr_blocks = var.open
          }
        }
        """;
    List<Finding> findings = Trial.of(ENTRIES, code).result().findings();
    assertThat(findings).hasSize(2);
    assertThat(findings).extracting(f -> f.location().span().start().line()).containsOnly(10);
    assertThat(findings).extracting(Finding::cause).containsOnly(findings.getFirst().cause());
    assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
  }

  @Test
  void aStandaloneRuleIsItsOwnResource() {
    String code =
        """
        resource "aws_security_group_rule" "r" {
          type              = "ingress"
          security_group_id = "sg-1"
          cidr_blocks       = ["0.0.0.0/0"]
        }
        resource "aws_security_group_rule" "out" {
          type              = "egress"
          security_group_id = "sg-1"
          cidr_blocks       = ["0.0.0.0/0"]
        }
        resource "aws_security_group_rule" "unclear" {
          type              = var.direction
          security_group_id = "sg-1"
          cidr_blocks       = ["0.0.0.0/0"]
        }
        variable "direction" {}
        """;
    Trial trial = Trial.of(ENTRIES, code);
    assertThat(trial.findings()).containsExactly("4 ingress-closed");
    assertThat(trial.result().findings().getFirst().part()).isEmpty();
    assertThat(trial.unknowns()).hasSize(1);
  }

  @Test
  void aDynamicBlockOverWhatIsNotKnownIsJudgedAsIfItWereThere() {
    String code =
        """
        variable "rules" {}
        resource "aws_security_group" "g" {
          description = "x"
          dynamic "ingress" {
            for_each = var.rules
            content {
              from_port   = 22
              to_port     = 22
              cidr_blocks = ["0.0.0.0/0"]
            }
          }
        }
        """;
    Trial trial = Trial.of(ENTRIES, code);
    assertThat(trial.findings()).containsExactly("9 ingress-closed");
  }

  @Test
  void optionsSelectAndWeigh() {
    assertThat(Trial.of(ENTRIES, CODE, OPTIONS.withOnly(List.of("group-*"))).findings())
        .containsExactly("1 group-described");
    assertThat(Trial.of(ENTRIES, CODE, OPTIONS.withOnly(List.of("CKV_AWS_23"))).findings())
        .containsExactly("1 group-described");
    assertThat(Trial.of(ENTRIES, CODE, OPTIONS.withSkip(List.of("checkov:CKV_AWS_23"))).findings())
        .containsExactly("12 ingress-closed");
    assertThat(Trial.of(ENTRIES, CODE, OPTIONS.withAtLeast(Severity.HIGH)).findings())
        .containsExactly("12 ingress-closed");
    ScanOptions raised =
        OPTIONS.withSeverities(Map.of("group-*", Severity.CRITICAL)).withAtLeast(Severity.CRITICAL);
    assertThat(Trial.of(ENTRIES, CODE, raised).findings()).containsExactly("1 group-described");
  }

  @Test
  void theOrderOfStacksAndThreadsChangesNothing() {
    Catalogue catalogue = Trial.catalogue(ENTRIES);
    List<Stack> stacks = new ArrayList<>();
    for (int i = 0; i < 8; i++) stacks.add(Trial.stack(CODE.replace("\"g\"", "\"g" + i + "\"")));
    List<Finding> once = Scan.run(stacks, catalogue, OPTIONS).findings();
    Collections.reverse(stacks);
    List<Finding> again = Scan.run(stacks, catalogue, OPTIONS.withThreads(2)).findings();
    assertThat(again).extracting(Finding::id).isEqualTo(once.stream().map(Finding::id).toList());
    assertThat(once).hasSize(16);
  }

  @Test
  void whatABlockDoesNotSayIsToldAtThatBlock() {
    String code =
        CODE.replace("    to_port     = 22\n", "").replace("\"10.0.0.0/8\", \"0.0.0.0/0\"", "");
    String entry =
        ENTRIES.replace("require: \"!net.world(sources)\"", "require: size(sources) > 0");
    assertThat(Trial.of(entry, code).findings()).contains("11 ingress-closed");
    String silent = code.replace("    cidr_blocks = []\n", "");
    assertThat(Trial.of(entry, silent).findings()).contains("8 ingress-closed");
  }
}

package dev.lintel.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Trial;
import dev.lintel.model.Finding;
import dev.lintel.model.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values a finding names, in which order, and where it points. */
class EvidenceTest {
  private static final String BALANCER =
      """
      kind: test.balancer
      dialects:
        terraform:
          - type: aws_lb
            companions:
              listeners: {type: aws_lb_listener, by: load_balancer_arn, many: true}
      properties:
        internal: {type: boolean, terraform: internal, default: false}
        dropping: {type: boolean, terraform: drop_invalid_header_fields, default: false}
        name: {type: text, terraform: name}
        groups: {type: list, terraform: security_groups}
        logged: {type: boolean, terraform: access_logs.enabled, default: false}
        both: {type: boolean, is: internal && dropping}
      rules:
      """;

  private static Trial judge(String rule, String attributes) {
    String entry = BALANCER + "  - id: test-rule\n" + rule.indent(4);
    return Trial.of(entry, "resource \"aws_lb\" \"l\" {\n" + attributes + "\n}\n");
  }

  private static List<String> evidence(String require, String attributes) {
    Finding finding =
        judge("require: '" + require + "'", attributes).result().findings().getFirst();
    return finding.witnesses().stream().map(EvidenceTest::shown).toList();
  }

  private static String shown(Witness witness) {
    int line = witness.location().span().start().line();
    return line + " " + witness.property() + " = " + witness.value();
  }

  @Test
  void ofAConjunctionWhatIsFalse() {
    assertThat(
            evidence("internal && dropping", "internal = true\ndrop_invalid_header_fields = false"))
        .containsExactly("3 dropping = false");
    assertThat(evidence("internal && dropping", "internal = false"))
        .containsExactly("2 internal = false", "1 dropping = false by default");
  }

  @Test
  void ofADisjunctionBoth() {
    assertThat(evidence("internal || dropping", "drop_invalid_header_fields = false"))
        .containsExactly("1 internal = false by default", "2 dropping = false");
  }

  @Test
  void ofANegationWhatHolds() {
    assertThat(
            evidence(
                "!(internal && dropping)", "internal = true\ndrop_invalid_header_fields = true"))
        .containsExactly("2 internal = true", "3 dropping = true");
    assertThat(evidence("!(internal || dropping)", "drop_invalid_header_fields = true"))
        .containsExactly("2 dropping = true");
  }

  @Test
  void ofALoopTheElements() {
    String code = "security_groups = [\"a\", \"b\",\n\"a\"]";
    assertThat(evidence("groups.all(g, g != \"a\")", code))
        .containsExactly("2 groups[0] = a", "3 groups[2] = a");
    assertThat(evidence("!groups.exists(g, g == \"b\")", code)).containsExactly("2 groups[1] = b");
    assertThat(evidence("groups.exists(g, g == \"c\")", code).getFirst())
        .isEqualTo("2 groups = [a, b, a]");
    assertThat(evidence("\"c\" in groups", code)).containsExactly("2 groups = [a, b, a]");
    assertThat(evidence("size(groups) == 0", code)).hasSize(3).startsWith("2 groups[0] = a");
  }

  @Test
  void aGuardIsNoEvidence() {
    assertThat(evidence("name == null || name.startsWith(\"x\")", "name = \"y\""))
        .containsExactly("2 name = y");
    assertThat(evidence("name != null && name.startsWith(\"x\")", ""))
        .containsExactly("1 name = absent");
    assertThat(evidence("name == null", "name = \"y\"")).containsExactly("2 name = y");
  }

  @Test
  void ofADerivedPropertyWhatItFollowsFrom() {
    assertThat(evidence("both", "internal = true\ndrop_invalid_header_fields = false"))
        .containsExactly("3 dropping = false");
  }

  @Test
  void anAbsenceIsToldAtItsBlock() {
    assertThat(evidence("logged", "access_logs {\nbucket = \"b\"\n}"))
        .containsExactly("2 logged = false by default");
  }

  @Test
  void aMissingCompanionIsToldAtTheSubject() {
    Trial trial = judge("require: 'listeners.exists(l, l.port == 443)'", "");
    assertThat(trial.findings()).containsExactly("1 test-rule");
    assertThat(trial.result().findings().getFirst().message())
        .isEqualTo("Wanted: not here, there are no listeners");
  }

  @Test
  void aCompanionThatDoesNotDoIsToldItself() {
    String code =
        "}\nresource \"aws_lb_listener\" \"h\" {\nload_balancer_arn = aws_lb.l.arn\nport = 80\n";
    Trial trial = judge("require: 'listeners.exists(l, l.port == 443)'", code);
    assertThat(trial.findings()).containsExactly("5 test-rule");
    Witness witness = trial.result().findings().getFirst().witnesses().getFirst();
    assertThat(witness.resource()).isEqualTo("aws_lb_listener.h");
  }

  @Test
  void theFixSaysWhichOfTwoDecides() {
    String code = "internal = true\ndrop_invalid_header_fields = true";
    String rule = "require: '!(internal && dropping)'\nfix: {prefer: {dropping: false}}";
    assertThat(judge(rule, code).findings()).containsExactly("3 test-rule");
  }

  @Test
  void secretsAreMasked() {
    String code = "name = var.s\n}\nvariable \"s\" {\nsensitive = true\ndefault = \"hush\"\n";
    Finding finding = judge("require: 'name == \"x\"'", code).result().findings().getFirst();
    assertThat(finding.message()).doesNotContain("hush");
    assertThat(finding.witnesses().toString()).doesNotContain("hush");
  }

  @Test
  void whatIsNotApplicableIsNeitherPassedNorFailed() {
    Trial trial = judge("when: internal\nrequire: dropping", "");
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.result().counts().getFirst().notApplicable()).isEqualTo(1);
  }

  @Test
  void anUnknownConditionPassesButDoesNotFail() {
    String variable = "\n}\nvariable \"x\" {\n";
    String rule = "when: internal\nrequire: dropping";
    Trial open = judge(rule, "internal = var.x" + variable);
    assertThat(open.findings()).isEmpty();
    assertThat(open.unknowns()).containsExactly("2 test-rule: variable");
    Trial fine = judge(rule, "internal = var.x\ndrop_invalid_header_fields = true" + variable);
    assertThat(fine.unknowns()).isEmpty();
    assertThat(fine.result().counts().getFirst().passed()).isEqualTo(1);
  }
}

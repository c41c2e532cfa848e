package dev.lintel.engine.function;

import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.reference;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.texts;
import static dev.lintel.engine.Values.unknown;
import static dev.lintel.engine.logic.Truth.FALSE;
import static dev.lintel.engine.logic.Truth.TRUE;
import static dev.lintel.engine.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Values;
import dev.lintel.engine.codec.Documents;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Codec;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * IAM user guide: "IAM JSON policy element reference", "Policy evaluation logic"; S3 user guide:
 * "The meaning of public", "Restrict access to only HTTPS requests".
 */
class PoliciesTest {
  private static Value document(String statements) {
    String json = "{\"Statement\": [" + statements.replace('\'', '"') + "]}";
    return new Documents(problem -> {}).decode(Codec.IAM, List.of(), text(json));
  }

  private static Value statement(String json) {
    return ((Value.Sequence) document(json)).elements().getFirst().value();
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of(texts(), FALSE),
        Arguments.of(texts("s3:*"), FALSE),
        Arguments.of(texts("arn:aws:s3:::*"), FALSE),
        Arguments.of(texts("s3:GetObject", "*"), TRUE),
        Arguments.of(texts("**"), TRUE),
        Arguments.of(texts("*:*"), TRUE),
        Arguments.of(texts("arn:aws:*"), TRUE),
        Arguments.of(texts("arn:*:*:*:*:*"), TRUE),
        Arguments.of(unknown(), UNKNOWN),
        Arguments.of(list(unknown()), UNKNOWN),
        Arguments.of(list(reference("aws_s3_bucket.b", "arn")), FALSE),
        Arguments.of(list(partial(reference("aws_s3_bucket.b", "arn"), text("/*"))), FALSE),
        Arguments.of(list(partial(text("s3:"), unknown())), FALSE),
        Arguments.of(Values.open(text("s3:*")), UNKNOWN),
        Arguments.of(Values.open(text("*")), TRUE));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void knowsWhatMatchesEverything(Value patterns, Truth expected) {
    assertThat(Policies.every(patterns)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'                                   | FALSE",
        "'Effect': 'Allow', 'Action': 'iam:PassRole', 'Resource': 'arn:aws:iam::1:role/x'       | FALSE",
        "'Effect': 'Deny', 'Action': '*', 'Resource': '*'                                       | FALSE",
        "'Effect': 'Allow', 'NotAction': 'iam:*', 'Resource': '*'                               | FALSE",
        "'Effect': 'Allow', 'Action': '*', 'NotResource': 'arn:aws:iam::1:role/x'               | FALSE",
        "'Effect': 'Allow', 'Action': '*', 'Resource': '*', 'Condition': {'Bool': {'a': 'true'}} | FALSE",
        "'Effect': 'Allow', 'Action': 'iam:passrole', 'Resource': '*'                           | TRUE",
        "'Effect': 'Allow', 'Action': ['iam:P?ss*'], 'Resource': ['*']                          | TRUE",
        "'Effect': 'Allow', 'NotAction': 's3:*', 'Resource': '*'                                | TRUE"
      })
  void allowsWhatAStatementAllows(String fields, Truth expected) {
    Value document = document("{" + fields + "}");
    assertThat(Policies.allows(document, "iam:PassRole", "*")).isEqualTo(expected);
  }

  @Test
  void aDenialTakesBackWhatIsAllowed() {
    String allow = "{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}";
    String deny = "{'Effect': 'Deny', 'Action': 'iam:*', 'Resource': '*'}";
    String some = "{'Effect': 'Deny', 'Action': 'iam:*', 'Resource': 'arn:aws:iam::1:role/x'}";
    String perhaps =
        "{'Effect': 'Deny', 'Action': 'iam:*', 'Resource': '*', 'Condition': {'Bool': {'a': 'true'}}}";
    assertThat(Policies.allows(document(allow + "," + deny), "iam:PassRole", "*")).isEqualTo(FALSE);
    assertThat(Policies.allows(document(allow + "," + some), "iam:PassRole", "*")).isEqualTo(TRUE);
    assertThat(Policies.allows(document(allow + "," + perhaps), "iam:PassRole", "*"))
        .isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Principal': {'AWS': 'arn:aws:iam::1:root'}                                                   | FALSE",
        "'Principal': {'Service': '*'}                                                                 | FALSE",
        "'Principal': '*', 'Condition': {'StringEquals': {'aws:PrincipalOrgID': 'o-1'}}                | FALSE",
        "'Principal': '*', 'Condition': {'ArnLike': {'AWS:SourceArn': 'arn:aws:s3:::b'}}               | FALSE",
        "'Principal': '*', 'Condition': {'IpAddress': {'aws:SourceIp': ['10.0.0.0/8']}}                | FALSE",
        "'Principal': '*', 'Condition': {'IpAddress': {'aws:SourceIp': ['0.0.0.0/0']}}                 | TRUE",
        "'Principal': '*', 'Condition': {'StringLike': {'aws:PrincipalArn': '*'}}                      | TRUE",
        "'Principal': '*', 'Condition': {'StringNotEquals': {'aws:PrincipalOrgID': 'o-1'}}             | TRUE",
        "'Principal': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'true'}}                      | TRUE",
        "'Principal': '*'                                                                              | TRUE",
        "'Principal': {'AWS': ['arn:aws:iam::1:root', '*']}                                            | TRUE",
        "'NotPrincipal': {'AWS': 'arn:aws:iam::1:root'}                                                | TRUE"
      })
  void isPublicWhereAnyoneMay(String fields, Truth expected) {
    Value statement = statement("{'Effect': 'Allow', 'Action': 's3:GetObject', " + fields + "}");
    assertThat(Policies.open(statement)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Allow' | '*'                    | 's3:*'         | 'b/*' | 'Bool'         | 'false' | FALSE",
        "'Deny'  | {'AWS': 'arn:aws:iam'} | 's3:*'         | 'b/*' | 'Bool'         | 'false' | FALSE",
        "'Deny'  | '*'                    | 's3:GetObject' | 'b/*' | 'Bool'         | 'false' | FALSE",
        "'Deny'  | '*'                    | 's3:*'         | 'b'   | 'Bool'         | 'false' | FALSE",
        "'Deny'  | '*'                    | 's3:*'         | 'b/logs/*' | 'Bool'    | 'false' | FALSE",
        "'Deny'  | '*'                    | 's3:*'         | 'b/*' | 'Bool'         | 'true'  | FALSE",
        "'Deny'  | '*'                    | 's3:*'         | 'b/*' | 'Null'         | 'false' | FALSE",
        "'Deny'  | '*'                    | 's3:*'         | 'b/*' | 'Bool'         | 'false' | TRUE",
        "'Deny'  | {'AWS': '*'}           | '*'            | '*'   | 'BoolIfExists' | 'false' | TRUE"
      })
  void deniesPlainHttp(
      String effect,
      String principal,
      String action,
      String resource,
      String test,
      String off,
      Truth expected) {
    String json =
        "{'Effect': %s, 'Principal': %s, 'Action': %s, 'Resource': %s, 'Condition': {%s: {'aws:SecureTransport': %s}}}"
            .formatted(
                effect, principal, action, resource.replace("'b", "'arn:aws:s3:::b"), test, off);
    assertThat(Policies.deniesPlainHttp(document(json))).isEqualTo(expected);
  }

  @Test
  void moreStatementsMayDeny() {
    Value document = document("{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}");
    Value.Sequence known = (Value.Sequence) document;
    Value open =
        new Value.Sequence(
            known.type(),
            known.elements(),
            Optional.of(unknown().causes().getFirst()),
            known.origin());
    assertThat(Policies.deniesPlainHttp(document)).isEqualTo(FALSE);
    assertThat(Policies.deniesPlainHttp(open)).isEqualTo(UNKNOWN);
    assertThat(Policies.deniesPlainHttp(unknown())).isEqualTo(UNKNOWN);
  }
}

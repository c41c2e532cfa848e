package dev.lintel.engine.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Trial;
import dev.lintel.model.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of documents have the places where their text is written, however it is written. */
class PlacesTest {
  private static final String POLICY =
      """
      kind: test.policy
      dialects:
        terraform:
          - type: aws_iam_policy
      properties:
        document: {type: iam.policy, terraform: policy|iam}
      parts:
        statement:
          of: document
          title: Statement
          key: [actions]
          rules:
            - id: no-admin
              require: "!iam.every(actions)"
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<EOF\n{\"Statement\": [{\"Effect\": \"Allow\",\n \"Action\": [\"s3:*\", \"*\"]}]}\nEOF\n",
        "<<-EOF\n    {\"Statement\":\n     [{\"Effect\": \"Allow\", \"Action\": [\"s3:*\", \"*\"]}]}\n    EOF\n",
        "\"{\\\"Statement\\\": [{\\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": [\\\"s3:*\\\", \\\"*\\\"]}]}\"\n",
        "jsonencode({ Statement = [{ Effect = \"Allow\", Action = [\"s3:*\", \"*\"] }] })\n",
        "<<EOF\n{\"Statement\": [{\"Effect\": \"Allow\", \"Resource\": \"${aws_s3_bucket.b.arn}/*\",\n \"Action\": [\"s3:*\", \"*\"]}]}\nEOF\n",
        "<<EOF\n{\"Statement\": [{\"Effect\": \"Allow\", \"Resource\": \"${local.x}/*\",\n \"Action\": [\"s3:*\", \"*\"]}]}\nEOF\n"
      })
  void anActionIsFoundInItsText(String policy) {
    String code =
        "resource \"aws_iam_policy\" \"p\" {\n  name = \"p\"\n  policy = "
            + policy
            + "}\nresource \"aws_s3_bucket\" \"b\" {\n}\nlocals {\n  x = \"arn:aws:s3:::x\"\n}\n";
    Location place = Trial.of(POLICY, code).result().findings().getFirst().location();
    String found = place.source().substring(place.start(), place.end());
    assertThat(found.replace("\\", "")).isEqualTo("\"*\"");
  }
}

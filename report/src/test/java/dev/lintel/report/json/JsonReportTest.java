package dev.lintel.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lintel.report.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void theSchemaRefusesWhatIsNoReport() throws IOException {
    assertThat(validate("{\"schema\": \"https://lintel.dev/schema/report-1.json\"}")).isNotEmpty();
    String report = print().replace("\"severity\": \"critical\"", "\"severity\": \"awful\"");
    assertThat(validate(report)).isNotEmpty();
  }

  @Test
  void isAsTheSchemaSays() throws IOException {
    assertThat(validate(print())).isEmpty();
  }

  @Test
  void writesOneFindingALineWithKeysInOrder() {
    assertThat(print())
        .contains(
            """
              "findings": [
                {"id": "id-of-aws_s3_bucket.assets", "cause": "cause-1", "rule": "aws-s3-bucket-acl-not-public",\
             "severity": "critical", "risk": null, "stack": "shop", "file": "shop/main.tf",\
             "span": {"start": {"line": 4, "column": 3}, "end": {"line": 4, "column": 19}},\
             "resource": {"address": "aws_s3_bucket.assets", "block": "aws_s3_bucket.assets", "type": "aws_s3_bucket",\
             "file": "shop/main.tf", "span": {"start": {"line": 1, "column": 1}, "end": {"line": 6, "column": 1}}},\
             "part": null, "message": "acl is \\"public-read\\"", "witnesses": [{"property": "acl",\
             "value": "\\"public-read\\"", "resource": "aws_s3_bucket.assets", "file": "shop/main.tf",\
             "span": {"start": {"line": 4, "column": 3}, "end": {"line": 4, "column": 19}},\
             "chain": [{"file": "shop/variables.tf", "span": {"start": {"line": 2, "column": 13},\
             "end": {"line": 2, "column": 26}}}]}], "fix": null, "suppressed": null},
            """);
  }

  @Test
  void countsEachProblemOnce() {
    assertThat(print()).contains("\"problems\": 1").containsOnlyOnce("run terraform init");
  }

  @Test
  void writesTheSameBytesAgain() {
    assertThat(print()).isEqualTo(print());
  }

  private static String print() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(
        Samples.report(
            List.of(
                Samples.finding("aws_s3_bucket.assets"),
                Samples.suppressed(Samples.finding("aws_s3_bucket.assets[\"k\"]")))),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Error> validate(String json) throws IOException {
    try (InputStream in =
        JsonReportTest.class.getResourceAsStream("/dev/lintel/report/report-1.json")) {
      assertThat(in).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema compiled =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      return compiled.validate(json, InputFormat.JSON);
    }
  }
}

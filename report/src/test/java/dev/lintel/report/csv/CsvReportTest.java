package dev.lintel.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReportTest {
  @Test
  void writesOneRecordAFinding() throws IOException {
    assertThat(print(Samples.finding("aws_s3_bucket.assets")))
        .isEqualTo(
            "id,rule,severity,title,stack,environments,file,line,column,end_line,end_column,resource,type,"
                + "part,message,suppressed_by,suppressed_until,reason,controls,aliases,url\r\n"
                + "id-of-aws_s3_bucket.assets,aws-s3-bucket-acl-not-public,critical,"
                + "S3 bucket is not readable by everyone,shop,,shop/main.tf,4,3,4,19,"
                + "aws_s3_bucket.assets,aws_s3_bucket,,\"acl is \"\"public-read\"\"\",,,,"
                + "nist-800-53-r5:AC-3,checkov:CKV_AWS_20,"
                + "https://lintel.dev/rules/aws-s3-bucket-acl-not-public\r\n");
  }

  @Test
  void everyRecordHasEveryCellWhateverAFileHolds() throws IOException {
    List<List<String>> records = parse(print(Samples.hostile(), Samples.secret()));
    assertThat(records).hasSize(3).allSatisfy(record -> assertThat(record).hasSize(21));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (List<String> record : parse(print(Samples.hostile())))
      for (String cell : record) assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
  }

  /** Reads records as RFC 4180 has them. */
  private static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == ',') continue;
        records.add(record);
        record = new ArrayList<>();
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return records;
  }

  private static String print(Finding... findings) throws IOException {
    return Samples.print(Format.CSV, List.of(findings));
  }
}

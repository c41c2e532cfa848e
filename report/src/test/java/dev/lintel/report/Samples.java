package dev.lintel.report;

import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.engine.UnknownOutcome;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Category;
import dev.lintel.model.Cause;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.model.Suppression;
import dev.lintel.model.Value;
import dev.lintel.model.Witness;
import dev.lintel.report.text.Style;
import dev.lintel.syntax.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small run to tell of: a bucket whose ACL comes through a variable. */
public final class Samples {
  public static final SourceText MAIN =
      SourceText.of(
          "shop/main.tf",
          """
          resource "aws_s3_bucket" "assets" {
            bucket = "shop-assets"

            acl    = var.acl
          }
          """);
  public static final SourceText VARIABLES =
      SourceText.of(
          "shop/variables.tf",
          """
          variable "acl" {
            default = "public-read"
          }
          """);
  public static final RuleText RULE =
      new RuleText(
          "aws-s3-bucket-acl-not-public",
          "aws.s3.bucket",
          Severity.CRITICAL,
          "S3 bucket is not readable by everyone",
          "Anyone on the internet can list the objects and read them.",
          Optional.of("Set acl to private, or remove it."),
          List.of("nist-800-53-r5:AC-3"),
          List.of("checkov:CKV_AWS_20"),
          Optional.empty(),
          Optional.of("acl == \"private\""));

  private Samples() {}

  /** The first place in a text where something is written. */
  public static Location at(SourceText source, String text) {
    int start = source.text().indexOf(text);
    if (start < 0) throw new IllegalArgumentException(text);
    return new Location(source, start, start + text.length());
  }

  public static Origin origin(SourceText source, String text) {
    Location location = at(source, text);
    return Origin.of(source, location.start(), location.end());
  }

  public static Resource resource(SourceText source, String address) {
    Origin origin = Origin.of(source, 0, source.length());
    Value.Mapping values =
        new Value.Mapping(Value.MappingType.OBJECT, Map.of(), Optional.empty(), origin);
    int bracket = address.indexOf('[');
    return new Resource(
        address,
        bracket < 0 ? address : address.substring(0, bracket),
        "",
        Category.RESOURCE,
        "aws_s3_bucket",
        "assets",
        values,
        values,
        Optional.empty(),
        Optional.empty());
  }

  public static Stack stack(List<Resource> resources) {
    return new Stack(
        "shop", "shop", "terraform", "", resources, Map.of(), List.of(), List.of(MAIN, VARIABLES));
  }

  /** The finding about the bucket, told of an instance. */
  public static Finding finding(String address) {
    return finding(address, "cause-1", at(MAIN, "acl    = var.acl"));
  }

  public static Finding finding(String address, String cause, Location location) {
    Resource resource = resource(location.source(), address);
    Witness witness =
        new Witness(
            "acl", "\"public-read\"", address, location, List.of(at(VARIABLES, "\"public-read\"")));
    return new Finding(
        "id-of-" + address,
        cause,
        RULE.id(),
        Severity.CRITICAL,
        stack(List.of(resource)),
        List.of(),
        location,
        resource,
        Optional.empty(),
        "acl is \"public-read\"",
        List.of(witness),
        Optional.empty());
  }

  public static Finding suppressed(Finding finding) {
    return new Finding(
        finding.id(),
        finding.cause(),
        finding.rule(),
        finding.severity(),
        finding.stack(),
        List.of(),
        finding.location(),
        finding.resource(),
        Optional.of("ingress[0]"),
        finding.message(),
        finding.witnesses(),
        Optional.of(new Suppression("comment", "a public site", Optional.of("2030-01-31"))));
  }

  public static Report report(List<Finding> findings) {
    Stack stack = stack(List.of(resource(MAIN, "aws_s3_bucket.assets")));
    int suppressed = (int) findings.stream().filter(f -> f.suppressed().isPresent()).count();
    StackCounts counts =
        new StackCounts(stack, 12, findings.size() - suppressed, suppressed, 1, 0, 3);
    Cause cause =
        new Cause(Reason.VARIABLE, "var.acl has no value", origin(VARIABLES, "variable \"acl\""));
    UnknownOutcome unknown =
        new UnknownOutcome(
            stack,
            RULE.id(),
            stack.resources().getFirst(),
            Optional.empty(),
            Location.of(origin(MAIN, "bucket = ")),
            List.of(cause));
    Problem problem =
        new Problem(
            Problem.Level.WARNING,
            "module \"x\" is not there: run terraform init",
            origin(MAIN, "bucket = "));
    ScanResult result =
        new ScanResult(findings, List.of(unknown), List.of(counts), List.of(problem));
    List<Problem> problems = Problems.of(List.of(problem), List.of(stack), result);
    return new Report("0.0.1", List.of(stack), result, problems, texts(), true);
  }

  public static RuleTexts texts() {
    return new RuleTexts() {
      @Override
      public List<String> ids() {
        return List.of(RULE.id());
      }

      @Override
      public Optional<RuleText> of(String id) {
        return id.equals(RULE.id()) ? Optional.of(RULE) : Optional.empty();
      }

      @Override
      public List<String> aliased(String alias) {
        return RULE.aliases().contains(alias) ? List.of(RULE.id()) : List.of();
      }
    };
  }

  /** Text that one format or another would obey: markup, formulas, commands, controls. */
  public static final String HOSTILE =
      "]]></failure><script>alert(1)</script> | `a` ``b`` \"q\" 'r' \r\n::error::x\n@everyone #1 %0A"
          + " \u001b[31m\u202e\u0000 **bold** [l](javascript:x) <!-- & &lt; \ud800 {{data}}";

  /** A finding in which everything that comes from people's files is hostile. */
  public static Finding hostile() {
    SourceText source = SourceText.of("=a,b:c/" + HOSTILE + ".tf", "x = \"" + HOSTILE + "\"\n");
    Location at = new Location(source, 0, source.length() - 1);
    Resource resource = resource(source, "aws_s3_bucket.x[\"" + HOSTILE + "\"]");
    Witness witness = new Witness("acl", HOSTILE, resource.address(), at, List.of(at));
    return new Finding(
        "id-of-hostile",
        "cause-2",
        RULE.id(),
        Severity.HIGH,
        stack(List.of(resource)),
        List.of(),
        at,
        resource,
        Optional.of("=part"),
        "=cmd " + HOSTILE,
        List.of(witness, witness),
        Optional.of(new Suppression("config", HOSTILE, Optional.empty())));
  }

  /** The hostile finding, as one that counts. */
  public static Finding hostileCounting() {
    Finding hostile = hostile();
    return new Finding(
        hostile.id(),
        hostile.cause(),
        hostile.rule(),
        hostile.severity(),
        hostile.stack(),
        List.of(HOSTILE),
        hostile.location(),
        hostile.resource(),
        hostile.part(),
        hostile.message(),
        hostile.witnesses(),
        Optional.empty());
  }

  /** A finding that a secret in the code decides. */
  public static Finding secret() {
    SourceText source =
        SourceText.of(
            "shop/key.tf",
            """
            resource "x" "y" {
              user_data = <<EOT
            -----BEGIN PRIVATE KEY-----
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ==
            hunter2
            -----END PRIVATE KEY-----
            EOT
            }
            """);
    Location at = at(source, source.text().substring(21, source.length() - 3));
    Resource resource = resource(source, "x.y");
    return new Finding(
        "id-of-secret",
        "cause-3",
        RULE.id(),
        Severity.HIGH,
        stack(List.of(resource)),
        List.of(),
        at,
        resource,
        Optional.empty(),
        "user_data is ********",
        List.of(new Witness("user_data", "********", "x.y", at, List.of(at))),
        Optional.empty());
  }

  /** Many findings, each of its own place. */
  public static List<Finding> many(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++)
      text.append("resource \"aws_s3_bucket\" \"b").append(i).append("\" {}\n");
    SourceText source = SourceText.of("shop/many.tf", text.toString());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Location line = new Location(source, source.lineStart(i + 1), source.lineStart(i + 1) + 20);
      findings.add(finding("aws_s3_bucket.b" + i, "cause-" + i, line));
    }
    return findings;
  }

  /** What a format makes of findings. */
  public static String print(Format format, List<Finding> findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderOptions options =
        new RenderOptions(new Style(false, 80), false, false, SourceText::path, 1_700_000_000);
    format.write(report(findings), options, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

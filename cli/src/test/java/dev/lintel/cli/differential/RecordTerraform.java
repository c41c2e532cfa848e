package dev.lintel.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the real terraform about every case and writes its answers beside them. Run on demand, with
 * terraform on the PATH; {@code bench/README.md} has the command.
 */
@EnabledIfSystemProperty(named = "lintel.record", matches = "true")
final class RecordTerraform {
  /** An output as the cases write it: from the start of a line to a brace that ends one. */
  private static final Pattern OUTPUT =
      Pattern.compile("^output \"([^\"]+)\" .*?\\}$\\n?", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern MESSAGE = Pattern.compile("^Error: (.*)$", Pattern.MULTILINE);

  @Test
  void values() throws IOException, InterruptedException {
    for (Case root : Case.expressions()) record(root, planned(root));
    for (Case root : Case.trees()) record(root, planned(root));
  }

  /** Only with the corpora: Terraform plans resources of clouds with their tool's providers. */
  @Test
  @EnabledIfSystemProperty(named = "lintel.corpora", matches = ".+")
  void clouds(@TempDir Path scratch) throws IOException, InterruptedException {
    Stub stub = new Stub(Path.of(System.getProperty("lintel.corpora")), scratch);
    for (Case root : Case.clouds()) {
      JsonNode plan = stub.plan(root.folder().toAbsolutePath(), Optional.empty()).orElseThrow();
      record(root, Plan.summary(plan));
    }
  }

  @Test
  void errors() throws IOException, InterruptedException {
    for (Case root : Case.errors()) {
      ObjectNode errors = Json.object();
      String text = Files.readString(root.folder().resolve("main.tf"));
      String others = OUTPUT.matcher(text).replaceAll("");
      Matcher output = OUTPUT.matcher(text);
      while (output.find())
        errors.put(output.group(1), refusal(root, others + output.group(), output.group(1)));
      record(root, Json.object().set("errors", errors));
    }
  }

  private static JsonNode planned(Case root) throws IOException, InterruptedException {
    try (Terraform terraform = new Terraform(root.folder())) {
      Terraform.Run run = terraform.plan(root);
      assertThat(run.status()).as("%s%n%s%s", root, run.out(), run.problems()).isZero();
      return Plan.summary(Json.parse(run.out()));
    }
  }

  /** The first line of what terraform says to a root with this one output. */
  private static String refusal(Case root, String text, String name)
      throws IOException, InterruptedException {
    try (Terraform terraform = new Terraform(root.folder())) {
      Files.writeString(terraform.root().resolve("main.tf"), text);
      Terraform.Run run = terraform.plan(new Case(root.folder(), List.of(), root.environment()));
      assertThat(run.status()).as("%s takes %s: %s", root, name, run.out()).isNotZero();
      Matcher message = MESSAGE.matcher(run.problems());
      assertThat(message.find()).as(run.problems()).isTrue();
      return message.group(1);
    }
  }

  private static void record(Case root, JsonNode answers) throws IOException {
    Path file = root.recording();
    Files.writeString(file, Json.print(answers));
  }
}

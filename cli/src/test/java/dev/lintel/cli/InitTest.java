package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void aProjectInGit() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    project = new Project(folder);
  }

  @Test
  void writesNothingOverUnlessToldTo() throws IOException {
    project.with("lintel.yaml", "# mine\n");
    Run refused = project.run("init");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages()).contains("lintel.yaml is there already").contains("--force");
    assertThat(refused.out()).isEmpty();
    assertThat(project.run("init --dry-run").out()).contains("fail-on: high");
    assertThat(configuration()).isEqualTo("# mine\n");
    assertThat(project.run("init --force").out()).contains("wrote lintel.yaml");
    assertThat(configuration()).contains("fail-on: high");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThat(project.run("init nowhere").messages()).contains("there is no folder nowhere");
    assertThat(project.run("init . .").messages()).contains("name one folder");
    Files.createDirectory(folder.resolve("lintel.yaml"));
    assertThat(project.run("init").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void tellsThatThereIsNothing() throws IOException {
    assertThat(project.run("init").out()).contains("no Terraform").contains("wrote lintel.yaml");
    assertThat(project.with("main.tf", Project.BUCKET).run("scan .").messages()).isEmpty();
  }

  @Test
  void judgesARootOnceForEachOfItsEnvironments() throws IOException {
    project
        .with("app/main.tf", "variable \"v\" {}\nmodule \"m\" { source = \"../modules/m\" }\n")
        .with("modules/m/main.tf", Project.BUCKET)
        .with("app/envs/dev.tfvars", "v = 1\n")
        .with("app/envs/prod.tfvars", "v = 2\n")
        .with("app/terraform.tfvars", "v = 0\n")
        .with("app/more.auto.tfvars", "v = 0\n");
    Run run = project.run("init");
    assertThat(run.out())
        .contains("1 root: app\n")
        .contains("1 module that these call: modules/m\n")
        .contains("2 environments: dev of app, prod of app\n");
    assertThat(configuration())
        .contains("  - path: app\n    name: dev\n    var-files: [app/envs/dev.tfvars]\n");
    assertThat(project.run("scan . --format json").out()).contains("\"dev\"", "\"prod\"");
  }

  @Test
  void filesThatAreNoEnvironmentsStayInComments() throws IOException {
    project
        .with("main.tf", Project.BUCKET)
        .with("examples/one/main.tf", Project.BUCKET)
        .with("network.tfvars", "")
        .with("naming.tfvars", "")
        .with(".trivyignore", "AVD-AWS-0090\n");
    assertThat(project.run("init").out())
        .contains("2 other files of variables: naming.tfvars, network.tfvars")
        .contains("1 folder of examples or tests: examples")
        .contains(".trivyignore: 'lintel migrate --force'");
    assertThat(configuration()).contains("# stacks:", "#   - /examples/", "#   - naming.tfvars");
    assertThat(project.run("scan . --print-config").out()).contains("exclude: []");
  }

  @Test
  void whatStandsInCommentsCountsOnceTheirSignsAreGone() throws IOException {
    project
        .with("infra/main.tf", Project.BUCKET)
        .with("infra/production.tfvars", "")
        .with("common.tfvars", "")
        .with("policies/p.yaml", "kind: aws.s3.bucket\nrules: []\n");
    project.run("init");
    StringBuilder all = new StringBuilder();
    for (String line : configuration().lines().toList()) {
      boolean said = line.matches("# +(- .*|[a-z-]+:.*|aws-\\*.*)");
      all.append(said && !line.contains("'") ? line.substring(2) : line).append('\n');
    }
    project.with("lintel.yaml", all.toString());
    Run run = project.run("scan . --print-config");
    assertThat(run.messages()).isEmpty();
    assertThat(run.out()).contains("name: production").contains("aws-*-stated");
    assertThat(project.run("scan .").status()).isNotEqualTo(ExitStatus.USAGE);
  }

  @Test
  void oddNamesStayWhatTheyAre() throws IOException {
    project
        .with("a, [b] #/main.tf", Project.BUCKET)
        .with("a, [b] #/dev'\".tfvars", "")
        .with("a, [b] #/prod: x.tfvars", "");
    project.run("init");
    Run run = project.run("scan . --format json --only aws-s3-bucket-versioned");
    assertThat(run.messages()).isEmpty();
    assertThat(run.out()).contains("prod: x");
  }

  private String configuration() throws IOException {
    return Files.readString(folder.resolve("lintel.yaml"));
  }
}

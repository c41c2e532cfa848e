package dev.lintel.cli.survey;

import dev.lintel.cli.configuration.YamlText;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@code lintel.yaml} that says little, and in comments what it could say here. */
public final class FirstConfiguration {
  private static final int MOST = 50;
  private final StringBuilder out = new StringBuilder();

  private FirstConfiguration() {}

  public static String write(Survey survey, List<String> foreign) {
    FirstConfiguration text = new FirstConfiguration();
    text.all(survey, foreign);
    return text.out.toString();
  }

  private void all(Survey survey, List<String> foreign) {
    line("# What lintel judges here, and how; written by 'lintel init' as a beginning.");
    line("# Paths start from this file's folder. 'lintel scan --print-config' shows what counts.");
    if (!foreign.isEmpty()) {
      line("# There is " + YamlText.comment(String.join(", ", foreign)) + " here:");
      line("# 'lintel migrate --force' writes this file anew from what is said there.");
    }
    section("A scan ends with 1 from this severity on: critical, high, medium, low, info, none.");
    line("fail-on: high");
    stacks(survey);
    exclude(survey);
    variables(survey);
    catalogue(survey);
    rest(survey);
  }

  private void stacks(Survey survey) {
    if (survey.environments().isEmpty()) {
      section("One root may be judged once for each environment, with the values of each:");
      line("# stacks:");
      String root = survey.roots().isEmpty() ? "infra" : survey.roots().getFirst();
      String file = root.equals(".") ? "production.tfvars" : root + "/production.tfvars";
      line(
          "#   - {path: "
              + quoted(root)
              + ", name: production, var-files: ["
              + quoted(file)
              + "]}");
      return;
    }
    section("Each root here is judged once for each of its environments, with that one's values.");
    line("# What several have in common is one finding. 'workspace: NAME' may stand beside.");
    line("stacks:");
    for (Environment one : survey.environments()) {
      line("  - path: " + YamlText.of(one.root()));
      line("    name: " + YamlText.of(one.name()));
      line("    var-files: [" + quoted(one.file()) + "]");
    }
  }

  private void exclude(Survey survey) {
    section("What is left out, as in a .gitignore. What a root calls is read all the same.");
    if (survey.examples().isEmpty()) {
      line("# exclude: [examples/]");
      return;
    }
    line("# These hold examples or tests. They are judged, until the signs are taken away:");
    line("# exclude:");
    for (String folder : first(survey.examples()))
      line("#   - " + YamlText.comment(YamlText.of("/" + folder + "/")));
  }

  private void variables(Survey survey) {
    section("Files with values of variables, for all roots; Terraform's own are read anyhow.");
    if (survey.variables().isEmpty()) {
      line("# var-files: [common.tfvars]");
      return;
    }
    line("# var-files:");
    for (String file : first(survey.variables()))
      line("#   - " + YamlText.comment(YamlText.of(file)));
  }

  private void catalogue(Survey survey) {
    section("Rules of your own; 'lintel rules new ID --type TYPE' writes one.");
    line((survey.catalogue().isEmpty() ? "# " : "") + "catalogue: [policies/]");
  }

  private void rest(Survey survey) {
    section("Rules that are not judged, by id or by what Checkov, Trivy and KICS call them.");
    line("# skip: [aws-s3-bucket-access-logged, CKV_AWS_18]");
    section("Other severities than the catalogue's; the first pattern that fits wins.");
    line("# severities:");
    line("#   aws-*-stated: low");
    section("Findings that are accepted: by rule, path or resource; 'until' is the last day.");
    String root =
        survey.roots().isEmpty() || survey.roots().getFirst().equals(".")
            ? ""
            : survey.roots().getFirst() + "/";
    line("# suppress:");
    line("#   - rule: aws-s3-bucket-versioned");
    line("#     path: " + YamlText.comment(YamlText.of(root + "**")));
    line("#     reason: emptied every night");
    line("#     until: 2027-01-31");
  }

  private static List<String> first(List<String> all) {
    return all.size() > MOST ? all.subList(0, MOST) : new ArrayList<>(all);
  }

  /** As it may stand in a list of YAML on one line. */
  private static String quoted(String text) {
    String plain = YamlText.of(text);
    return plain.indexOf(',') >= 0 && !plain.startsWith("\"") ? "\"" + plain + "\"" : plain;
  }

  private void section(String text) {
    out.append('\n');
    line("# " + text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

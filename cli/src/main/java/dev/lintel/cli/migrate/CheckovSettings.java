package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checkov's configuration: its long options as keys. */
final class CheckovSettings {
  private static final String OUTPUT = "how results are told is said with --format and --output";
  private static final String SCAN = "what is scanned is an argument: lintel scan ";
  private static final String MODULES =
      "modules are taken from .terraform after 'terraform init', or from 'module-dirs'";
  private static final String OWN =
      "rules of your own are entries: 'lintel rules new', then 'catalogue'";

  private final ForeignFile file;
  private final Checks checks;
  private final Carried carried;
  private Optional<Severity> soft = Optional.empty();
  private Optional<Severity> hard = Optional.empty();
  private boolean never;

  private CheckovSettings(ForeignFile file, Checks checks, Carried carried) {
    this.file = file;
    this.checks = checks;
    this.carried = carried;
  }

  /**
   * @return the baselines that it names
   */
  static List<Item> read(ForeignFile file, Checks checks, Carried carried) {
    CheckovSettings reader = new CheckovSettings(file, checks, carried);
    List<Item> baselines = List.of();
    for (Setting setting : YamlFile.settings(file)) {
      if (setting.key().equals("baseline")) baselines = setting.values();
      else reader.read(setting);
    }
    reader.failOn();
    return baselines;
  }

  private void read(Setting setting) {
    switch (setting.key()) {
      case "check" -> chosen(setting, carried.only);
      case "skip-check" -> chosen(setting, carried.skip);
      case "skip-path" -> paths(setting);
      case "var-file" -> {
        for (Item item : setting.values())
          carried.variableFiles.putIfAbsent(item.text(), "var-file");
      }
      case "soft-fail" -> never = setting.says(true);
      case "soft-fail-on" -> {
        for (Item item : setting.parts()) soft = level(item, soft, true);
      }
      case "hard-fail-on" -> {
        for (Item item : setting.parts()) hard = level(item, hard, false);
      }
      case "directory", "file" -> {
        for (Item item : setting.values())
          if (!item.text().equals(".")) lost(item.line(), setting.key(), SCAN + item.text());
      }
      case "framework", "skip-framework" -> frameworks(setting);
      case "external-checks-dir", "external-checks-git" -> lost(setting, OWN);
      case "download-external-modules", "external-modules-download-path" -> lost(setting, MODULES);
      case "evaluate-variables" -> {
        if (setting.says(false)) lost(setting, "Lintel always reads variables as Terraform does");
      }
      case "compact", "quiet", "output", "output-file-path", "no-guide", "summary-position" ->
          lost(setting, OUTPUT);
      default -> lost(setting, "Lintel has nothing that this would set");
    }
  }

  private void chosen(Setting setting, Map<String, String> to) {
    for (Item item : setting.parts()) {
      if (Levels.of(item.text()).isPresent())
        lost(
            item.line(),
            setting.key() + " " + item.text(),
            "'--severity' of a scan leaves out what is lower");
      else checks.add("checkov:" + item.text(), item, file, to, carried);
    }
    if (to == carried.only && to.isEmpty() && !setting.values().isEmpty())
      lost(setting, "none of these is known, so that all rules are judged");
  }

  private void paths(Setting setting) {
    for (Item item : setting.values()) {
      for (Item part : item.parts()) {
        Optional<String> pattern = ForeignPaths.expression(part.text());
        if (pattern.isPresent()) carried.exclude.putIfAbsent(pattern.get(), part.text());
        else
          lost(
              part.line(),
              "skip-path " + part.text(),
              "write it under 'exclude', as in a .gitignore");
      }
    }
  }

  private void frameworks(Setting setting) {
    for (Item item : setting.parts())
      if (!List.of("terraform", "terraform_plan", "all").contains(item.text()))
        lost(
            item.line(),
            setting.key() + " " + item.text(),
            "Lintel looks by itself for what it can read");
  }

  /** Of several, the highest for soft failing and the lowest for hard. */
  private Optional<Severity> level(Item item, Optional<Severity> before, boolean highest) {
    Optional<Severity> level = Levels.of(item.text());
    if (level.isEmpty()) {
      List<String> rules = checks.rules("checkov:" + item.text());
      lost(
          item.line(),
          (highest ? "soft-fail-on " : "hard-fail-on ") + item.text(),
          rules.isEmpty()
              ? Checks.NONE
              : "a scan fails by severity: give "
                  + rules.getFirst()
                  + " another under 'severities'");
      return before;
    }
    if (before.isEmpty()) return level;
    return Optional.of(
        highest
            ? Levels.higher(before.get(), level.get())
            : Levels.lower(before.get(), level.get()));
  }

  private void failOn() {
    if (hard.isPresent()) carried.failOn(hard);
    else if (never) carried.failOn(Optional.empty());
    else if (soft.isPresent()) carried.failOn(Levels.above(soft.get()));
  }

  private void lost(Setting setting, String why) {
    lost(setting.line(), setting.key(), why);
  }

  private void lost(int line, String what, String why) {
    carried.lost(file, line, what, why);
  }
}

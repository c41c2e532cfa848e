package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.util.List;
import java.util.Optional;

/** Trivy's configuration. */
final class TrivySettings {
  private static final String OWN =
      "rules of your own are entries: 'lintel rules new', then 'catalogue'";
  private static final String NEVER =
      "Trivy ends with 0 unless this is set; 'fail-on: none' is the same";

  private final ForeignFile file;
  private final Carried carried;
  private Optional<Severity> lowest = Optional.empty();
  private Optional<Setting> code = Optional.empty();
  private Optional<Setting> severities = Optional.empty();

  private TrivySettings(ForeignFile file, Carried carried) {
    this.file = file;
    this.carried = carried;
  }

  /**
   * @return the ignore files that it names
   */
  static List<Item> read(ForeignFile file, Carried carried) {
    TrivySettings reader = new TrivySettings(file, carried);
    List<Item> ignored = List.of();
    for (Setting setting : YamlFile.settings(file)) {
      if (setting.key().equals("ignorefile")) ignored = setting.values();
      else reader.read(setting);
    }
    reader.failOn();
    return ignored;
  }

  private void read(Setting setting) {
    switch (setting.key()) {
      case "severity" -> severity(setting);
      case "exit-code" -> code = Optional.of(setting);
      case "scan.skip-dirs", "scan.skip-files", "skip-dirs", "skip-files" -> paths(setting);
      case "misconfiguration.terraform.vars" -> {
        for (Item item : setting.values())
          carried.variableFiles.putIfAbsent(item.text(), "terraform.vars");
      }
      case "rego.check", "rego.policy", "rego.data", "rego.namespaces", "ignore-policy" ->
          lost(setting, OWN);
      case "format", "output", "report", "template", "quiet", "debug" ->
          lost(setting, "how results are told is said with --format, --output and --quiet");
      case "scan.scanners", "scan.security-checks", "misconfiguration.scanners" ->
          scanners(setting);
      case "misconfiguration.terraform.exclude-downloaded-modules" -> {
        if (setting.says(true))
          lost(setting, "what is in .terraform is read only through the roots that call it");
      }
      default -> lost(setting, "Lintel has nothing that this would set");
    }
  }

  private void severity(Setting setting) {
    severities = Optional.of(setting);
    for (Item item : setting.parts()) {
      Optional<Severity> level = Levels.of(item.text());
      if (level.isPresent())
        lowest = Optional.of(lowest.map(low -> Levels.lower(low, level.get())).orElse(level.get()));
      else if (!item.text().equalsIgnoreCase("unknown"))
        throw file.broken(
            item.line(), "'" + item.text() + "' is no severity; correct it, then migrate");
    }
  }

  private void paths(Setting setting) {
    for (Item item : setting.values()) {
      Optional<String> pattern = ForeignPaths.glob(item.text());
      if (pattern.isPresent()) carried.exclude.putIfAbsent(pattern.get(), setting.key());
      else
        carried.lost(
            file,
            item.line(),
            setting.key() + " " + item.text(),
            "write it under 'exclude', as in a .gitignore");
    }
  }

  private void scanners(Setting setting) {
    for (Item item : setting.parts())
      if (!List.of("misconfig", "config", "terraform").contains(item.text()))
        carried.lost(
            file,
            item.line(),
            setting.key() + " " + item.text(),
            "Lintel looks for misconfigurations alone");
  }

  private void failOn() {
    boolean never = code.isPresent() && code.get().text().equals("0");
    if (never) carried.failOn(Optional.empty());
    else if (lowest.isPresent()) {
      carried.failOn(lowest);
      if (code.isEmpty() && severities.isPresent())
        carried.lost(file, severities.get().line(), "exit-code", NEVER);
      if (lowest.get() != Severity.INFO && severities.isPresent())
        carried.lost(
            file,
            severities.get().line(),
            "severity",
            "what is lower is told all the same; 'lintel scan --severity "
                + lowest.get().word()
                + "' leaves it out");
    } else if (code.isPresent()) carried.failOn(Optional.of(Severity.LOW));
  }

  private void lost(Setting setting, String why) {
    carried.lost(file, setting.line(), setting.key(), why);
  }
}

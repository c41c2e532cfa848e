package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration of tfsec, the predecessor of Trivy's checks of Terraform. */
final class TfsecSettings {
  private static final String OVERRIDES = "severity_overrides.";
  private static final String NONE =
      "tfsec's names are not known here; the page of the check tells its AVD id, and 'lintel rules show ID' takes that";

  private TfsecSettings() {}

  static void read(ForeignFile file, Checks checks, Carried carried) {
    for (Setting setting : YamlFile.settings(file)) {
      if (setting.key().startsWith(OVERRIDES)) override(file, setting, checks, carried);
      else if (setting.key().equals("exclude"))
        chosen(file, setting, checks, carried.skip, carried);
      else if (setting.key().equals("include"))
        chosen(file, setting, checks, carried.only, carried);
      else if (setting.key().equals("minimum_severity")) carried.failOn(Levels.of(setting.text()));
      else
        carried.lost(file, setting.line(), setting.key(), "Lintel has nothing that this would set");
    }
  }

  private static void chosen(
      ForeignFile file, Setting setting, Checks checks, Map<String, String> to, Carried carried) {
    for (Item item : setting.parts()) {
      if (checks.rules(Checks.trivy(item.text())).isEmpty())
        carried.lost(file, item.line(), item.text(), NONE);
      else checks.add(Checks.trivy(item.text()), item, file, to, carried);
    }
  }

  private static void override(ForeignFile file, Setting setting, Checks checks, Carried carried) {
    String id = setting.key().substring(OVERRIDES.length());
    List<String> rules = checks.rules(Checks.trivy(id));
    Optional<Severity> level = Levels.of(setting.text());
    if (level.isEmpty())
      throw file.broken(
          setting.line(), "'" + setting.text() + "' is no severity; correct it, then migrate");
    if (rules.isEmpty()) carried.lost(file, setting.line(), id, NONE);
    for (String rule : rules) carried.severities.putIfAbsent(rule, level.get());
  }
}

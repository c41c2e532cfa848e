package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration of KICS: its long options as keys, in any of four formats. */
final class KicsSettings {
  private final ForeignFile file;
  private final Checks checks;
  private final Carried carried;
  private Optional<Severity> lowest = Optional.empty();
  private boolean never;

  private KicsSettings(ForeignFile file, Checks checks, Carried carried) {
    this.file = file;
    this.checks = checks;
    this.carried = carried;
  }

  /** The format is told by the text, as KICS does it, not by the name. */
  static void read(ForeignFile file, Checks checks, Carried carried) {
    KicsSettings reader = new KicsSettings(file, checks, carried);
    List<Setting> settings =
        FlatFile.fits(file.text()) ? FlatFile.settings(file) : YamlFile.settings(file);
    for (Setting setting : settings) reader.read(setting);
    if (reader.never) carried.failOn(Optional.empty());
    else if (reader.lowest.isPresent()) carried.failOn(reader.lowest);
  }

  private void read(Setting setting) {
    switch (setting.key()) {
      case "exclude-queries" -> queries(setting, carried.skip);
      case "include-queries" -> queries(setting, carried.only);
      case "exclude-paths" -> paths(setting);
      case "fail-on" -> {
        for (Item item : setting.parts()) failOn(item);
      }
      case "ignore-on-exit" -> never = List.of("all", "results").contains(setting.text());
      case "terraform-vars-path" -> {
        for (Item item : setting.values())
          carried.variableFiles.putIfAbsent(item.text(), setting.key());
      }
      case "path" -> {
        for (Item item : setting.parts())
          if (!item.text().equals("."))
            lost(item.line(), "path", "what is scanned is an argument: lintel scan " + item.text());
      }
      case "exclude-severities" -> lost(setting, "'--severity' of a scan leaves out what is lower");
      case "exclude-categories" ->
          lost(setting, "Lintel has no categories; name rules under 'skip'");
      case "exclude-results" ->
          lost(
              setting,
              "a result of KICS has another id here; keep what is known with --write-baseline");
      case "type", "exclude-type", "cloud-provider" -> {
        if (!setting.text().equalsIgnoreCase("terraform"))
          lost(setting, "Lintel looks by itself for what it can read");
      }
      case "queries-path", "libraries-path", "input-data" ->
          lost(setting, "rules of your own are entries: 'lintel rules new', then 'catalogue'");
      case "exclude-gitignore" -> {
        if (setting.says(true))
          lost(setting, "what .gitignore names is left out, but not arguments");
      }
      case "output-path",
          "output-name",
          "report-formats",
          "minimal-ui",
          "no-color",
          "silent",
          "verbose" ->
          lost(
              setting,
              "how results are told is said with --format, --output, --quiet and NO_COLOR");
      default -> lost(setting, "Lintel has nothing that this would set");
    }
  }

  private void queries(Setting setting, Map<String, String> to) {
    for (Item item : setting.parts()) checks.add("kics:" + item.text(), item, file, to, carried);
    if (to == carried.only && to.isEmpty() && !setting.values().isEmpty())
      lost(setting, "none of these is known, so that all rules are judged");
  }

  private void paths(Setting setting) {
    for (Item item : setting.parts()) {
      Optional<String> pattern = ForeignPaths.glob(item.text());
      if (pattern.isPresent()) carried.exclude.putIfAbsent(pattern.get(), setting.key());
      else
        lost(
            item.line(),
            "exclude-paths " + item.text(),
            "write it under 'exclude', as in a .gitignore");
    }
  }

  private void failOn(Item item) {
    Optional<Severity> level = Levels.of(item.text());
    if (level.isEmpty())
      throw file.broken(
          item.line(), "'" + item.text() + "' is no severity; correct it, then migrate");
    lowest = Optional.of(lowest.map(low -> Levels.lower(low, level.get())).orElse(level.get()));
  }

  private void lost(Setting setting, String why) {
    lost(setting.line(), setting.key(), why);
  }

  private void lost(int line, String what, String why) {
    carried.lost(file, line, what, why);
  }
}

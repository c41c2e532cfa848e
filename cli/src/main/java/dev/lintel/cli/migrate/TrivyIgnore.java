package dev.lintel.cli.migrate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** What Trivy is told to ignore, as lines and as YAML. */
final class TrivyIgnore {
  private static final String PACKAGES = "Lintel does not look into packages, licences or images";
  private static final String EXPIRES = "exp:";

  private final ForeignFile file;
  private final Checks checks;
  private final Carried carried;

  private TrivyIgnore(ForeignFile file, Checks checks, Carried carried) {
    this.file = file;
    this.checks = checks;
    this.carried = carried;
  }

  static void read(ForeignFile file, Checks checks, Carried carried) {
    TrivyIgnore reader = new TrivyIgnore(file, checks, carried);
    boolean yaml = file.name().endsWith(".yaml") || file.name().endsWith(".yml");
    if (yaml) reader.yaml();
    else reader.lines();
  }

  /** A comment is the reason of what follows it up to an empty line. */
  private void lines() {
    List<String> comments = new ArrayList<>();
    boolean open = false;
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      String said = line.strip();
      if (said.isEmpty()) comments.clear();
      else if (said.startsWith("#")) {
        if (!open) comments.clear();
        comments.add(said.substring(1).strip());
      } else line(said, number, String.join(" ", comments).strip());
      open = said.startsWith("#");
    }
  }

  private void line(String said, int number, String above) {
    int sign = said.indexOf(" #");
    String inline = sign < 0 ? "" : said.substring(sign + 2).strip();
    String[] fields = (sign < 0 ? said : said.substring(0, sign)).strip().split("\\s+");
    Optional<LocalDate> until = Optional.empty();
    for (String field : fields)
      if (field.startsWith(EXPIRES)) until = lastDay(field.substring(EXPIRES.length()), number);
    add(new Item(fields[0], number), List.of(), inline.isEmpty() ? above : inline, until);
  }

  private void yaml() {
    Optional<Node> root = YamlFile.root(file);
    if (root.isEmpty()) return;
    for (Setting setting : YamlFile.settings(file))
      if (!List.of("misconfigurations", "secrets", "vulnerabilities", "licenses")
          .contains(setting.key()))
        carried.lost(file, setting.line(), setting.key(), "Lintel has nothing that this would set");
    for (String key : List.of("vulnerabilities", "licenses", "secrets"))
      for (Node entry : entries(root.get(), key))
        carried.lost(file, YamlFile.line(entry), key + " " + id(entry), PACKAGES);
    for (Node entry : entries(root.get(), "misconfigurations")) {
      Optional<LocalDate> until = Optional.empty();
      Optional<Node> day = YamlFile.value(entry, "expired_at");
      if (day.isPresent()) until = lastDay(YamlFile.text(day.get()), YamlFile.line(day.get()));
      String reason = YamlFile.value(entry, "statement").map(YamlFile::text).orElse("");
      Item item = new Item(id(entry), YamlFile.line(entry));
      if (item.text().isEmpty()) throw file.broken(item.line(), "'id' is missing; name the check");
      add(item, paths(entry), reason, until);
    }
  }

  private List<Node> entries(Node root, String key) {
    Optional<Node> list = YamlFile.value(root, key);
    return list.isEmpty() ? List.of() : YamlFile.list(file, list.get(), "'" + key + "'");
  }

  private static String id(Node entry) {
    return YamlFile.value(entry, "id").map(YamlFile::text).orElse("");
  }

  private List<String> paths(Node entry) {
    List<String> paths = new ArrayList<>();
    Optional<Node> node = YamlFile.value(entry, "paths");
    if (node.isPresent()) for (Item item : YamlFile.items(node.get())) paths.add(item.text());
    return paths;
  }

  private void add(Item item, List<String> paths, String reason, Optional<LocalDate> until) {
    List<String> rules = checks.rules(Checks.trivy(item.text()));
    if (rules.isEmpty()) {
      boolean packaged = item.text().matches("(?i)(CVE|GHSA|GO|RUSTSEC|DLA|DSA|TEMP)-.*");
      carried.lost(file, item.line(), item.text(), packaged ? PACKAGES : Checks.NONE);
      return;
    }
    String why = reason.isBlank() ? "ignored for Trivy" : reason;
    carried.suppress.add(
        new Carried.Silenced(rules, paths, Optional.empty(), why, until, item.text()));
  }

  /** Trivy counts an entry no longer when its day begins; ours is the last day that it counts. */
  private Optional<LocalDate> lastDay(String text, int line) {
    String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    try {
      return Optional.of(LocalDate.parse(day).minusDays(1));
    } catch (DateTimeParseException e) {
      throw file.broken(line, "'" + text + "' is no date; write one such as 2027-01-31");
    }
  }
}

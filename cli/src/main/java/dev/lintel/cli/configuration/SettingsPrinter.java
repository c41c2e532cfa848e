package dev.lintel.cli.configuration;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints what is set as a {@code lintel.yaml} that would set it, each key with where it is from.
 */
public final class SettingsPrinter {
  private static final int COMMENTS_AT = 44;
  private final StringBuilder out = new StringBuilder();

  private SettingsPrinter() {}

  public static String print(Settings settings, List<String> arguments) {
    SettingsPrinter printer = new SettingsPrinter();
    printer.out.append("# for ").append(String.join(" ", arguments)).append('\n');
    printer.all(settings);
    return printer.out.toString();
  }

  private void all(Settings settings) {
    Said<java.util.Optional<Path>> root = settings.root();
    one("root", root.value().map(Path::toString).orElse("~"), root.from());
    String level = settings.failOn().value().map(Severity::word).orElse("none");
    one("fail-on", level, settings.failOn().from());
    list("only", settings.only());
    list("skip", settings.skip());
    severities(settings.severities());
    list("exclude", settings.exclude());
    list("include", settings.include());
    inputs(settings.inputs());
    one("workspace", settings.workspace().value(), settings.workspace().from());
    folders(settings.moduleDirectories());
    suppressions(settings.suppress());
    List<String> catalogue = new ArrayList<>();
    for (Path path : settings.catalogue().value()) catalogue.add(path.toString());
    list("catalogue", new Said<>(catalogue, settings.catalogue().from()));
    stacks(settings.stacks());
  }

  private void one(String key, String value, String from) {
    line(key + ": " + plain(value), from);
  }

  private void list(String key, Said<List<String>> said) {
    if (said.value().isEmpty()) {
      line(key + ": []", said.from());
      return;
    }
    line(key + ":", said.from());
    for (String value : said.value()) out.append("  - ").append(plain(value)).append('\n');
  }

  private void severities(Said<Map<String, Severity>> said) {
    line("severities:" + (said.value().isEmpty() ? " {}" : ""), said.from());
    for (Map.Entry<String, Severity> entry : said.value().entrySet())
      out.append("  ")
          .append(plain(entry.getKey()))
          .append(": ")
          .append(entry.getValue().word())
          .append('\n');
  }

  /** Values are not printed: they may be secrets. */
  private void inputs(Said<List<ReadRequest.Input>> said) {
    List<String> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ReadRequest.Input input : said.value()) {
      switch (input) {
        case ReadRequest.Input.Variable variable -> names.add(variable.name());
        case ReadRequest.Input.VariableFile file -> files.add(file.file().toString());
      }
    }
    line("vars:" + (names.isEmpty() ? " {}" : ""), said.from());
    for (String name : names) out.append("  ").append(plain(name)).append(": …\n");
    list("var-files", new Said<>(files, said.from()));
  }

  private void folders(Said<Map<String, Path>> said) {
    line("module-dirs:" + (said.value().isEmpty() ? " {}" : ""), said.from());
    for (Map.Entry<String, Path> entry : said.value().entrySet())
      out.append("  ")
          .append(plain(entry.getKey()))
          .append(": ")
          .append(plain(entry.getValue().toString()))
          .append('\n');
  }

  private void suppressions(Said<List<ConfiguredSuppression>> said) {
    line("suppress:" + (said.value().isEmpty() ? " []" : ""), said.from());
    for (ConfiguredSuppression entry : said.value()) {
      out.append("  - reason: ").append(plain(entry.reason())).append('\n');
      inner("rule", entry.rules());
      inner("path", entry.paths());
      inner("resource", entry.resources());
      if (entry.until().isPresent())
        out.append("    until: ").append(entry.until().get()).append('\n');
    }
  }

  private void stacks(Said<List<ConfiguredStack>> said) {
    line("stacks:" + (said.value().isEmpty() ? " []" : ""), said.from());
    for (ConfiguredStack stack : said.value()) {
      out.append("  - path: ").append(plain(stack.folder().toString())).append('\n');
      out.append("    name: ").append(plain(stack.name())).append('\n');
      List<String> files = new ArrayList<>();
      for (ReadRequest.Input input : stack.inputs())
        if (input instanceof ReadRequest.Input.VariableFile file) files.add(file.file().toString());
      inner("var-files", files);
      if (stack.workspace().isPresent())
        out.append("    workspace: ").append(plain(stack.workspace().get())).append('\n');
    }
  }

  private void inner(String key, List<String> values) {
    if (values.isEmpty()) return;
    List<String> plain = new ArrayList<>();
    for (String value : values) plain.add(plain(value));
    out.append("    ").append(key).append(": [").append(String.join(", ", plain)).append("]\n");
  }

  private void line(String text, String from) {
    out.append(text).append(" ".repeat(Math.max(2, COMMENTS_AT - text.length())));
    out.append("# ").append(from).append('\n');
  }

  /** Quoted where YAML would take it for something else. */
  private static String plain(String value) {
    if (value.equals("~")) return value;
    boolean safe =
        !value.isEmpty() && Character.isLetterOrDigit(value.charAt(0)) || value.startsWith("/");
    for (int i = 0; i < value.length() && safe; i++)
      safe = " :#,[]{}&*!|>'\"%@`".indexOf(value.charAt(i)) < 0;
    return safe ? value : "'" + value.replace("'", "''") + "'";
  }
}

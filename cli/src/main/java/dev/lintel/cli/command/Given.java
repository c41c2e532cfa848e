package dev.lintel.cli.command;

import dev.lintel.cli.Suggestions;
import dev.lintel.dialects.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was given on the command line, by the names of options. */
record Given(ParseResult parsed) {

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /** All values of an option that may be repeated; each may hold several, parted by commas. */
  List<String> list(String option) {
    List<String> all = new ArrayList<>();
    for (String value : repeated(option))
      for (String part : value.split(",")) if (!part.isBlank()) all.add(part.strip());
    return all;
  }

  /** All values of an option that may be repeated, as they were typed. */
  List<String> repeated(String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  List<String> parameters() {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /** The value of an option that takes one of a few words. */
  String choice(String option, String otherwise, List<String> choices) {
    String value = text(option).orElse(otherwise);
    if (choices.contains(value)) return value;
    throw new UsageException(
        option
            + " takes "
            + String.join(", ", choices.subList(0, choices.size() - 1))
            + " or "
            + choices.getLast()
            + ", not '"
            + value
            + "'"
            + Suggestions.hint(value, choices));
  }
}

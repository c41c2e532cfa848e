package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of several policy documents, merged in their order. */
final class PolicyStatements {
  private final List<Element> statements = new ArrayList<>();
  private Optional<Value> version = Optional.empty();
  private Optional<Value> id = Optional.empty();
  private Optional<Cause> open = Optional.empty();

  /**
   * Takes over another document: a statement replaces the one of the same sid in its place, the
   * newer version wins, and so does the later id.
   */
  void merge(Value.Mapping document) {
    document.get("Id").ifPresent(value -> id = Optional.of(value));
    document.get("Version").ifPresent(this::mergeVersion);
    Optional<Value> all = document.get("Statement");
    if (all.isEmpty()) return;
    switch (all.get()) {
      case Value.Sequence sequence -> {
        for (Element each : sequence.elements()) add(each);
        if (sequence.open().isPresent()) open = sequence.open();
      }
      case Value.Mapping single -> add(Element.sure(single));
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _, Value.Encoded _ -> {}
      case Value.Reference _, Value.PartialText _, Value.Unknown _ ->
          open(DocumentCauses.of(all.get()));
    }
  }

  /** More statements may be there than are known. */
  void open(Cause cause) {
    open = Optional.of(cause);
  }

  private void mergeVersion(Value other) {
    boolean newer =
        version.isEmpty()
            || !(version.get() instanceof Value.Text mine)
            || !(other instanceof Value.Text theirs)
            || theirs.value().compareTo(mine.value()) > 0;
    if (newer) version = Optional.of(other);
  }

  private void add(Element statement) {
    String sid = sid(statement.value());
    if (!sid.isEmpty())
      for (int i = 0; i < statements.size(); i++)
        if (sid(statements.get(i).value()).equals(sid)) {
          statements.set(i, statement);
          return;
        }
    statements.add(statement);
  }

  private static String sid(Value statement) {
    return statement instanceof Value.Mapping mapping
            && mapping.get("Sid").orElse(null) instanceof Value.Text text
        ? text.value()
        : "";
  }

  /** The merged document. */
  Value.Mapping document(dev.lintel.model.Origin origin) {
    Map<String, Element> entries = new LinkedHashMap<>();
    version.ifPresent(value -> entries.put("Version", Element.sure(value)));
    id.ifPresent(value -> entries.put("Id", Element.sure(value)));
    if (!statements.isEmpty() || open.isPresent())
      entries.put(
          "Statement",
          Element.sure(new Value.Sequence(Value.SequenceType.LIST, statements, open, origin)));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), origin);
  }
}

package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.language.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code dialects}. */
final class FormReader {
  private final Reading reading;
  private final Optional<String> owner;

  /** Which dialect a form takes its spellings from, where it says {@code like}. */
  final Map<Form, String> like = new IdentityHashMap<>();

  /** The types that the provider no longer has. */
  final Set<Carrier> removed = new HashSet<>();

  /**
   * @param owner of a part: the full name of the kind it is a part of
   */
  FormReader(Reading reading, Optional<String> owner) {
    this.reading = reading;
    this.owner = owner;
  }

  List<Form> read(Node dialects) {
    List<Form> forms = new ArrayList<>();
    Entries entries = new Entries(reading.report(), dialects, "`dialects`");
    for (String dialect : Dialects.ALL) {
      for (Node node : Entries.nodes(entries.take(dialect)))
        form(node, dialect).ifPresent(forms::add);
    }
    entries.finish();
    return forms;
  }

  private Optional<Form> form(Node node, String dialect) {
    if (node instanceof ScalarNode) {
      List<Carrier> carriers = CarrierReader.read(reading.report(), Optional.of(node), dialect);
      return carriers.isEmpty() ? Optional.empty() : Optional.of(of(dialect, carriers, node));
    }
    Entries fields = new Entries(reading.report(), node, "a form");
    Optional<Place> place = place(fields, dialect);
    Optional<Path> root = fields.take("root").flatMap(reading::path);
    Optional<Expression> where = fields.take("where").flatMap(reading::expression);
    Optional<Path> ownerPath = fields.take("owner").flatMap(reading::path);
    Map<String, Link> links = new LinkReader(reading, Optional.of(dialect)).read(fields);
    Optional<String> model = fields.text("like");
    boolean gone = fields.text("removed").isPresent();
    fields.finish();
    if (place.isEmpty()) return Optional.empty();
    Form form = new Form(dialect, place.get(), root, where, ownerPath, links);
    checkOwner(form, node);
    model.ifPresent(word -> like(form, word, node));
    if (gone && place.get() instanceof Place.Types types) removed.addAll(types.types());
    return Optional.of(reading.places().put(form, reading.report(), node));
  }

  private Form of(String dialect, List<Carrier> carriers, Node node) {
    Form form =
        new Form(
            dialect,
            new Place.Types(carriers),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new HashMap<>());
    checkOwner(form, node);
    return reading.places().put(form, reading.report(), node);
  }

  private Optional<Place> place(Entries fields, String dialect) {
    Report report = reading.report();
    List<Carrier> types = CarrierReader.read(report, fields.take("type"), dialect);
    List<Carrier> stack = CarrierReader.read(report, fields.take("stack"), dialect);
    Optional<String> in = fields.text("in");
    if (in.isPresent()) {
      String kind = in.get();
      if (kind.equals("owner")) {
        if (owner.isEmpty()) report.error(fields.node(), "only a part can be `in: owner`");
        kind = owner.orElse(kind);
      }
      return Optional.of(new Place.Within(kind, types));
    }
    if (!stack.isEmpty()) return Optional.of(new Place.WholeStack(stack));
    if (!types.isEmpty()) return Optional.of(new Place.Types(types));
    report.error(fields.node(), "a form needs `type`, `in` or `stack`: where are its subjects?");
    return Optional.empty();
  }

  private void checkOwner(Form form, Node node) {
    boolean apart = owner.isPresent() && form.place() instanceof Place.Types;
    if (apart && form.owner().isEmpty())
      reading
          .report()
          .error(
              node, "a part with a type of its own needs `owner`: the attribute that refers to it");
    if (!apart && form.owner().isPresent())
      reading.report().error(node, "`owner` is for parts with a type of their own");
  }

  private void like(Form form, String dialect, Node node) {
    if (Dialects.ALL.contains(dialect)) like.put(form, dialect);
    else reading.report().error(node, "`like` names a dialect, such as `kubernetes`");
  }
}

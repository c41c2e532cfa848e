package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Missing;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.language.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads links and companions. In a form, keys are raw attributes; at the kind, properties (theirs
 * are raw there, too, where the target is a type).
 */
final class LinkReader {
  private final Reading reading;
  private final Optional<String> dialect;

  /**
   * @param dialect the form's dialect; empty for links of the kind
   */
  LinkReader(Reading reading, Optional<String> dialect) {
    this.reading = reading;
    this.dialect = dialect;
  }

  Map<String, Link> read(Entries owner) {
    Map<String, Link> links = new LinkedHashMap<>();
    owner.take("links").ifPresent(node -> read(node, false, links));
    owner.take("companions").ifPresent(node -> read(node, true, links));
    return links;
  }

  private void read(Node node, boolean companions, Map<String, Link> links) {
    Entries entries = new Entries(reading.report(), node, companions ? "companions" : "links");
    for (Entries.Entry entry : entries.all()) {
      Optional<Link> link = link(entry, companions);
      if (link.isPresent() && links.put(entry.key(), link.get()) != null)
        reading.report().error(entry.keyNode(), "there are two links `" + entry.key() + "`");
    }
  }

  private Optional<Link> link(Entries.Entry entry, boolean companion) {
    Entries fields = new Entries(reading.report(), entry.value(), "the link `" + entry.key() + "`");
    Optional<Target> target = target(fields);
    boolean via = fields.has("via");
    List<Way> ways = ways(fields, target);
    Optional<Expression> where = fields.take("where").flatMap(reading::expression);
    boolean many = fields.flag("many");
    Missing missing = missing(fields, via);
    Optional<String> relation = fields.text("is");
    fields.finish();
    if (target.isEmpty()) return Optional.empty();
    Link link =
        new Link(entry.key(), 0, target.get(), ways, where, many, missing, relation, companion);
    return Optional.of(reading.places().put(link, reading.report(), entry.keyNode()));
  }

  private Optional<Target> target(Entries fields) {
    Optional<String> kind = fields.text("kind");
    Optional<Node> type = fields.take("type");
    if (kind.isPresent() == type.isPresent()) {
      reading
          .report()
          .error(fields.node(), "a link leads to a `type` or to a `kind`: give one of them");
      return Optional.empty();
    }
    if (kind.isPresent()) return Optional.of(new Target.OfKind(kind.get()));
    List<Carrier> carriers =
        CarrierReader.read(reading.report(), type, dialect.orElse(Dialects.TERRAFORM));
    Target target = new Target.OfType(carriers);
    return carriers.isEmpty()
        ? Optional.empty()
        : Optional.of(reading.places().put(target, reading.report(), type.orElseThrow()));
  }

  private List<Way> ways(Entries fields, Optional<Target> target) {
    boolean theirsNamed = dialect.isEmpty() && !(target.orElse(null) instanceof Target.OfType);
    boolean mineNamed = dialect.isEmpty();
    List<Way> ways = new ArrayList<>();
    for (Node by : Entries.nodes(fields.take("by")))
      key(by, theirsNamed).ifPresent(key -> ways.add(way(key, new Key.Self())));
    for (Node via : Entries.nodes(fields.take("via")))
      key(via, mineNamed).ifPresent(key -> ways.add(way(new Key.Self(), key)));
    Optional<Node> on = fields.take("on");
    on.ifPresent(node -> on(node, theirsNamed, mineNamed).ifPresent(ways::add));
    Optional<String> of = fields.text("of");
    if (of.isPresent() && !of.get().equals("stack"))
      reading.report().error(fields.node(), "`of` is `stack`: all there are");
    if (ways.isEmpty() && of.isEmpty() && !fields.has("where"))
      reading
          .report()
          .error(
              fields.node(),
              "a link needs `by` (they refer to me), `via` (I refer to them), `on` or `of: stack`");
    return ways;
  }

  private static Way way(Key theirs, Key mine) {
    return new Way(List.of(new Match(theirs, mine)));
  }

  private Optional<Way> on(Node node, boolean theirsNamed, boolean mineNamed) {
    List<Match> matches = new ArrayList<>();
    Entries pairs = new Entries(reading.report(), node, "`on`");
    for (Entries.Entry pair : pairs.all()) {
      Optional<Key> theirs = key(pair.keyNode(), theirsNamed);
      Optional<Key> mine = key(pair.value(), mineNamed);
      if (theirs.isPresent() && mine.isPresent()) matches.add(new Match(theirs.get(), mine.get()));
    }
    return matches.isEmpty() ? Optional.empty() : Optional.of(new Way(matches));
  }

  private Optional<Key> key(Node node, boolean named) {
    if (node instanceof ScalarNode scalar && scalar.getValue().equals("self"))
      return Optional.of(new Key.Self());
    if (!named) {
      Optional<Path> path = reading.path(node);
      return path.map(Key.Raw::new);
    }
    Optional<String> name = Entries.text(reading.report(), node, "a property's name");
    return name.map(text -> reading.places().put(new Key.Named(text), reading.report(), node));
  }

  private Missing missing(Entries fields, boolean via) {
    Optional<String> word = fields.text("missing");
    if (word.isEmpty()) return via ? Missing.UNKNOWN : Missing.NONE;
    if (word.get().equals("unknown")) return Missing.UNKNOWN;
    if (!word.get().equals("none"))
      reading.report().error(fields.node(), "`missing` is `unknown` or `none`");
    return Missing.NONE;
  }
}

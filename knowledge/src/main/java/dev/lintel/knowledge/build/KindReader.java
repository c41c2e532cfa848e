package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.language.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one entry: a kind, and its parts as kinds of their own. */
final class KindReader {
  private static final int DEEPEST = 4;
  private final Reading reading;
  private final Function<String, Optional<Kind>> known;
  private final Supplier<? extends Collection<String>> names;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param known finds kinds that are there already
   * @param names of all of these, for hints
   */
  KindReader(
      Reading reading,
      Function<String, Optional<Kind>> known,
      Supplier<? extends Collection<String>> names) {
    this.reading = reading;
    this.known = known;
    this.names = names;
  }

  /** The kind first, then its parts. */
  List<Draft> read(Node document) {
    Entries entry = new Entries(reading.report(), document, "an entry of the catalogue");
    String name = entry.need("kind", "aws.s3.bucket");
    if (!name.isEmpty()) {
      Node place = entry.take("kind").orElseThrow();
      if (!name.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+"))
        reading
            .report()
            .error(place, "`" + name + "` is no kind's name; write provider.service.thing");
      kind(entry, name, place, Optional.empty(), 0);
    }
    return drafts;
  }

  private void kind(Entries entry, String name, Node place, Optional<Kind> owner, int depth) {
    Optional<Kind> base = known.apply(name);
    boolean extension = base.isPresent() && !entry.has("dialects") && !entry.has("of");
    String title = entry.text("title").or(() -> base.map(Kind::title)).orElse(name);
    FormReader formReader = new FormReader(reading, owner.map(Kind::name));
    List<Form> forms = forms(entry, formReader, owner, extension);
    List<Form> allForms = extension ? base.orElseThrow().forms() : forms;
    List<String> dialects = dialects(allForms);
    Map<String, Link> links = new LinkReader(reading, Optional.empty()).read(entry);
    Map<String, Property> properties =
        entry
            .take("properties")
            .map(new PropertyReader(reading, dialects)::read)
            .orElseGet(LinkedHashMap::new);
    Map<String, Property> all = new LinkedHashMap<>();
    base.filter(kind -> extension).ifPresent(kind -> all.putAll(kind.properties()));
    Statements.addFields(properties, owner, allForms);
    all.putAll(properties);
    RuleReader rules = new RuleReader(reading, name, types(all));
    entry.take("rules").ifPresent(rules::read);
    Optional<Node> parts = entry.take("parts");
    Map<String, Part> named = parts.map(node -> names(node, name)).orElse(Map.of());
    List<String> key = owner.isPresent() ? entry.texts("key") : List.of();
    Kind kind =
        new Kind(
            name,
            title,
            owner.map(Kind::name),
            key,
            forms,
            properties,
            links,
            named,
            rules.rules(),
            0);
    entry.finish();
    drafts.add(
        new Draft(
            kind,
            rules.texts(),
            place,
            reading.report(),
            formReader.like,
            formReader.removed,
            extension));
    Kind whole =
        new Kind(name, title, Optional.empty(), key, allForms, all, links, named, List.of(), 0);
    parts.ifPresent(node -> parts(node, whole, depth + 1));
  }

  private List<Form> forms(
      Entries entry, FormReader reader, Optional<Kind> owner, boolean extension) {
    Optional<Node> of = owner.isPresent() ? entry.take("of") : Optional.empty();
    Optional<Node> dialects = entry.take("dialects");
    if (of.isPresent()) return elements(of.get(), owner.orElseThrow());
    if (dialects.isPresent()) return reader.read(dialects.get());
    if (!extension) reading.report().error(entry.node(), homeless(entry));
    return List.of();
  }

  /** Most likely the entry was to add to a kind, and its name is mistyped. */
  private String homeless(Entries entry) {
    String name = entry.text("kind").orElse("");
    String near = name.isEmpty() ? "" : Nearest.hint(name, names.get());
    return "a kind needs `dialects`: where are its subjects? (to add to a kind that is there, check "
        + "its name"
        + near
        + ")";
  }

  /** The forms of a part {@code of} a property: one in each of the owner's dialects. */
  private List<Form> elements(Node node, Kind owner) {
    Optional<String> property = Entries.text(reading.report(), node, "`of`");
    List<Form> forms = new ArrayList<>();
    for (String dialect : dialects(owner.forms())) {
      Form form =
          new Form(
              dialect,
              new Form.Place.Elements(property.orElse("")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Map.of());
      forms.add(reading.places().put(form, reading.report(), node));
    }
    return forms;
  }

  private void parts(Node node, Kind owner, int depth) {
    if (depth > DEEPEST) {
      reading.report().error(node, "parts nest at most " + DEEPEST + " deep");
      return;
    }
    for (Entries.Entry part : new Entries(reading.report(), node, "`parts`").all()) {
      Entries fields = new Entries(reading.report(), part.value(), "the part `" + part.key() + "`");
      kind(fields, owner.name() + "." + part.key(), part.keyNode(), Optional.of(owner), depth);
    }
  }

  private Map<String, Part> names(Node node, String owner) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Entries.Entry part : new Entries(reading.report(), node, "`parts`").all()) {
      NameCheck.check(reading.report(), part.keyNode(), part.key());
      parts.put(part.key(), new Part(part.key(), 0, owner + "." + part.key()));
    }
    return parts;
  }

  static List<String> dialects(List<Form> forms) {
    Set<String> dialects = new LinkedHashSet<>();
    for (Form form : forms) dialects.add(form.dialect());
    return List.copyOf(dialects);
  }

  private static Map<String, ValueType> types(Map<String, Property> properties) {
    Map<String, ValueType> types = new LinkedHashMap<>();
    for (Property property : properties.values()) types.put(property.name(), property.type());
    return types;
  }
}

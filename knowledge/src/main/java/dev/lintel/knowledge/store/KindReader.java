package dev.lintel.knowledge.store;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Codec;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Default.Outcome;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Missing;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Meaning;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.model.Category;
import dev.lintel.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link KindWriter} wrote. */
final class KindReader {
  private static final Category[] CATEGORIES = Category.values();
  private static final Missing[] MISSING = Missing.values();
  private static final ValueType[] TYPES = ValueType.values();
  private static final Codec[] CODECS = Codec.values();
  private static final Severity[] SEVERITIES = Severity.values();
  private final ByteReader in;
  private final ExpressionReader expressions;

  KindReader(ByteReader in) {
    this.in = in;
    this.expressions = new ExpressionReader(in);
  }

  Kind read() {
    return new Kind(
        in.text(),
        in.text(),
        in.optionalText(),
        in.texts(),
        forms(),
        properties(),
        links(),
        parts(),
        rules(),
        in.number());
  }

  private Form form() {
    return new Form(in.text(), place(), optionalPath(), condition(), optionalPath(), links());
  }

  private Place place() {
    return switch (in.octet()) {
      case 0 -> new Place.Types(carriers());
      case 1 -> new Place.Within(in.text(), carriers());
      case 2 -> new Place.Elements(in.text());
      default -> new Place.WholeStack(carriers());
    };
  }

  private Carrier carrier() {
    return Carrier.of(CATEGORIES[in.octet()], in.text());
  }

  private Link link() {
    return new Link(
        in.text(),
        in.number(),
        target(),
        ways(),
        condition(),
        in.flag(),
        MISSING[in.octet()],
        in.optionalText(),
        in.flag());
  }

  private Target target() {
    return in.octet() == 0 ? new Target.OfType(carriers()) : new Target.OfKind(in.text());
  }

  private Way way() {
    return new Way(matches());
  }

  private Key key() {
    return switch (in.octet()) {
      case 0 -> new Key.Self();
      case 1 -> new Key.Raw(path());
      default -> new Key.Named(in.text());
    };
  }

  private Part part() {
    return new Part(in.text(), in.number(), in.text());
  }

  private Property property() {
    return new Property(
        in.text(), in.number(), TYPES[in.octet()], in.flag(), condition(), spelledIn(), defaults());
  }

  private Spelled spelled() {
    return in.octet() == 0 ? new Spelled.Ways(spellings()) : new Spelled.Inexpressible(in.text());
  }

  private Spelling spelling() {
    return new Spelling(
        source(), meanings(), optionalConstant(), carriers(), in.optionalText(), in.optionalText());
  }

  private Source source() {
    return switch (in.octet()) {
      case 0 -> new Source.At(path());
      case 1 -> new Source.Union(paths());
      default -> new Source.Range(path(), path());
    };
  }

  private Default defaultValue() {
    return new Default(condition(), outcome(), in.optionalText());
  }

  private Outcome outcome() {
    return in.octet() == 0
        ? new Outcome.Known(expressions.constant())
        : new Outcome.Unknown(in.text());
  }

  private Optional<Expression> condition() {
    return in.flag() ? Optional.of(expressions.read()) : Optional.empty();
  }

  private Optional<Path> optionalPath() {
    return in.flag() ? Optional.of(path()) : Optional.empty();
  }

  private Path path() {
    return new Path(steps());
  }

  private Step step() {
    return switch (PathSort.ALL[in.octet()]) {
      case KEY -> new Step.Key(in.text());
      case EITHER -> new Step.Either(in.texts());
      case EVERY -> new Step.Every();
      case INDEX -> new Step.Index(in.number());
      case WHERE -> new Step.Where(in.text(), in.text());
      case PRESENT -> new Step.Present();
      case FOLLOW -> new Step.Follow(in.text());
      case READ -> new Step.Read(in.text());
      case TOP -> new Step.Top();
      case DECODE -> new Step.Decode(CODECS[in.octet()], in.texts());
    };
  }

  private Rule rule() {
    return new Rule(in.text(), SEVERITIES[in.octet()], condition(), requirement(), fix());
  }

  private Requirement requirement() {
    return in.octet() == 0
        ? new Requirement.Holds(expressions.read())
        : new Requirement.Java(in.text());
  }

  private Fix fix() {
    if (!in.flag()) return Fix.NONE;
    return new Fix(
        constants(),
        in.textMap(),
        in.texts(),
        in.texts(),
        in.optionalText(),
        in.optionalText(),
        in.optionalText());
  }

  private List<Form> forms() {
    int length = in.number();
    List<Form> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(form());
    return all;
  }

  private List<Rule> rules() {
    int length = in.number();
    List<Rule> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(rule());
    return all;
  }

  private List<Carrier> carriers() {
    int length = in.number();
    List<Carrier> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(carrier());
    return all;
  }

  private List<Way> ways() {
    int length = in.number();
    List<Way> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(way());
    return all;
  }

  private List<Match> matches() {
    int length = in.number();
    List<Match> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(new Match(key(), key()));
    return all;
  }

  private List<Spelling> spellings() {
    int length = in.number();
    List<Spelling> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(spelling());
    return all;
  }

  private List<Meaning> meanings() {
    int length = in.number();
    List<Meaning> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(new Meaning(in.text(), expressions.constant()));
    return all;
  }

  private List<Path> paths() {
    int length = in.number();
    List<Path> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(path());
    return all;
  }

  private List<Step> steps() {
    int length = in.number();
    List<Step> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(step());
    return all;
  }

  private List<Default> defaultList() {
    int length = in.number();
    List<Default> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(defaultValue());
    return all;
  }

  private Map<String, Property> properties() {
    Map<String, Property> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, property());
    }
    return all;
  }

  private Map<String, Link> links() {
    Map<String, Link> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, link());
    }
    return all;
  }

  private Map<String, Part> parts() {
    Map<String, Part> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, part());
    }
    return all;
  }

  private Map<String, Spelled> spelledIn() {
    Map<String, Spelled> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, spelled());
    }
    return all;
  }

  private Map<String, List<Default>> defaults() {
    Map<String, List<Default>> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, defaultList());
    }
    return all;
  }

  private Map<String, Constant> constants() {
    Map<String, Constant> all = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      all.put(key, expressions.constant());
    }
    return all;
  }

  private Optional<Constant> optionalConstant() {
    return in.flag() ? Optional.of(expressions.constant()) : Optional.empty();
  }
}

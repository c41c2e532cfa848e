package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.language.Checker;
import dev.lintel.knowledge.language.Names;
import dev.lintel.knowledge.language.Type;
import dev.lintel.knowledge.language.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of one kind. */
final class KindVocabulary implements Vocabulary {
  private final Kind kind;
  private final Vocabularies all;
  private final Map<String, Member> members = new HashMap<>();
  private final Set<String> beingDerived = new HashSet<>();

  KindVocabulary(Kind kind, Vocabularies all) {
    this.kind = kind;
    this.all = all;
  }

  @Override
  public String title() {
    return kind.name();
  }

  @Override
  public Collection<String> names() {
    Set<String> names = new LinkedHashSet<>(kind.properties().keySet());
    names.addAll(kind.parts().keySet());
    names.addAll(kind.links().keySet());
    for (Form form : kind.forms()) names.addAll(form.links().keySet());
    return names;
  }

  @Override
  public Optional<Member> member(String name) {
    Member known = members.get(name);
    if (known != null) return Optional.of(known);
    Optional<Member> found = find(name);
    if (found.isPresent() && beingDerived.isEmpty()) members.put(name, found.get());
    return found;
  }

  private Optional<Member> find(String name) {
    Property property = kind.properties().get(name);
    if (property != null)
      return Optional.of(new Member(new Type.Simple(property.type()), absent(property), true));
    Part part = kind.parts().get(name);
    if (part != null)
      return Optional.of(new Member(new Type.ListOf(subject(part.kind())), false, false));
    if (name.equals(Names.OWNER) && kind.owner().isPresent())
      return Optional.of(new Member(subject(kind.owner().get()), false, false));
    return Links.find(kind, Optional.empty(), name).map(this::member);
  }

  private Member member(Link link) {
    Type target = target(link);
    Type type = link.many() ? new Type.ListOf(target) : target;
    return new Member(type, !link.many(), false);
  }

  Type target(Link link) {
    return switch (link.target()) {
      case Target.OfKind of -> subject(of.kind());
      case Target.OfType of -> SchemaVocabulary.type(of.types());
    };
  }

  private Type subject(String name) {
    Optional<Vocabulary> vocabulary = all.of(name);
    return vocabulary.isPresent() ? new Type.Subject(vocabulary.get()) : Type.ANY;
  }

  /** Whether a property may be absent in some dialect. */
  private boolean absent(Property property) {
    return switch (property.type()) {
      case BOOLEAN, LIST, CIDRS, MAP -> false;
      case NUMBER, TEXT, RANGE, IMAGE, POLICY, DURATION, QUANTITY ->
          property.is().isPresent() ? absentDerived(property) : absentSomewhere(property);
    };
  }

  private boolean absentDerived(Property property) {
    if (!beingDerived.add(property.name())) return true;
    boolean absent =
        Checker.check(property.is().orElseThrow(), this, Optional.empty(), Optional.empty())
            .absent();
    beingDerived.remove(property.name());
    return absent;
  }

  private boolean absentSomewhere(Property property) {
    for (String dialect : KindReader.dialects(kind.forms()))
      if (!(property.spelled().get(dialect) instanceof Spelled.Inexpressible)
          && !total(property.defaults().getOrDefault(dialect, List.of()))) return true;
    return false;
  }

  /** Whether there always is a default. */
  static boolean total(List<Default> defaults) {
    return !defaults.isEmpty() && defaults.getLast().when().isEmpty();
  }
}

package dev.lintel.engine.read;

import dev.lintel.engine.codec.Documents;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.model.Category;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stack seen through a catalogue: finds subjects, follows links, reads properties, each on demand
 * and once. For one thread.
 */
public final class StackView {
  private final Stack stack;
  private final Catalogue catalogue;
  private final Conditions conditions;
  private final Documents documents;
  private final Coercion coercion;
  private final Reader reader;
  private final Links links;
  private final Subjects subjects;
  private final Map<String, Resource> byAddress = new HashMap<>();
  private final Map<String, List<Resource>> byBlock = new HashMap<>();
  private final Map<String, List<Resource>> byType = new LinkedHashMap<>();
  private final Map<Resource, Subject> bare = new IdentityHashMap<>();
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private @Nullable Modules modules;

  public StackView(Stack stack, Catalogue catalogue, Conditions conditions) {
    this.stack = stack;
    this.catalogue = catalogue;
    this.conditions = conditions;
    this.documents = new Documents(this::tell);
    this.coercion = new Coercion(stack.dialect(), documents);
    this.reader = new Reader(this);
    this.links = new Links(this);
    this.subjects = new Subjects(this);
    for (Resource resource : stack.resources()) index(resource);
  }

  private void index(Resource resource) {
    byAddress.putIfAbsent(resource.address(), resource);
    byBlock.computeIfAbsent(resource.block(), _ -> new ArrayList<>(1)).add(resource);
    byType.computeIfAbsent(typeKey(resource), _ -> new ArrayList<>()).add(resource);
  }

  private static String typeKey(Resource resource) {
    return resource.category() == Category.RESOURCE
        ? resource.type()
        : resource.category().name() + " " + resource.type();
  }

  public Stack stack() {
    return stack;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Subjects subjects() {
    return subjects;
  }

  /** What judging could not take, each told once, in the order met. */
  public List<Problem> problems() {
    return new ArrayList<>(problems.values());
  }

  String dialect() {
    return stack.dialect();
  }

  Conditions conditions() {
    return conditions;
  }

  Documents documents() {
    return documents;
  }

  Coercion coercion() {
    return coercion;
  }

  Reader reader() {
    return reader;
  }

  Links links() {
    return links;
  }

  /** The module calls whose insides are not known. */
  Modules modules() {
    if (modules == null) modules = new Modules(stack);
    return modules;
  }

  @Nullable Resource at(String address) {
    return byAddress.get(address);
  }

  /** The instances of a block, in order. */
  List<Resource> instances(String block) {
    return byBlock.getOrDefault(block, List.of());
  }

  /** The resources of these types, in the order of the stack within each type. */
  List<Resource> of(List<Carrier> types) {
    List<Resource> all = new ArrayList<>();
    for (Carrier type : types) {
      if (type.exact()) all.addAll(ofType(type));
      else for (Resource one : stack.resources()) if (fits(type, one)) all.add(one);
    }
    return all;
  }

  /** The managed resources of a type. */
  List<Resource> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  private List<Resource> ofType(Carrier type) {
    String key =
        type.category() == Category.RESOURCE
            ? type.type()
            : type.category().name() + " " + type.type();
    return byType.getOrDefault(key, List.of());
  }

  static boolean fits(Carrier type, Resource resource) {
    return type.fits(resource.category(), resource.type());
  }

  static boolean fitsAny(List<Carrier> types, Resource resource) {
    for (Carrier type : types) if (fits(type, resource)) return true;
    return false;
  }

  /** A resource that a link leads to, without a kind. */
  Subject bare(Resource resource) {
    return bare.computeIfAbsent(resource, r -> Subject.bare(this, r));
  }

  @Nullable Kind kind(String name) {
    return catalogue.kind(name).orElse(null);
  }

  /** Tells of a value that does not fit, where coercion made it out to be malformed. */
  void tellMalformed(Value coerced, Value raw) {
    if (coerced == raw || !(coerced instanceof Value.Unknown unknown)) return;
    if (raw instanceof Value.Unknown) return;
    var cause = unknown.causes().getFirst();
    if (cause.reason() == Reason.MALFORMED)
      tell(new Problem(Problem.Level.WARNING, cause.detail(), cause.where()));
  }

  void tell(Problem problem) {
    String key =
        problem.where().source().path()
            + ":"
            + problem.where().start()
            + ":"
            + problem.where().end()
            + ":"
            + problem.message();
    problems.putIfAbsent(key, problem);
  }
}

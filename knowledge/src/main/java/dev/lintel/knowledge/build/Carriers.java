package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.model.Category;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.ProviderSchema;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.schema.SchemaElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which resources hold a form's text, and what their provider's schema says of them. */
final class Carriers {
  /**
   * A carrier with the way from its top to the form's root.
   *
   * @param opaque whether the root lies inside a text
   */
  record Rooted(Carrier carrier, List<String> root, boolean opaque) {}

  private static final int DEEPEST = 8;

  private Carriers() {}

  static List<Rooted> of(Form form, Function<String, Optional<Kind>> kinds) {
    List<Rooted> all = new ArrayList<>();
    collect(form, kinds, all, 0);
    return all;
  }

  private static void collect(
      Form form, Function<String, Optional<Kind>> kinds, List<Rooted> into, int depth) {
    switch (form.place()) {
      case Place.Types types -> {
        for (Carrier carrier : types.types()) into.addAll(rooted(carrier, List.of(), false, form));
      }
      case Place.Within within -> {
        Optional<Kind> outer = depth < DEEPEST ? kinds.apply(within.kind()) : Optional.empty();
        if (outer.isEmpty()) return;
        List<Rooted> outside = new ArrayList<>();
        for (Form each : outer.get().forms())
          if (each.dialect().equals(form.dialect())) collect(each, kinds, outside, depth + 1);
        for (Rooted each : outside)
          if (within.types().isEmpty() || fits(within.types(), each.carrier))
            into.addAll(rooted(each.carrier, each.root, each.opaque, form));
      }
      case Place.Elements elements -> {}
      case Place.WholeStack stack -> {}
    }
  }

  private static List<Rooted> rooted(
      Carrier carrier, List<String> root, boolean opaque, Form form) {
    PathNames names = PathNames.of(form.root());
    List<Rooted> all = new ArrayList<>();
    for (List<String> way : names.ways()) {
      List<String> whole = new ArrayList<>(root);
      if (!opaque) whole.addAll(way);
      all.add(new Rooted(carrier, List.copyOf(whole), opaque || names.opaque()));
    }
    return all;
  }

  /** Whether a carrier is one of these; each may be a glob. */
  static boolean fits(List<Carrier> patterns, Carrier carrier) {
    for (Carrier pattern : patterns)
      if (pattern.fits(carrier.category(), carrier.type())) return true;
    return false;
  }

  /** The schema of a carrier; empty where none is known. */
  static Optional<BlockSchema> schema(Carrier carrier) {
    return switch (carrier.category()) {
      case RESOURCE -> ProviderSchemas.resource(carrier.type());
      case DATA -> ProviderSchemas.data(carrier.type());
      case PROVIDER -> ProviderSchemas.provider(carrier.type()).map(ProviderSchema::configuration);
      case MODULE, VARIABLE, OUTPUT, EPHEMERAL -> Optional.empty();
    };
  }

  /** Whether the provider's types are known, so that a type which is not there is a mistake. */
  static Optional<ProviderSchema> provider(Carrier carrier) {
    boolean typed = carrier.category() == Category.RESOURCE || carrier.category() == Category.DATA;
    return typed ? ProviderSchemas.providerOf(carrier.type()) : Optional.empty();
  }

  static List<String> types(ProviderSchema provider, Category category) {
    return category == Category.DATA ? provider.dataTypes() : provider.resourceTypes();
  }

  /** Whether a glob stands for any type of a provider. */
  static boolean any(ProviderSchema provider, Carrier glob) {
    int star = glob.type().indexOf('*');
    String beginning = star < 0 ? glob.type() : glob.type().substring(0, star);
    if (glob.category() == Category.RESOURCE)
      return provider.anyResource(beginning, type -> glob.fits(Category.RESOURCE, type));
    for (String type : types(provider, glob.category()))
      if (glob.fits(glob.category(), type)) return true;
    return false;
  }

  /** The schemas at a form's root. */
  static List<BlockSchema> bodies(Form form, Function<String, Optional<Kind>> kinds) {
    List<BlockSchema> bodies = new ArrayList<>();
    for (Rooted rooted : of(form, kinds)) {
      Optional<BlockSchema> schema = schema(rooted.carrier);
      if (schema.isEmpty() || rooted.opaque) continue;
      if (rooted.root.isEmpty()) bodies.add(schema.get());
      else schema.flatMap(top -> top.find(rooted.root)).ifPresent(element -> add(element, bodies));
    }
    return bodies;
  }

  private static void add(SchemaElement element, List<BlockSchema> bodies) {
    if (element instanceof NestedBlock block) bodies.add(block.body());
  }
}

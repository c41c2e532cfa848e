package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes out the types that a glob stands for, where the provider's are known, so that a lookup by
 * type finds them. A lone {@code *} stays: it is for every type there may be.
 */
final class GlobExpansion {
  private GlobExpansion() {}

  static Place place(Form form) {
    if (!form.dialect().equals(Dialects.TERRAFORM)) return form.place();
    return switch (form.place()) {
      case Place.Types types -> new Place.Types(expand(types.types()));
      case Place.WholeStack stack -> new Place.WholeStack(expand(stack.types()));
      case Place.Within within -> within;
      case Place.Elements elements -> elements;
    };
  }

  static Target target(Target target) {
    return switch (target) {
      case Target.OfType of -> new Target.OfType(expand(of.types()));
      case Target.OfKind of -> of;
    };
  }

  private static List<Carrier> expand(List<Carrier> carriers) {
    Set<Carrier> all = new LinkedHashSet<>();
    for (Carrier carrier : carriers) {
      List<Carrier> types = types(carrier);
      if (types.isEmpty()) all.add(carrier);
      all.addAll(types);
    }
    return List.copyOf(all);
  }

  private static List<Carrier> types(Carrier glob) {
    List<Carrier> types = new ArrayList<>();
    Optional<ProviderSchema> provider = glob.exact() ? Optional.empty() : Carriers.provider(glob);
    if (provider.isEmpty()) return types;
    for (String type : Carriers.types(provider.get(), glob.category()))
      if (glob.fits(glob.category(), type)) types.add(new Carrier(glob.category(), type));
    return types;
  }
}

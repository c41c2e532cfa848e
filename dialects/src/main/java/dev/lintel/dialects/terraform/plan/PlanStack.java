package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.syntax.json.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stack that a plan alone tells of, with places in the plan. */
public final class PlanStack {
  private final PlanFile plan;
  private final PlanValues values;
  private final PlanReferences references;
  private final Map<String, JsonNode> expressions;

  PlanStack(PlanFile plan) {
    this.plan = plan;
    values = new PlanValues(plan.source());
    expressions = plan.expressions();
    Set<String> addresses = new HashSet<>();
    for (PlannedResource each : plan.resources()) addresses.add(each.address());
    references = new PlanReferences(addresses);
  }

  /**
   * @param path what reports call the stack
   */
  public static Stack of(PlanFile plan, String path, String key) {
    PlanStack stack = new PlanStack(plan);
    List<Resource> resources = new ArrayList<>();
    for (PlannedResource each : plan.resources()) resources.add(stack.resource(each));
    return new Stack(
        path, key, "terraform", "", resources, stack.outputs(), List.of(), List.of(plan.source()));
  }

  Map<String, Value> outputs() {
    Map<String, Value> outputs = new LinkedHashMap<>();
    for (JsonNode.Member output : plan.outputs()) {
      Origin place = values.place(output.start(), output.end());
      String symbol = "output." + output.name();
      outputs.put(
          output.name(),
          Json.member(output.value(), "value")
              .map(value -> values.of(value, Optional.empty(), symbol, place))
              .orElseGet(() -> values.unknown(symbol, place)));
    }
    return outputs;
  }

  Resource resource(PlannedResource planned) {
    Origin place =
        Origin.block(
            plan.source(),
            planned.place().start(),
            planned.place().start() + 1,
            planned.place().end());
    String type = planned.type();
    int underscore = type.indexOf('_');
    return new Resource(
        planned.address(),
        planned.block(),
        planned.module(),
        planned.category(),
        type,
        planned.name(),
        new Value.Mapping(
            Value.MappingType.OBJECT, entries(planned, place), Optional.empty(), place),
        new Value.Mapping(Value.MappingType.OBJECT, Map.of(), Optional.empty(), place),
        Optional.empty(),
        plan.providerVersion(underscore < 0 ? type : type.substring(0, underscore)));
  }

  /** What the configuration sets: a plan also has what the provider fills in. */
  private Map<String, Element> entries(PlannedResource planned, Origin place) {
    Optional<JsonNode> said = Optional.ofNullable(expressions.get(planned.block()));
    Optional<BlockSchema> schema = schema(planned);
    Map<String, Element> entries = new LinkedHashMap<>();
    Value all = values.of(planned.values(), planned.unknown(), planned.address(), place);
    if (!(all instanceof Value.Mapping mapping)) return entries;
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      String name = entry.getKey();
      Value value = entry.getValue().value();
      Optional<JsonNode> expression = Json.member(said, name);
      boolean block = schema.isPresent() && schema.get().blocks().containsKey(name);
      boolean known = !PlanValues.isTrue(Json.member(planned.unknown(), name));
      boolean written = said.isEmpty() || name.equals("tags_all") ? known : expression.isPresent();
      if (block ? !isEmpty(value) : written)
        entries.put(name, Element.sure(references.linked(value, expression, planned.module())));
    }
    return entries;
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Sequence sequence && sequence.elements().isEmpty();
  }

  private static Optional<BlockSchema> schema(PlannedResource planned) {
    return planned.category() == dev.lintel.model.Category.RESOURCE
        ? ProviderSchemas.resource(planned.type())
        : ProviderSchemas.data(planned.type());
  }
}

package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes a body by a specification in hcldec's language, as much of it as the cases need. */
final class SpecDecoder {
  private final HclFile file;
  private final SpecEvaluator evaluator;
  private final List<SyntaxProblem> problems;

  SpecDecoder(HclFile file, Map<String, @Nullable Object> variables) {
    this.file = file;
    this.evaluator = new SpecEvaluator(variables);
    this.problems = new ArrayList<>(file.problems());
  }

  /** What the parser and the specification have against the file. */
  List<SyntaxProblem> problems() {
    return problems;
  }

  @Nullable Object decode(Block specification) {
    refuseUnexpected(file.body(), specification);
    return value(specification, file.body());
  }

  private @Nullable Object value(Block specification, Body body) {
    return switch (specification.type()) {
      case "literal" -> new SpecEvaluator(Map.of()).value(argument(specification, "value"));
      case "object" -> object(specification, body);
      case "attr" -> attribute(body, name(specification));
      case "block" -> block(specification, body);
      case "block_list" -> blocks(specification, body);
      case "block_map" -> blockMap(specification, body);
      default -> throw new UnsupportedOperationException(specification.type());
    };
  }

  private Object object(Block specification, Body body) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Item item : specification.body().items())
      if (item instanceof Block inner) values.put(inner.label(0), value(inner, body));
    return values;
  }

  private @Nullable Object attribute(Body body, String name) {
    for (Item item : body.items())
      if (item instanceof Attribute it && it.name().equals(name))
        return evaluator.value(it.value());
    return null;
  }

  private @Nullable Object block(Block specification, Body body) {
    List<Block> found = find(specification, body);
    return found.isEmpty() ? null : value(inner(specification), found.getFirst().body());
  }

  private Object blocks(Block specification, Body body) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Block block : find(specification, body))
      values.add(value(inner(specification), block.body()));
    return values;
  }

  private Object blockMap(Block specification, Body body) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Block block : find(specification, body))
      values.put(block.label(0), value(inner(specification), block.body()));
    return values;
  }

  private static List<Block> find(Block specification, Body body) {
    List<Block> found = new ArrayList<>();
    for (Item item : body.items())
      if (item instanceof Block block && block.type().equals(name(specification))) found.add(block);
    return found;
  }

  /** The name in the decoded language: given, or that of the result. */
  private static String name(Block specification) {
    for (Item item : specification.body().items())
      if (item instanceof Attribute it
          && it.name().equals(specification.type().equals("attr") ? "name" : "block_type"))
        return (String) String.valueOf(new SpecEvaluator(Map.of()).value(it.value()));
    return specification.label(0);
  }

  private static Block inner(Block specification) {
    for (Item item : specification.body().items()) if (item instanceof Block block) return block;
    throw new IllegalArgumentException("no specification inside " + specification.type());
  }

  private static Expression argument(Block block, String name) {
    for (Item item : block.body().items())
      if (item instanceof Attribute it && it.name().equals(name)) return it.value();
    throw new IllegalArgumentException("no " + name + " in " + block.type());
  }

  private void refuseUnexpected(Body body, Block specification) {
    if (!specification.type().equals("object")) return;
    Set<String> expected = new HashSet<>();
    for (Item item : specification.body().items())
      if (item instanceof Block inner) expected.add(name(inner));
    for (Item item : body.items())
      if (item instanceof Attribute it && !expected.contains(it.name()))
        problems.add(new SyntaxProblem(it.start(), it.nameEnd(), "unexpected " + it.name()));
  }
}

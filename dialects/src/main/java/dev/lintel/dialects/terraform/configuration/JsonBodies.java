package dev.lintel.dialects.terraform.configuration;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.Item;
import dev.lintel.syntax.hcl.Label;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Terraform's JSON notation in the shape of its own (language documentation, "JSON Configuration
 * Syntax"): objects become blocks where the schema of what they are in has blocks, else attributes.
 * Places are those of the JSON text.
 */
final class JsonBodies {
  private static final String COMMENT = "//";

  private final SourceText source;
  private final List<SyntaxProblem> problems;
  private final JsonExpressions expressions;

  private JsonBodies(JsonFile file) {
    source = file.source();
    problems = new ArrayList<>(file.problems());
    expressions = new JsonExpressions(source, problems);
  }

  static HclFile read(JsonFile file) {
    JsonBodies reader = new JsonBodies(file);
    List<Item> items = new ArrayList<>();
    if (file.root().isPresent()) reader.addTop(file.root().get(), items);
    return new HclFile(file.source(), new Body(0, file.source().length(), items), reader.problems);
  }

  private void addTop(JsonNode root, List<Item> items) {
    for (JsonNode.JsonObject object : objects(root, "the configuration"))
      for (JsonNode.Member member : object.members())
        if (!member.name().equals(COMMENT)) {
          BlockShape shape = BlockShape.top(member.name());
          addBlocks(member, member.value(), shape, List.of(), items);
        }
  }

  /** Goes down through the levels of labels to the bodies. */
  private void addBlocks(
      JsonNode.Member type,
      JsonNode value,
      BlockShape shape,
      List<Label> labels,
      List<Item> items) {
    if (labels.size() == shape.labels()) {
      addBodies(type, value, shape, labels, items);
      return;
    }
    for (JsonNode.JsonObject object : objects(value, '"' + type.name() + '"'))
      for (JsonNode.Member member : object.members())
        if (!member.name().equals(COMMENT)) {
          List<Label> more = new ArrayList<>(labels);
          more.add(new Label(member.start(), member.nameEnd(), member.name(), true));
          addBlocks(type, member.value(), shape, more, items);
        }
  }

  private void addBodies(
      JsonNode.Member type,
      JsonNode value,
      BlockShape shape,
      List<Label> labels,
      List<Item> items) {
    BlockShape inner = shape.labelled(labels);
    for (JsonNode.JsonObject object : objects(value, '"' + type.name() + '"')) {
      Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
      int start = last == null ? type.start() : last.start();
      int headerEnd = last == null ? type.nameEnd() : last.end();
      if (start > object.start()) start = object.start();
      if (headerEnd > object.start() || isElement(value, object)) {
        start = object.start();
        headerEnd = object.start() + 1;
      }
      items.add(
          new Block(start, object.end(), headerEnd, type.name(), labels, body(object, inner)));
    }
  }

  private static boolean isElement(JsonNode value, JsonNode.JsonObject object) {
    return value instanceof JsonNode.JsonArray array
        && array.elements().size() > 1
        && array.elements().contains(object);
  }

  private Body body(JsonNode.JsonObject object, BlockShape shape) {
    List<Item> items = new ArrayList<>();
    for (JsonNode.Member member : object.members()) {
      if (member.name().equals(COMMENT)) continue;
      if (shape.isBlock(member.name()) && holdsObjects(member.value()))
        addBlocks(member, member.value(), shape.inside(member.name()), List.of(), items);
      else
        items.add(
            new Attribute(
                member.start(),
                member.end(),
                member.name(),
                member.nameEnd(),
                value(member, shape)));
    }
    return new Body(object.start(), object.end(), items);
  }

  private Expression value(JsonNode.Member member, BlockShape shape) {
    return shape.isExpression(member.name())
        ? expressions.expression(member.value())
        : expressions.of(member.value(), shape.isLiteral(member.name()));
  }

  private static boolean holdsObjects(JsonNode value) {
    return switch (value) {
      case JsonNode.JsonObject _ -> true;
      case JsonNode.JsonArray array -> {
        boolean all = true;
        for (JsonNode each : array.elements()) all &= each instanceof JsonNode.JsonObject;
        yield all;
      }
      case JsonNode.JsonNull _ -> false;
      case JsonNode.JsonString _, JsonNode.JsonNumber _, JsonNode.JsonBoolean _ -> false;
    };
  }

  /** An object, or the objects of a list, which stand for several blocks. */
  private List<JsonNode.JsonObject> objects(JsonNode value, String what) {
    List<JsonNode.JsonObject> objects = new ArrayList<>();
    switch (value) {
      case JsonNode.JsonObject object -> objects.add(object);
      case JsonNode.JsonArray array -> {
        for (JsonNode each : array.elements()) objects.addAll(objects(each, what));
      }
      case JsonNode.JsonNull _ -> {}
      case JsonNode.JsonString _, JsonNode.JsonNumber _, JsonNode.JsonBoolean _ ->
          problems.add(
              new SyntaxProblem(
                  value.start(), value.end(), what + " must be an object or a list of objects"));
    }
    return objects;
  }
}

package dev.lintel.report.json;

import dev.lintel.model.Problem;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.report.StackView;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes stacks as they were evaluated, one resource a line. */
public final class JsonStacks {
  private final StackView view;
  private final JsonGenerator json;
  private final JsonValues values;

  private JsonStacks(StackView view, JsonGenerator json) {
    this.view = view;
    this.json = json;
    this.values = new JsonValues(json, view.reveal());
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(StackView view, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    new JsonStacks(view, json).write();
    json.flush();
  }

  private void write() {
    json.writeStartObject();
    json.writeArrayPropertyStart("stacks");
    for (Stack stack : view.stacks()) stack(stack);
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    for (Problem problem : view.problems()) problem(problem);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void stack(Stack stack) {
    json.writeStartObject();
    json.writeStringProperty("path", stack.path());
    json.writeStringProperty("dialect", stack.dialect());
    json.writeObjectPropertyStart("outputs");
    for (Map.Entry<String, Value> output : new TreeMap<>(stack.outputs()).entrySet())
      values.property(output.getKey(), output.getValue());
    json.writeEndObject();
    json.writeArrayPropertyStart("resources");
    for (Resource resource : view.resources(stack)) resource(resource);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void resource(Resource resource) {
    json.writeStartObject();
    json.writeStringProperty("address", resource.address());
    json.writeStringProperty("type", resource.type());
    json.writeArrayPropertyStart("kinds");
    for (String kind : view.kinds().apply(resource)) json.writeString(kind);
    json.writeEndArray();
    json.writeBooleanProperty("possible", resource.possible().isPresent());
    JsonOutput.place(json, resource.origin());
    json.writeName("values");
    values.value("", resource.values());
    json.writeEndObject();
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    JsonOutput.place(json, problem.where());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }
}

package dev.lintel.report.text;

import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.report.Shown;
import dev.lintel.report.StackView;
import dev.lintel.report.source.Columns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints stacks as they were evaluated, much as Terraform would write them. */
public final class StackText {
  private final StackView view;
  private final Style style;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  private StackText(StackView view, Style style, OutputStream out) {
    this.view = view;
    this.style = style;
    this.out = out;
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(StackView view, Style style, OutputStream out) throws IOException {
    StackText writer = new StackText(view, style, out);
    for (Stack stack : view.stacks()) writer.stack(stack);
    ProblemText.write(view.problems(), true, style, writer.text);
    writer.flush();
  }

  private void stack(Stack stack) throws IOException {
    List<Resource> resources = view.resources(stack);
    if (view.address().isPresent() && resources.isEmpty()) return;
    int count = Shown.count(stack);
    text.append(style.bold(Columns.clean(stack.path()) + "  " + stack.dialect()));
    text.append(style.dim("  " + count + " resource" + (count == 1 ? "" : "s"))).append("\n\n");
    for (Resource resource : resources) resource(resource);
    if (view.address().isEmpty()) outputs(stack);
  }

  private void resource(Resource resource) throws IOException {
    String where =
        resource.origin().source().path() + ":" + resource.origin().span().start().line();
    text.append(style.bold(Columns.clean(resource.address())));
    text.append("  ").append(style.file(Columns.clean(where)));
    for (String kind : view.kinds().apply(resource)) text.append("  ").append(style.dim(kind));
    if (resource.possible().isPresent()) {
      String why = resource.possible().get().detail();
      text.append("\n  ").append(style.warning(Columns.clean("may not be there: " + why)));
    }
    text.append('\n');
    new ValueText(style, view.reveal(), text).entries(resource.values(), 1);
    text.append('\n');
    if (text.length() > 1 << 16) flush();
  }

  private void outputs(Stack stack) {
    if (stack.outputs().isEmpty()) return;
    text.append(style.bold("outputs")).append('\n');
    ValueText values = new ValueText(style, view.reveal(), text);
    for (Map.Entry<String, Value> output : new TreeMap<>(stack.outputs()).entrySet())
      values.property(output.getKey(), output.getValue(), 1);
    text.append('\n');
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}

package dev.lintel.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.judge.Interpreter;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.StackView;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.lens.Code;
import dev.lintel.fix.lens.Draft;
import dev.lintel.fix.lens.LensWriter;
import dev.lintel.fix.lens.Put;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expressions;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of lenses, on every property of every subject of every sample, but for those by which a
 * resource is a subject at all: put what was read and nothing changes; read back what was put;
 * putting twice is putting once.
 */
class LensLawsTest {
  static List<Sample> samples() {
    return Sample.all().toList();
  }

  /** A property of a subject, found again in the code as it would be. */
  private record Place(String stack, String address, String kind, String property) {}

  private record Found(Stack stack, Place place, Reading reading, Property property) {}

  @ParameterizedTest
  @MethodSource("samples")
  void putWhatWasReadAndNothingChanges(Sample sample) {
    for (Found found : all(sample.stacks())) {
      Optional<Constant> value = constant(found.reading().value());
      if (value.isEmpty() || found.reading().given() != Given.STATED) continue;
      Map<String, SourceText> texts = put(found, value.get());
      assertThat(read(sample.stacks(texts), found.place()))
          .as("%s put back", found.place())
          .isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readBackWhatWasPut(Sample sample) {
    for (Found found : all(sample.stacks())) {
      if (found.property().type() != ValueType.BOOLEAN) continue;
      if (!(found.reading().value() instanceof Value.Bool bool)) continue;
      Constant other = new Constant.Bool(!bool.value());
      Map<String, SourceText> texts = put(found, other);
      if (texts.isEmpty()) continue;
      List<Stack> after = sample.stacks(texts);
      assertThat(read(after, found.place()))
          .as("%s turned by %s", found.place(), texts)
          .isEqualTo(Optional.of(other));
      for (Found again : all(after))
        if (again.place().equals(found.place())) {
          Map<String, SourceText> twice = new HashMap<>(texts);
          twice.putAll(put(again, other));
          assertThat(sample.stacks(twice).toString()).isEqualTo(after.toString());
        }
    }
  }

  private static Map<String, SourceText> put(Found found, Constant value) {
    LensWriter lens =
        new LensWriter(
            new Code(found.stack()), Fix.NONE, Sample.BUILT_IN::kind, _ -> Optional.empty());
    Goal goal =
        new Goal(
            found.reading().subject(),
            found.property().name(),
            Optional.empty(),
            found.reading(),
            new Constraint.OneOf(List.of(value)));
    Draft draft = new Draft();
    if (lens.put(goal) instanceof Put.Done done)
      assertThat(draft.take(done.changes())).as(goal.toString()).isEmpty();
    return Sample.changed(draft.edits());
  }

  private static Optional<Constant> read(List<Stack> stacks, Place place) {
    for (Found found : all(stacks))
      if (found.place().equals(place)) return constant(found.reading().value());
    return Optional.empty();
  }

  private static Optional<Constant> constant(Value value) {
    if (value instanceof Value.Bool bool) return Optional.of(new Constant.Bool(bool.value()));
    if (value instanceof Value.Number number)
      return Optional.of(new Constant.Number(number.value()));
    return value instanceof Value.Text
        ? Optional.ofNullable(Scalars.text(value)).map(Constant.Text::new)
        : Optional.empty();
  }

  private static List<Found> all(List<Stack> stacks) {
    List<Found> all = new ArrayList<>();
    for (Stack stack : stacks) {
      StackView view = new StackView(stack, Sample.BUILT_IN, new Interpreter());
      for (Resource resource : stack.resources())
        for (Kind kind : Sample.BUILT_IN.of(stack.dialect(), resource.category(), resource.type()))
          for (Subject subject : view.subjects().of(kind, resource)) add(stack, kind, subject, all);
    }
    return all;
  }

  private static void add(Stack stack, Kind kind, Subject subject, List<Found> all) {
    Set<String> choosing = new HashSet<>();
    for (var form : kind.forms())
      form.where().ifPresent(where -> choosing.addAll(Expressions.properties(where)));
    for (Property property : kind.properties().values()) {
      if (property.is().isPresent() || choosing.contains(property.name())) continue;
      if (!(subject.get(property.name()) instanceof Reading reading)) continue;
      String address = subject.carrier().address() + subject.part();
      Place place = new Place(stack.path(), address, kind.name(), property.name());
      all.add(new Found(stack, place, reading, property));
    }
  }
}

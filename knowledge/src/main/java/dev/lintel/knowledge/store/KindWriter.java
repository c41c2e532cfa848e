package dev.lintel.knowledge.store;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Default.Outcome;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Source;

/** Writes kinds; {@link KindReader} is its mirror, line by line. */
final class KindWriter {
  private final ByteWriter out;
  private final ExpressionWriter expressions;

  KindWriter(ByteWriter out) {
    this.out = out;
    this.expressions = new ExpressionWriter(out);
  }

  void write(Kind kind) {
    out.text(kind.name());
    out.text(kind.title());
    out.optional(kind.owner(), out::text);
    out.list(kind.key(), out::text);
    out.list(kind.forms(), this::form);
    out.map(kind.properties(), this::property);
    out.map(kind.links(), this::link);
    out.map(kind.parts(), this::part);
    out.list(kind.rules(), this::rule);
    out.number(kind.slots());
  }

  private void form(Form form) {
    out.text(form.dialect());
    switch (form.place()) {
      case Place.Types types -> {
        out.octet(0);
        out.list(types.types(), this::carrier);
      }
      case Place.Within within -> {
        out.octet(1);
        out.text(within.kind());
        out.list(within.types(), this::carrier);
      }
      case Place.Elements elements -> {
        out.octet(2);
        out.text(elements.property());
      }
      case Place.WholeStack stack -> {
        out.octet(3);
        out.list(stack.types(), this::carrier);
      }
    }
    out.optional(form.root(), this::path);
    out.optional(form.where(), expressions::write);
    out.optional(form.owner(), this::path);
    out.map(form.links(), this::link);
  }

  private void carrier(Carrier carrier) {
    out.octet(carrier.category().ordinal());
    out.text(carrier.text());
  }

  private void link(Link link) {
    out.text(link.name());
    out.number(link.slot());
    switch (link.target()) {
      case Target.OfType of -> {
        out.octet(0);
        out.list(of.types(), this::carrier);
      }
      case Target.OfKind of -> {
        out.octet(1);
        out.text(of.kind());
      }
    }
    out.list(
        link.ways(),
        way ->
            out.list(
                way.matches(),
                match -> {
                  key(match.theirs());
                  key(match.mine());
                }));
    out.optional(link.where(), expressions::write);
    out.flag(link.many());
    out.octet(link.missing().ordinal());
    out.optional(link.relation(), out::text);
    out.flag(link.companion());
  }

  private void key(Key key) {
    switch (key) {
      case Key.Self self -> out.octet(0);
      case Key.Raw raw -> {
        out.octet(1);
        path(raw.path());
      }
      case Key.Named named -> {
        out.octet(2);
        out.text(named.property());
      }
    }
  }

  private void part(Part part) {
    out.text(part.name());
    out.number(part.slot());
    out.text(part.kind());
  }

  private void property(Property property) {
    out.text(property.name());
    out.number(property.slot());
    out.octet(property.type().ordinal());
    out.flag(property.caseless());
    out.optional(property.is(), expressions::write);
    out.map(property.spelled(), this::spelled);
    out.map(property.defaults(), defaults -> out.list(defaults, this::defaultValue));
  }

  private void spelled(Spelled spelled) {
    switch (spelled) {
      case Spelled.Ways ways -> {
        out.octet(0);
        out.list(ways.spellings(), this::spelling);
      }
      case Spelled.Inexpressible none -> {
        out.octet(1);
        out.text(none.why());
      }
    }
  }

  private void spelling(Spelling spelling) {
    switch (spelling.source()) {
      case Source.At at -> {
        out.octet(0);
        path(at.path());
      }
      case Source.Union union -> {
        out.octet(1);
        out.list(union.paths(), this::path);
      }
      case Source.Range range -> {
        out.octet(2);
        path(range.from());
        path(range.to());
      }
    }
    out.list(
        spelling.map(),
        meaning -> {
          out.text(meaning.raw());
          expressions.constant(meaning.value());
        });
    out.optional(spelling.otherwise(), expressions::constant);
    out.list(spelling.in(), this::carrier);
    out.optional(spelling.since(), out::text);
    out.optional(spelling.removed(), out::text);
  }

  private void defaultValue(Default value) {
    out.optional(value.when(), expressions::write);
    switch (value.value()) {
      case Outcome.Known known -> {
        out.octet(0);
        expressions.constant(known.value());
      }
      case Outcome.Unknown unknown -> {
        out.octet(1);
        out.text(unknown.why());
      }
    }
    out.optional(value.source(), out::text);
  }

  private void path(Path path) {
    out.list(path.steps(), this::step);
  }

  private void step(Step step) {
    switch (step) {
      case Step.Key key -> named(PathSort.KEY, key.name());
      case Step.Either either -> {
        out.octet(PathSort.EITHER.ordinal());
        out.list(either.names(), out::text);
      }
      case Step.Every every -> out.octet(PathSort.EVERY.ordinal());
      case Step.Index index -> {
        out.octet(PathSort.INDEX.ordinal());
        out.number(index.number());
      }
      case Step.Where where -> {
        named(PathSort.WHERE, where.name());
        out.text(where.value());
      }
      case Step.Present present -> out.octet(PathSort.PRESENT.ordinal());
      case Step.Follow follow -> named(PathSort.FOLLOW, follow.link());
      case Step.Read read -> named(PathSort.READ, read.property());
      case Step.Top top -> out.octet(PathSort.TOP.ordinal());
      case Step.Decode decode -> {
        out.octet(PathSort.DECODE.ordinal());
        out.octet(decode.codec().ordinal());
        out.list(decode.arguments(), out::text);
      }
    }
  }

  private void named(PathSort sort, String name) {
    out.octet(sort.ordinal());
    out.text(name);
  }

  private void rule(Rule rule) {
    out.text(rule.id());
    out.octet(rule.severity().ordinal());
    out.optional(rule.when(), expressions::write);
    switch (rule.requirement()) {
      case Requirement.Holds holds -> {
        out.octet(0);
        expressions.write(holds.expression());
      }
      case Requirement.Java java -> {
        out.octet(1);
        out.text(java.name());
      }
    }
    fix(rule.fix());
  }

  private void fix(Fix fix) {
    out.flag(!fix.equals(Fix.NONE));
    if (fix.equals(Fix.NONE)) return;
    out.map(fix.prefer(), expressions::constant);
    out.map(fix.ask(), out::text);
    out.list(fix.remove(), out::text);
    out.list(fix.create(), out::text);
    out.optional(fix.place(), out::text);
    out.optional(fix.effect(), out::text);
    out.optional(fix.never(), out::text);
  }
}

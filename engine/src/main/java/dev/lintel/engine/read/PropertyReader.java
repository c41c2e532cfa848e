package dev.lintel.engine.read;

import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one property of one subject: its spellings in order, then its defaults. One object a
 * reading; it remembers on the way what may have said it, and where the nearest absence is.
 */
final class PropertyReader {
  private final StackView view;
  private final Subject subject;
  private final Property property;

  /** An unknown that may be null: what comes after it counts, but nothing is sure any more. */
  private SourceReader.@Nullable Read doubtful;

  private List<Cause> doubts = List.of();

  /** The deepest place at which something was missing. */
  private SourceReader.@Nullable Read nearest;

  /** What a link's target has by default. */
  private @Nullable Reading inherited;

  PropertyReader(StackView view, Subject subject, Property property) {
    this.view = view;
    this.subject = subject;
    this.property = property;
  }

  Reading read() {
    if (property.is().isPresent()) return derived();
    Spelled spelled = property.spelled().get(view.dialect());
    return switch (spelled) {
      case null -> fallback();
      case Spelled.Inexpressible none -> inexpressible(none.why());
      case Spelled.Ways ways -> ways(ways.spellings());
    };
  }

  private Reading derived() {
    Value value = view.conditions().value(property.is().orElseThrow(), subject);
    return reading(value, Given.DERIVED, subject, -1, Optional.empty());
  }

  private Reading inexpressible(String why) {
    Value value = Unknown.of(Reason.INEXPRESSIBLE, why, subject.root().origin());
    return reading(value, Given.INEXPRESSIBLE, subject, -1, Optional.empty());
  }

  private Reading ways(List<Spelling> spellings) {
    for (int i = 0; i < spellings.size(); i++) {
      Spelling spelling = spellings.get(i);
      if (!fits(spelling)) continue;
      SourceReader.Read read = new SourceReader(view, subject).read(spelling.source());
      if (read == null) continue;
      Reading found = judged(spelling, read, i);
      if (found != null) return found;
    }
    return fallback();
  }

  private boolean fits(Spelling spelling) {
    if (!Versions.fits(spelling, subject.carrier().version())) return false;
    if (spelling.in().isEmpty()) return true;
    for (Carrier carrier : spelling.in())
      if (carrier.fits(subject.carrier().category(), subject.carrier().type())) return true;
    return false;
  }

  /** What a spelling decides; null where the next one is asked. */
  private @Nullable Reading judged(Spelling spelling, SourceReader.Read read, int index) {
    Value raw = read.value();
    if (raw instanceof Absent) return absent(spelling, read, index);
    if (read.inherited() != null && !inheritable(read.inherited())) {
      if (inherited == null) inherited = read.inherited();
      return null;
    }
    Value mapped = spelling.map().isEmpty() ? raw : RawValues.mapped(spelling.map(), raw);
    Value value = view.coercion().to(property.type(), mapped);
    view.tellMalformed(value, mapped);
    if (value instanceof Absent) return absent(spelling, read.with(value), index);
    if (value instanceof Unknown unknown && !unknown.hints().notNull()) {
      doubt(read.with(unknown), unknown.causes());
      return null;
    }
    if (read.presence() && spelling.map().isEmpty() && isFalse(value)) {
      note(read.with(new Absent(value.origin())));
      return null;
    }
    if (doubtful != null) return settled(value);
    Given given = read.inherited() == null ? Given.STATED : read.inherited().given();
    return reading(value, given, read.holder(), index, Optional.empty());
  }

  /** Whether a target's property counts as said: a default of the target is only a last resort. */
  private static boolean inheritable(Reading reading) {
    return switch (reading.given()) {
      case STATED, OTHERWISE, DOUBTFUL, DERIVED, INEXPRESSIBLE, LITERAL -> true;
      case DEFAULT, ABSENT -> false;
    };
  }

  private static boolean isFalse(Value value) {
    return value instanceof Value.Bool bool && !bool.value();
  }

  private @Nullable Reading absent(Spelling spelling, SourceReader.Read read, int index) {
    if (read.holderThere() && spelling.otherwise().isPresent()) {
      Value value = Constants.value(spelling.otherwise().get(), read.value().origin());
      return doubtful == null
          ? reading(value, Given.OTHERWISE, read.holder(), index, Optional.empty())
          : settled(value);
    }
    note(read);
    return null;
  }

  private void note(SourceReader.Read read) {
    if (nearest == null || read.depth() > nearest.depth()) nearest = read;
    if (!read.causes().isEmpty()) doubt(read, read.causes());
  }

  private void doubt(SourceReader.Read read, List<Cause> causes) {
    if (doubtful == null) doubtful = read;
    doubts = Causes.join(doubts, causes);
  }

  private Reading fallback() {
    Reading last = byDefault();
    return doubtful == null ? last : settled(last.value());
  }

  /** The value if the doubtful spelling turns out null is known: what it may be is one of these. */
  private Reading settled(Value otherwise) {
    SourceReader.Read first = doubtful;
    if (first == null) throw new IllegalStateException("nothing is in doubt");
    List<Value> among = new ArrayList<>();
    if (first.value() instanceof Unknown unknown)
      for (Value one : unknown.hints().among()) among.add(one instanceof Absent ? otherwise : one);
    boolean one = doubts.size() == 1 && !among.isEmpty() && otherwise.known();
    Hints hints = one ? Hints.among(among) : Hints.NONE;
    Value value = new Unknown(doubts, hints, first.value().origin());
    return reading(value, Given.DOUBTFUL, first.holder(), -1, Optional.empty());
  }

  private Reading byDefault() {
    List<Default> defaults = property.defaults().get(view.dialect());
    Reading found = defaults == null ? null : byDefault(defaults, 0);
    if (found != null) return found;
    if (inherited != null) {
      Reading own = inherited;
      return new Reading(
          property.name(),
          own.value(),
          own.given(),
          subject,
          own.holder(),
          -1,
          own.value(),
          property.caseless(),
          own.source());
    }
    return reading(
        new Absent(place().value().origin()), Given.ABSENT, holder(), -1, Optional.empty());
  }

  private @Nullable Reading byDefault(List<Default> defaults, int from) {
    for (int i = from; i < defaults.size(); i++) {
      Default one = defaults.get(i);
      Truth holds =
          one.when().isEmpty()
              ? Truth.TRUE
              : view.conditions().test(one.when().get(), subject, Optional.empty());
      if (holds == Truth.TRUE)
        return reading(outcome(one), Given.DEFAULT, holder(), -1, one.source());
      if (holds == Truth.UNKNOWN) return undecided(one, byDefault(defaults, i + 1));
    }
    return null;
  }

  private Value outcome(Default one) {
    return switch (one.value()) {
      case Default.Outcome.Known known -> Constants.value(known.value(), place().value().origin());
      case Default.Outcome.Unknown unknown ->
          new Unknown(
              List.of(new Cause(Reason.COMPUTED, unknown.why(), place().value().origin())),
              Hints.NONE,
              place().value().origin());
    };
  }

  private Reading undecided(Default one, @Nullable Reading other) {
    List<Cause> causes =
        view.conditions().causes(one.when().orElseThrow(), subject, Optional.empty());
    Value mine = outcome(one);
    boolean both = mine.known() && (other == null || other.value().known());
    Value theirs = other == null ? new Absent(place().value().origin()) : other.value();
    Hints hints = both ? Hints.among(List.of(mine, theirs)) : Hints.NONE;
    Value value = new Unknown(causes, hints, place().value().origin());
    return reading(value, Given.DEFAULT, holder(), -1, one.source());
  }

  private SourceReader.Read place() {
    if (nearest == null)
      nearest = SourceReader.Read.of(new Absent(subject.root().origin()), subject);
    return nearest;
  }

  private Subject holder() {
    return place().holder();
  }

  private Reading reading(
      Value value, Given given, Subject holder, int spelling, Optional<String> source) {
    return new Reading(
        property.name(),
        value,
        given,
        subject,
        holder,
        spelling,
        value,
        property.caseless(),
        source);
  }
}

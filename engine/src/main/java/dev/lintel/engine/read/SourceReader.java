package dev.lintel.engine.read;

import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Names;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands at the places that one spelling names. */
final class SourceReader {
  static final String FROM = "from";
  static final String TO = "to";

  private final StackView view;
  private final Subject subject;

  SourceReader(StackView view, Subject subject) {
    this.view = view;
    this.subject = subject;
  }

  /**
   * What was found.
   *
   * @param holder whose text it is
   * @param holderThere whether the block, link or companion around it is there
   * @param depth how many names led to something that is there
   * @param presence whether the path only asks if something is there
   * @param causes of an absent: why it may be there after all
   * @param inherited the property of another subject that it is
   */
  record Read(
      Value value,
      Subject holder,
      boolean holderThere,
      int depth,
      boolean presence,
      List<Cause> causes,
      @Nullable Reading inherited) {
    static Read of(Value value, Subject holder) {
      return new Read(value, holder, false, 0, false, List.of(), null);
    }

    Read with(Value other) {
      return new Read(other, holder, holderThere, depth, presence, causes, inherited);
    }
  }

  /** Null where the subject's form has not the link that the spelling goes by. */
  @Nullable Read read(Spelling.Source source) {
    return switch (source) {
      case Spelling.Source.At at -> path(at.path());
      case Spelling.Source.Union union -> union(union.paths());
      case Spelling.Source.Range range -> range(range.from(), range.to());
    };
  }

  @Nullable Read path(Path path) {
    List<Step> steps = path.steps();
    if (steps.isEmpty()) return walked(subject.root(), subject, steps, 0, 0);
    return switch (steps.getFirst()) {
      case Step.Follow follow -> follow(follow.link(), steps);
      case Step.Top _ -> walked(subject.carrier().values(), subject, steps, 1, 0);
      case Step.Key _,
          Step.Either _,
          Step.Every _,
          Step.Index _,
          Step.Where _,
          Step.Present _,
          Step.Read _,
          Step.Decode _ ->
          walked(subject.root(), subject, steps, 0, 0);
    };
  }

  private Read walked(Value from, Subject holder, List<Step> steps, int at, int depth) {
    Walk walk = new Walk(view.documents());
    Value value = walk.take(from, steps, at);
    boolean presence = !steps.isEmpty() && steps.getLast() instanceof Step.Present;
    return new Read(
        value, holder, walk.holderThere(), depth + walk.depth(), presence, List.of(), null);
  }

  private @Nullable Read follow(String link, List<Step> steps) {
    if (link.equals(Names.OWNER)) return owner(steps);
    Datum target = subject.get(link);
    return target instanceof Members members ? members(members, steps) : null;
  }

  private @Nullable Read owner(List<Step> steps) {
    Datum owner = subject.get(Names.OWNER);
    return switch (owner) {
      case null -> null;
      case Subject found -> target(found, steps, 0);
      case Members members -> members(members, steps);
      case Reading _ -> null;
    };
  }

  private Read members(Members members, List<Step> steps) {
    if (steps.size() > 1 && steps.get(1) instanceof Step.Present) return present(members);
    if (members.many()) return joined(members, steps);
    Subject sure = members.firstSure();
    if (sure != null) return target(sure, steps, 1);
    Value absent = new Absent(subject.root().origin());
    return new Read(absent, subject, false, 0, false, members.causes(), null);
  }

  private Read target(Subject target, List<Step> steps, int depth) {
    if (steps.size() > 1 && steps.get(1) instanceof Step.Read read) {
      if (target.get(read.property()) instanceof Reading reading) return taken(reading, steps);
      return Read.of(new Absent(target.root().origin()), target);
    }
    return walked(target.root(), target, steps, 1, depth);
  }

  private Read taken(Reading reading, List<Step> steps) {
    Read read = walked(reading.value(), reading.holder(), steps, 2, 1);
    return new Read(
        read.value(),
        reading.holder(),
        read.holderThere(),
        read.depth(),
        read.presence(),
        read.causes(),
        reading);
  }

  private Read present(Members members) {
    Origin place = subject.root().origin();
    Subject sure = members.firstSure();
    List<Cause> causes = members.causes();
    Value value =
        sure != null
            ? new Value.Bool(true, sure.root().origin())
            : causes.isEmpty()
                ? new Value.Bool(false, place)
                : new Unknown(causes, Hints.NONE, place);
    return new Read(value, sure == null ? subject : sure, true, 0, true, List.of(), null);
  }

  private Read joined(Members members, List<Step> steps) {
    Walk.Joiner all = new Walk.Joiner();
    for (Members.Member member : members.list()) {
      Value value = target(member.subject(), steps, 1).value();
      if (steps.size() == 1) all.element(value, member.sure());
      else all.add(value, member.sure());
    }
    if (!members.open().isEmpty()) all.open(members.open().getFirst());
    Value list = all.list(subject.root().origin());
    return new Read(list, subject, true, 0, false, List.of(), null);
  }

  private @Nullable Read union(List<Path> paths) {
    Walk.Joiner all = new Walk.Joiner();
    Read only = null;
    Read nearest = null;
    int given = 0;
    for (Path path : paths) {
      Read read = path(path);
      if (read == null) continue;
      if (nearest == null || read.depth() > nearest.depth()) nearest = read;
      if (read.value() instanceof Absent && read.causes().isEmpty()) continue;
      only = read;
      given++;
      all.add(read.value(), true);
      if (!read.causes().isEmpty()) all.open(read.causes().getFirst());
    }
    if (only == null) return nearest;
    Origin place = given == 1 ? only.value().origin() : subject.root().origin();
    Read holder = given == 1 ? only : Read.of(only.value(), subject);
    return holder.with(all.list(place));
  }

  private @Nullable Read range(Path fromPath, Path toPath) {
    Read from = path(fromPath);
    Read to = path(toPath);
    if (from == null || to == null) return from == null ? to : from;
    if (from.value() instanceof Absent && to.value() instanceof Absent) return from;
    Map<String, Element> ends = new LinkedHashMap<>(4);
    ends.put(FROM, Element.sure(from.value()));
    ends.put(TO, Element.sure(to.value()));
    Read first = from.value() instanceof Absent ? to : from;
    Origin place = first.value().origin();
    return first.with(new Mapping(MappingType.OBJECT, ends, Optional.empty(), place));
  }
}

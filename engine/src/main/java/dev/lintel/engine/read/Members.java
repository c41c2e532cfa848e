package dev.lintel.engine.read;

import dev.lintel.knowledge.Link;
import dev.lintel.model.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to, or the parts of a subject.
 *
 * @param many whether it is a list by its nature; else there is one, or none
 * @param open why more may be there; empty where these are all
 */
public record Members(
    String name, Subject subject, boolean many, List<Member> list, List<Cause> open)
    implements Datum {
  public Members {
    list = List.copyOf(list);
    open = List.copyOf(open);
  }

  static Members none(String name, Subject subject, boolean many) {
    return new Members(name, subject, many, List.of(), List.of());
  }

  static Members unknown(String name, Subject subject, boolean many, List<Cause> causes) {
    return new Members(name, subject, many, List.of(), causes);
  }

  /** Whether they exist only to configure the subject. */
  public boolean companion() {
    Link link = subject.link(name);
    return link != null && link.companion();
  }

  /** Why it is not known which they are; empty where they are all sure. */
  public List<Cause> causes() {
    List<Cause> all = open;
    for (Member member : list) if (!member.sure()) all = Causes.join(all, why(member.subject()));
    return all;
  }

  private static List<Cause> why(Subject subject) {
    List<Cause> doubts = subject.doubts();
    if (!doubts.isEmpty()) return doubts;
    return List.of(subject.carrier().possible().orElseGet(() -> Causes.maybe(subject.root())));
  }

  /** The first that is surely there; null where there is none. */
  @Nullable Subject firstSure() {
    for (Member member : list) if (member.sure()) return member.subject();
    return null;
  }

  /** One of them: sure to be there, or maybe. */
  public record Member(Subject subject, boolean sure) {}
}

package dev.lintel.knowledge.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A vocabulary written down in a test. */
final class Words implements Vocabulary {
  private final String title;
  private final Map<String, Member> members = new LinkedHashMap<>();

  Words(String title) {
    this.title = title;
  }

  Words property(String name, ValueType type, boolean absent) {
    members.put(name, new Member(new Type.Simple(type), absent, true));
    return this;
  }

  Words list(String name, Vocabulary of) {
    members.put(name, new Member(new Type.ListOf(new Type.Subject(of)), false, false));
    return this;
  }

  Words link(String name, Vocabulary of) {
    members.put(name, new Member(new Type.Subject(of), true, false));
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Optional<Member> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  @Override
  public Collection<String> names() {
    return members.keySet();
  }
}

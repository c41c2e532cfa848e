package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.Local;
import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Select;
import dev.lintel.knowledge.language.Vocabulary.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what names mean, and joins qualified ones. */
final class Resolution {
  private final Checker checker;

  Resolution(Checker checker) {
    this.checker = checker;
  }

  /** A chain of names, with where each begins and ends. */
  private record Chain(Expression base, List<String> names, List<Integer> ends) {}

  Fact resolve(Expression expression) {
    Chain chain = chain(expression);
    Fact fact;
    int from = 0;
    switch (chain.base) {
      case Property property -> {
        if (Names.VERSIONS.contains(property.name())) fact = Fact.sure(property, Type.TEXT);
        else {
          chain.names.addFirst(property.name());
          chain.ends.addFirst(property.end());
          from = longest(checker.subject(), chain.names, 0);
          if (from == 0) return unknown(checker.subject(), chain, 0, expression);
          String name = String.join(".", chain.names.subList(0, from));
          Member member = checker.subject().member(name).orElseThrow();
          Expression named = new Property(name, property.start(), chain.ends.get(from - 1));
          fact = new Fact(named, member.type(), member.absent() && !checker.present(named));
        }
      }
      case Local local -> {
        Optional<Type> type = checker.variable(local.name());
        if (type.isEmpty()) checker.problem(local, "`that` stands only in the `where` of a link");
        fact = Fact.sure(local, type.orElse(Type.ANY));
      }
      default -> fact = checker.fact(chain.base);
    }
    while (from < chain.names.size()) {
      int after = step(fact, chain, from);
      if (after == from) return unknown(fact, chain, from, expression);
      fact = select(fact, chain, from, after);
      from = after;
    }
    return fact;
  }

  private static Chain chain(Expression expression) {
    List<String> names = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Expression base = expression;
    while (base instanceof Select select) {
      names.addFirst(select.name());
      ends.addFirst(select.end());
      base = select.base();
    }
    return new Chain(base, names, ends);
  }

  /** How many of the names, from one on, one step takes; the same place if none. */
  private static int step(Fact fact, Chain chain, int from) {
    Optional<Vocabulary> names = vocabulary(fact.type());
    if (names.isPresent()) return longest(names.get(), chain.names, from);
    return fact.type() instanceof Type.Any ? from + 1 : from;
  }

  private Fact select(Fact fact, Chain chain, int from, int after) {
    String name = String.join(".", chain.names.subList(from, after));
    Expression base = fact.expression();
    Expression selected = new Select(base, name, base.start(), chain.ends.get(after - 1));
    Optional<Member> member = vocabulary(fact.type()).flatMap(names -> names.member(name));
    Type type = member.isPresent() ? member.get().type() : Type.ANY;
    boolean absent = member.isEmpty() || member.get().absent();
    return new Fact(selected, type, (absent || fact.absent()) && !checker.present(selected));
  }

  static Optional<Vocabulary> vocabulary(Type type) {
    if (type instanceof Type.Subject subject) return Optional.of(subject.names());
    if (type.is(ValueType.IMAGE)) return Optional.of(Fields.image());
    return type.is(ValueType.RANGE) ? Optional.of(Fields.range()) : Optional.empty();
  }

  private static int longest(Vocabulary names, List<String> parts, int from) {
    for (int end = parts.size(); end > from; end--)
      if (names.member(String.join(".", parts.subList(from, end))).isPresent()) return end;
    return from;
  }

  private Fact unknown(Fact fact, Chain chain, int from, Expression whole) {
    Optional<Vocabulary> names = vocabulary(fact.type());
    if (names.isPresent()) return unknown(names.get(), chain, from, whole);
    String name = chain.names.get(from);
    checker.problem(
        whole, "`%s` is " + fact.type().described() + "; it has no `" + name + "`", fact);
    return new Fact(whole, Type.ANY, false);
  }

  private Fact unknown(Vocabulary names, Chain chain, int from, Expression whole) {
    String name = String.join(".", chain.names.subList(from, chain.names.size()));
    String hint = Nearest.hint(name, names.names());
    if (hint.isEmpty()) hint = Nearest.hint(chain.names.get(from), names.names());
    if (hint.isEmpty()) hint = "; it has " + some(names);
    checker.problem(whole, Type.article(names.title()) + " has no `" + name + "`" + hint);
    return new Fact(whole, Type.ANY, false);
  }

  private static String some(Vocabulary names) {
    StringBuilder list = new StringBuilder();
    int count = 0;
    for (String name : names.names()) {
      if (count == 12) return list.append(", …").toString();
      list.append(count++ == 0 ? "" : ", ").append(name);
    }
    return count == 0 ? "no names" : list.toString();
  }
}

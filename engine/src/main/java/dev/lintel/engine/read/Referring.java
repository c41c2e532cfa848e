package dev.lintel.engine.read;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import java.util.List;

/** Finds those who refer to a subject ({@code by}). */
final class Referring {
  /** By a text or a symbol: as many again may bear the same name. */
  private static final int MOST_NAMED = 2_000;

  private final Finder finder;
  private final KeyIndex index;
  private final Resource self;
  private final Way way;

  Referring(Finder finder, KeyIndex index, Way way) {
    this.finder = finder;
    this.index = index;
    this.way = way;
    this.self = finder.subject().carrier();
  }

  void find() {
    Links links = finder.subject().view().links();
    for (KeyIndex.Entry entry : index.referringTo(self.address())) add(links, entry, true);
    byBlock(links);
    List<Value> names = Identity.of(self);
    for (Value name : names) byValue(links, name);
    unclear(names);
    finder.open(finder.subject().view().modules().toldOf(self.address()));
  }

  private void add(Links links, KeyIndex.Entry entry, boolean sure) {
    Truth all = Truth.of(sure);
    if (!sure) all = Truth.UNKNOWN;
    for (int i = 1; i < way.matches().size(); i++)
      all = all.and(links.agree(finder.subject(), entry.subject(), way.matches().get(i)));
    if (all != Truth.FALSE) finder.add(entry.subject(), all == Truth.TRUE);
  }

  /** References to an instance whose key is not known, or to the block of one that has none. */
  private void byBlock(Links links) {
    if (self.address().endsWith("[?]")) {
      List<Resource> instances = finder.subject().view().instances(self.block());
      for (String key : List.of("", "[0]", "[?]"))
        for (KeyIndex.Entry entry : index.referringTo(self.block() + key))
          add(links, entry, instances.size() == 1);
      return;
    }
    if (self.address().equals(self.block())) return;
    for (KeyIndex.Entry entry : index.referringTo(self.block() + "[?]")) add(links, entry, false);
  }

  private void byValue(Links links, Value name) {
    String text = Scalars.text(name);
    if (text != null) {
      addNamed(links, index.saying(text));
    } else if (name instanceof Value.Unknown unknown && unknown.hints().symbol().isPresent()) {
      addNamed(links, index.named(unknown.hints().symbol().get()));
    }
  }

  private void addNamed(Links links, List<KeyIndex.Entry> entries) {
    int looked = 0;
    for (KeyIndex.Entry entry : entries) {
      if (looked++ == MOST_NAMED) {
        String detail = "more than " + MOST_NAMED + " name it, and are not all looked at";
        finder.open(List.of(new Cause(Reason.LIMIT, detail, entry.key().origin())));
        return;
      }
      if (!refersToAnother(entry.key())) add(links, entry, true);
    }
  }

  /** A reference wins: who refers to a resource of this type means that one, not its namesake. */
  private boolean refersToAnother(Value key) {
    for (Target target : KeyIndex.targets(key)) {
      Resource resource = finder.subject().view().at(target.resource());
      if (resource != null && resource.type().equals(self.type()) && resource != self) return true;
    }
    return false;
  }

  private void unclear(List<Value> names) {
    int looked = 0;
    for (KeyIndex.Entry entry : index.unclear()) {
      boolean tooMany = looked++ == KeyIndex.MOST_UNCLEAR;
      if (tooMany || mayMean(entry.key(), names) && !meansAnother(entry.key()))
        finder.open(KeyIndex.why(entry));
      if (tooMany) return;
    }
  }

  /** Names are given once: what surely names one resource of the type names no other. */
  private boolean meansAnother(Value key) {
    if (!(key instanceof Value.Unknown unknown) || unknown.hints().symbol().isEmpty()) return false;
    Resource named =
        finder.subject().view().links().named(self.type(), unknown.hints().symbol().get());
    return named != null && named != self;
  }

  /** Not where it surely does, by its symbol: then it is found already. */
  private static boolean mayMean(Value key, List<Value> names) {
    boolean may = names.isEmpty();
    for (Value name : names) {
      Truth equal = Equality.of(key, name);
      if (equal == Truth.TRUE) return false;
      may |= equal == Truth.UNKNOWN;
    }
    return may;
  }
}

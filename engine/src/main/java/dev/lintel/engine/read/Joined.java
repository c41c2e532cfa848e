package dev.lintel.engine.read;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.model.Target;
import dev.lintel.model.Value;

/** Finds those that agree with a subject in their properties ({@code on}). */
final class Joined {
  private final Links links;
  private final Finder finder;
  private final Way way;
  private final KeyIndex index;

  Joined(Links links, Finder finder, Way way, KeyIndex index) {
    this.links = links;
    this.finder = finder;
    this.way = way;
    this.index = index;
  }

  void find(Value mine) {
    for (Target target : KeyIndex.targets(mine))
      for (KeyIndex.Entry entry : index.referringTo(target.resource())) add(entry, mine);
    for (KeyIndex.Entry entry : index.referringTo(finder.subject().carrier().address()))
      add(entry, true);
    String text = Scalars.text(mine);
    if (text != null) {
      for (KeyIndex.Entry entry : index.saying(text)) add(entry, true);
    } else if (mine instanceof Value.Unknown unknown) {
      if (unknown.hints().symbol().isPresent())
        for (KeyIndex.Entry entry : index.named(unknown.hints().symbol().get())) add(entry, true);
      finder.open(unknown.causes());
    } else if (!(mine instanceof Value.Reference)) {
      finder.open(Causes.sure(mine));
    }
    unclear(mine);
  }

  private void add(KeyIndex.Entry entry, Value mine) {
    Truth equal = Equality.of(entry.key(), mine);
    if (equal != Truth.FALSE) add(entry, equal == Truth.TRUE);
  }

  private void add(KeyIndex.Entry entry, boolean sure) {
    Truth all = sure ? Truth.TRUE : Truth.UNKNOWN;
    for (int i = 1; i < way.matches().size(); i++)
      all = all.and(links.agree(finder.subject(), entry.subject(), way.matches().get(i)));
    if (all != Truth.FALSE) finder.add(entry.subject(), all == Truth.TRUE);
  }

  private void unclear(Value mine) {
    int looked = 0;
    for (KeyIndex.Entry entry : index.unclear()) {
      boolean tooMany = looked++ == KeyIndex.MOST_UNCLEAR;
      if (tooMany || Equality.of(entry.key(), mine) == Truth.UNKNOWN)
        finder.open(KeyIndex.why(entry));
      if (tooMany) return;
    }
  }
}

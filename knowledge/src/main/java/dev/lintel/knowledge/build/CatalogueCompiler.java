package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.CompiledCatalogue;
import dev.lintel.knowledge.JoinedCatalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes a catalogue of entries. Never throws for what stands in them; keeps no state. */
public final class CatalogueCompiler {
  private final Optional<Catalogue> base;
  private final List<Problem> problems = new ArrayList<>();
  private final Places places = new Places();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private CatalogueCompiler(Optional<Catalogue> base) {
    this.base = base;
  }

  /**
   * Entries that stand alone. Globs in them are written out, which reads all of a provider's
   * schema: for the build, not for a start.
   */
  public static Compilation compile(List<SourceText> sources) {
    return new CatalogueCompiler(Optional.empty()).run(sources);
  }

  /**
   * Entries that may add to kinds of a catalogue and link to them; an entry without {@code
   * dialects} whose kind is there adds properties, links, parts and rules to it, and there may be
   * several for one kind.
   */
  public static Compilation compile(List<SourceText> sources, Catalogue base) {
    return new CatalogueCompiler(Optional.of(base)).run(sources);
  }

  private Compilation run(List<SourceText> sources) {
    List<Draft> drafts = new ArrayList<>();
    for (SourceText source : sources) {
      Report report = new Report(source, problems);
      for (Node document : Yaml.documents(report))
        drafts.addAll(
            new KindReader(new Reading(report, places), this::baseKind, this::baseNames)
                .read(document));
    }
    List<Draft> unique = unique(drafts);
    for (Draft draft : unique) kinds.put(draft.kind().name(), whole(draft));
    for (Draft draft : unique)
      kinds.computeIfPresent(
          draft.kind().name(), (name, kind) -> Likeness.derive(kind, draft, this::kind, places));
    Map<String, Kind> resolved = new LinkedHashMap<>();
    Vocabularies vocabularies = new Vocabularies(this::kind);
    for (Kind kind : kinds.values())
      resolved.put(
          kind.name(),
          new KindResolver(kind, vocabularies, this::kind, places, base.isEmpty()).resolve());
    kinds.putAll(resolved);
    for (Draft draft : unique) check(draft);
    return finish(unique);
  }

  private void check(Draft draft) {
    Kind kind = kinds.get(draft.kind().name());
    if (kind == null) return;
    new KindChecks(kind, draft, this::kind, places).run();
    Cycles.check(kind, places);
    Wants.check(kind, places);
    new SchemaCheck(kind, draft, this::kind, places).run();
  }

  private Compilation finish(List<Draft> drafts) {
    List<RuleText> texts = new ArrayList<>();
    for (Draft draft : drafts) texts.addAll(draft.texts());
    List<Kind> all = List.copyOf(kinds.values());
    Catalogue own = new CompiledCatalogue(all, texts);
    Catalogue catalogue = base.<Catalogue>map(other -> new JoinedCatalogue(own, other)).orElse(own);
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.where().source().path())
            .thenComparing(problem -> problem.where().start()));
    return new Compilation(catalogue, all, texts, problems);
  }

  /** Leaves out what is there twice, with an error. */
  private List<Draft> unique(List<Draft> drafts) {
    Map<String, Draft> byName = new LinkedHashMap<>();
    Set<String> rules = new HashSet<>();
    List<Draft> unique = new ArrayList<>();
    for (Draft draft : drafts) {
      String name = draft.kind().name();
      Draft first = byName.putIfAbsent(name, draft);
      if (first != null && !(first.extension() && draft.extension()))
        draft.report().error(draft.name(), "there are two entries for `" + name + "`; join them");
      else unique.add(draft);
      if (!draft.extension() && baseKind(name).isPresent())
        draft
            .report()
            .error(
                draft.name(),
                "there is a kind `"
                    + name
                    + "` already; drop `dialects` to add to it, or give yours another name");
      for (RuleText text : draft.texts())
        if (!rules.add(text.id())
            || base.isPresent() && base.get().texts().of(text.id()).isPresent())
          draft.report().error(draft.name(), "there are two rules `" + text.id() + "`; rename one");
    }
    return unique;
  }

  /** What an entry says, with what it adds to: the kind, and what entries before it added. */
  private Kind whole(Draft draft) {
    Optional<Kind> base = draft.extension() ? kind(draft.kind().name()) : Optional.empty();
    return base.map(kind -> Extension.join(kind, draft)).orElse(draft.kind());
  }

  private Optional<Kind> baseKind(String name) {
    return base.flatMap(catalogue -> catalogue.kind(name));
  }

  private List<String> baseNames() {
    return base.map(Catalogue::names).orElse(List.of());
  }

  private Optional<Kind> kind(String name) {
    Kind own = kinds.get(name);
    return own != null ? Optional.of(own) : baseKind(name);
  }
}

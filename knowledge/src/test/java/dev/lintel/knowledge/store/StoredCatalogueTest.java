package dev.lintel.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.build.CatalogueCompiler;
import dev.lintel.knowledge.build.CatalogueSources;
import dev.lintel.knowledge.build.Compilation;
import dev.lintel.model.Category;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class StoredCatalogueTest {
  private static final String ODD =
      """
      kind: odd.service.thing
      title: Ünïcödé 𝒳
      dialects:
        terraform:
          - {stack: [aws_s3_bucket, data aws_s3_bucket]}
          - {type: ["aws_s3_*", "*"], root: "grant[0].{a,b}", where: 'b == null || size(c) == 1', links: {v: {type: aws_s3_bucket_acl, via: [acl, bucket], missing: none, is: placed_in, where: 'that.acl == b'}}}
          - module a/b/c
        cloudformation: {type: "AWS::S3::Bucket", companions: {doc: {type: "AWS::S3::BucketPolicy", by: Bucket}}}
      links:
        others: {kind: odd.service.thing, on: {b: b, a: a}, many: true}
      properties:
        a: {type: boolean, terraform: {none: "it cannot"}, cloudformation: [X: {a: true, "*": false}, {at: "@doc.Y|pairs(k,'v.w')", else: true, in: "AWS::*", since: "1.0", removed: "2"}], default: {cloudformation: [{value: true, when: 'b != null && b.matches("^a")', source: S}, {unknown: why}]}}
        b: {type: text, caseless: true, terraform: "^tags.'a.b'[-1][k=v]?", cloudformation: {union: ["A[]", "B"]}}
        c: {type: list, terraform: "@v.bucket", default: [1, 2.5, x, true]}
        d: {type: number, is: 'a ? 1 : -2.50'}
      rules:
        - id: odd-thing
          title: T
          severity: info
          why: W
          when: '!a || !(b in ["x", "y"])'
          require: 'others.exists(o, o.d >= 1e3 && !stated(o.a)) && c.all(e, e == b) && c.filter(e, e != null).size() < 3'
          fix: {prefer: {a: true, b: x}, ask: {b: Q}, remove: c, create: [v], place: p, effect: e, never: n}
          remedy: R
          controls: [a:b]
          aliases: [x:1, x:2]
        - {id: odd-java, title: T, severity: critical, why: W, java: judge, aliases: ["x:1"]}
      """;

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> StoredCatalogue.of(name -> new byte[16]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("build the project anew");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Catalogue stored = stored(CatalogueCompiler.compile(List.of()));
    assertThat(stored.names()).isEmpty();
    assertThat(stored.kind("a.b")).isEmpty();
    assertThat(stored.of("terraform", Category.RESOURCE, "aws_s3_bucket")).isEmpty();
    assertThat(stored.texts().ids()).isEmpty();
    assertThat(stored.texts().of("a-b")).isEmpty();
  }

  @Test
  void everySortOfThingComesBack() {
    Compilation compilation = CatalogueCompiler.compile(List.of(SourceText.of("odd.yaml", ODD)));
    assertThat(compilation.kinds()).hasSize(1);
    same(compilation);
    assertThat(stored(compilation).texts().aliased("x:1")).containsExactly("odd-java", "odd-thing");
  }

  @Test
  void theProjectsCatalogueComesBack() throws IOException {
    Compilation compilation = project();
    assertThat(compilation.problems()).isEmpty();
    same(compilation);
  }

  @Test
  void theBuiltInCatalogueIsTheProjects() throws IOException {
    Compilation compilation = project();
    Catalogue builtIn = StoredCatalogue.builtIn();
    assertThat(builtIn.names()).isEqualTo(compilation.catalogue().names());
    for (Kind kind : compilation.kinds()) assertThat(builtIn.kind(kind.name())).contains(kind);
  }

  @Test
  void theSameEntriesGiveTheSameBytes() throws IOException {
    Map<String, byte[]> once = CatalogueWriter.write(project().kinds(), project().texts());
    List<Kind> backwards = new ArrayList<>(project().kinds()).reversed();
    Map<String, byte[]> twice = CatalogueWriter.write(backwards, project().texts());
    assertThat(twice.keySet()).isEqualTo(once.keySet());
    once.forEach((name, bytes) -> assertThat(twice.get(name)).as(name).isEqualTo(bytes));
  }

  private static void same(Compilation compilation) {
    Catalogue read = stored(compilation);
    Catalogue made = compilation.catalogue();
    assertThat(read.names()).isEqualTo(made.names());
    for (Kind kind : compilation.kinds()) {
      assertThat(read.kind(kind.name())).contains(kind);
      for (Form form : kind.forms()) found(form, read, made);
    }
    assertThat(read.texts().ids()).isEqualTo(made.texts().ids());
    for (RuleText text : compilation.texts()) {
      assertThat(read.texts().of(text.id())).contains(text);
      for (String alias : text.aliases())
        assertThat(read.texts().aliased(alias)).isEqualTo(made.texts().aliased(alias));
    }
  }

  private static void found(Form form, Catalogue read, Catalogue made) {
    String dialect = form.dialect();
    assertThat(read.wholeStack(dialect)).isEqualTo(made.wholeStack(dialect));
    if (form.place() instanceof Place.Within in)
      assertThat(read.within(dialect, in.kind()))
          .isNotEmpty()
          .isEqualTo(made.within(dialect, in.kind()));
    if (!(form.place() instanceof Place.Types types)) return;
    for (Carrier carrier : types.types()) {
      String type = carrier.type().replace('*', 'x');
      assertThat(read.of(dialect, carrier.category(), type))
          .isNotEmpty()
          .isEqualTo(made.of(dialect, carrier.category(), type));
      assertThat(read.configuredBy(dialect, carrier.category(), type))
          .isEqualTo(made.configuredBy(dialect, carrier.category(), type));
    }
  }

  private static Compilation project() throws IOException {
    return CatalogueCompiler.compile(CatalogueSources.below(Path.of("src/main/catalogue")));
  }

  private static Catalogue stored(Compilation compilation) {
    Map<String, byte[]> files = CatalogueWriter.write(compilation.kinds(), compilation.texts());
    return StoredCatalogue.of(name -> Objects.requireNonNull(files.get(name)));
  }
}

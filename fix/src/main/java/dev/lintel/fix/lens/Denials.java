package dev.lintel.fix.lens;

import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.knowledge.Kind;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Names the resource that a policy protects, in the file that the policy is written in: by a
 * reference, or by its ARN where the resource cannot refer to itself.
 */
final class Denials {
  private Denials() {}

  /** In a policy to be made at a spot. */
  static Optional<PlainHttpDenial> inNew(Subject subject, Spot spot, LensWriter lens) {
    for (Change change : spot.made())
      if (change instanceof Change.Add add && add.text().indexOf('.') > 0 && !meta(add.name()))
        return of(subject, "${" + owner(add.text()) + ".arn}");
    return spot.made().isEmpty() ? own(subject, lens) : Optional.empty();
  }

  private static boolean meta(String name) {
    return name.equals("for_each") || name.equals("count");
  }

  /** In a policy that is there. */
  static Optional<PlainHttpDenial> in(
      Subject subject, Reading policy, SourceText source, LensWriter lens) {
    Resource carrier = subject.carrier();
    Resource holder = policy.holder().carrier();
    boolean module = folder(source).equals(folder(holder.origin().source()));
    if (source.path().endsWith(".json") || !module) return literal(subject);
    if (holder.address().equals(carrier.address())) return own(subject, lens);
    Optional<String> reference = reference(carrier, holder, lens);
    return reference.flatMap(name -> of(subject, "${" + name + ".arn}"));
  }

  private static String folder(SourceText source) {
    return References.folder(source);
  }

  /** How the resource that holds the policy refers to the one that the policy protects. */
  private static Optional<String> reference(Resource owner, Resource holder, LensWriter lens) {
    String plain = owner.type() + "." + owner.name();
    for (var entry : holder.values().entries().entrySet()) {
      Optional<Located> located = lens.trees().expression(entry.getValue().value().origin());
      if (located.isEmpty() || !(located.get().expression() instanceof Expression.GetAttribute get))
        continue;
      String text = located.get().source().substring(get.start(), get.end());
      if (text.startsWith(plain) || text.startsWith("each.value.")) return Optional.of(owner(text));
    }
    return owner.address().endsWith(plain) && owner.module().equals(holder.module())
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** What a reference to an attribute refers to. */
  private static String owner(String reference) {
    return reference.substring(0, reference.lastIndexOf('.'));
  }

  /** By the name that the resource gives itself. */
  private static Optional<PlainHttpDenial> own(Subject subject, LensWriter lens) {
    Optional<Value> name = subject.carrier().values().get("bucket");
    Optional<Located> located = name.flatMap(n -> lens.trees().expression(n.origin()));
    if (located.isEmpty()) return Optional.empty();
    Expression expression = located.get().expression();
    String text = located.get().source().substring(expression.start(), expression.end());
    boolean quoted =
        expression instanceof Expression.Template template
            && template.form() == Expression.TemplateForm.QUOTED;
    String inside = quoted ? text.substring(1, text.length() - 1) : "${" + text + "}";
    return of(subject, "arn:aws:s3:::" + inside);
  }

  private static Optional<PlainHttpDenial> literal(Subject subject) {
    Optional<Value> name = subject.carrier().values().get("bucket");
    return name.isPresent() && name.get() instanceof Value.Text text
        ? of(subject, "arn:aws:s3:::" + text.value())
        : Optional.empty();
  }

  private static Optional<PlainHttpDenial> of(Subject subject, String arn) {
    String kind = subject.kind().map(Kind::name).orElse("");
    String[] words = kind.split("\\.", -1);
    return words.length > 2
        ? Optional.of(new PlainHttpDenial(words[1], List.of(arn, arn + "/*")))
        : Optional.empty();
  }
}

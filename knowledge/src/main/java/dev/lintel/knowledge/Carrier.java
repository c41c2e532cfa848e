package dev.lintel.knowledge;

import dev.lintel.model.Category;
import java.util.Optional;

/**
 * What sort of resource holds the text: {@code aws_s3_bucket}, {@code data
 * aws_iam_policy_document}, {@code module terraform-aws-modules/s3-bucket/aws}.
 *
 * @param type the dialect's type, or a glob of it ({@code *} for any stretch) where the types are
 *     not listed: in {@link Spelling#in}, and where no schema knows them
 * @param with an attribute or block that the type must have by its provider's schema; a type that
 *     no schema knows is not known to have it
 */
public record Carrier(Category category, String type, Optional<String> with) {
  private static final String WITH = " with ";

  /** One of which no attribute is asked for. */
  public Carrier(Category category, String type) {
    this(category, type, Optional.empty());
  }

  /** From what {@link #text} writes: {@code aws_* with tags}. */
  public static Carrier of(Category category, String text) {
    int at = text.indexOf(WITH);
    if (at < 0) return new Carrier(category, text);
    String with = text.substring(at + WITH.length()).strip();
    return new Carrier(category, text.substring(0, at).strip(), Optional.of(with));
  }

  /** The type with what it must have. */
  public String text() {
    return with.isEmpty() ? type : type + WITH + with.get();
  }

  /** Whether this is one type, not some of many. */
  public boolean exact() {
    return with.isEmpty() && type.indexOf('*') < 0;
  }

  public boolean fits(Category otherCategory, String otherType) {
    return category == otherCategory
        && (type.indexOf('*') < 0 ? type.equals(otherType) : Glob.fits(type, otherType))
        && (with.isEmpty() || TypeAttributes.has(category, otherType, with.get()));
  }
}

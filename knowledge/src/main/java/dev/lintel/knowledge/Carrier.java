package dev.lintel.knowledge;

import dev.lintel.model.Category;

/**
 * What sort of resource holds the text: {@code aws_s3_bucket}, {@code data
 * aws_iam_policy_document}, {@code module terraform-aws-modules/s3-bucket/aws}.
 *
 * @param type the dialect's type, or a glob of it ({@code *} for any stretch) where the types are
 *     not listed: in {@link Spelling#in}, and where no schema knows them
 */
public record Carrier(Category category, String type) {

  /** Whether this is one type, not a glob of many. */
  public boolean exact() {
    return type.indexOf('*') < 0;
  }

  public boolean fits(Category otherCategory, String otherType) {
    return category == otherCategory
        && (exact() ? type.equals(otherType) : Glob.fits(type, otherType));
  }
}

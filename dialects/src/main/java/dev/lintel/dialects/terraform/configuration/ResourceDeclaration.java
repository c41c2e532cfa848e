package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Category;

/**
 * A {@code resource}, {@code data} or {@code ephemeral} block.
 *
 * @param address as references spell it: {@code aws_s3_bucket.b}, {@code data.aws_region.here}
 */
public record ResourceDeclaration(
    Category category, String type, String name, String address, Declaration declaration) {

  static ResourceDeclaration of(Category category, Declaration declaration) {
    String type = declaration.label(0);
    String name = declaration.label(1);
    return new ResourceDeclaration(
        category, type, name, address(category, type, name), declaration);
  }

  /** As references spell it. */
  public static String address(Category category, String type, String name) {
    String plain = type + "." + name;
    return switch (category) {
      case DATA -> "data." + plain;
      case EPHEMERAL -> "ephemeral." + plain;
      case RESOURCE, MODULE, PROVIDER, VARIABLE, OUTPUT -> plain;
    };
  }

  ResourceDeclaration with(Declaration changed) {
    return new ResourceDeclaration(category, type, name, address, changed);
  }
}

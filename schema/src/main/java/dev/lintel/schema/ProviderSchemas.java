package dev.lintel.schema;

import java.util.List;
import java.util.Optional;

/**
 * Facts about Terraform providers. Opened at first use; a type's facts are read when it is asked
 * for. What no provider here has is empty: not known, which does not mean that it does not exist.
 */
public final class ProviderSchemas {
  private static final SchemaSection TERRAFORM = SchemaSection.open("terraform");

  private ProviderSchemas() {}

  /** A resource type of the provider it belongs to by its prefix, as Terraform assumes it. */
  public static Optional<BlockSchema> resource(String type) {
    for (ProviderSchema provider : TERRAFORM.providers()) {
      if (owns(provider.name(), type)) {
        Optional<BlockSchema> found = provider.resource(type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A data source of the provider it belongs to by its prefix. */
  public static Optional<BlockSchema> data(String type) {
    for (ProviderSchema provider : TERRAFORM.providers()) {
      if (owns(provider.name(), type)) {
        Optional<BlockSchema> found = provider.data(type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The provider a type belongs to: the one that the text before the first underscore names. Types
   * of {@code google-beta} are told from those of {@code google} only by the resource's {@code
   * provider} argument: ask {@link #provider} for it.
   */
  public static Optional<ProviderSchema> providerOf(String type) {
    int underscore = type.indexOf('_');
    return provider(underscore < 0 ? type : type.substring(0, underscore));
  }

  /** A provider by its name, {@code google-beta}. */
  public static Optional<ProviderSchema> provider(String name) {
    return TERRAFORM.provider(name);
  }

  /** All of them, in alphabetical order. */
  public static List<ProviderSchema> providers() {
    return TERRAFORM.providers();
  }

  /**
   * {@code google-beta} also has types that {@code google} lacks, under the prefix {@code google}.
   */
  private static boolean owns(String provider, String type) {
    int end = provider.indexOf('-');
    int length = end < 0 ? provider.length() : end;
    return type.startsWith(end < 0 ? provider : provider.substring(0, end))
        && (type.length() == length || type.charAt(length) == '_');
  }
}

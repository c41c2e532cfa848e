package dev.lintel.model;

import java.util.Optional;

/**
 * One thing of a stack, as the dialect evaluated it: an instance, not a block.
 *
 * @param address the instance, such as {@code module.a[0].aws_s3_bucket.b["k"]}; an unknown key is
 *     {@code [?]}
 * @param block the same without keys
 * @param module the instance address of the module it stands in, "" for the root
 * @param type the dialect's type: {@code aws_s3_bucket}; for a module call its source; for a
 *     provider its name; else the block's type
 * @param name the last name of the address
 * @param values attributes, and blocks as lists of objects; its origin is the whole block with its
 *     header
 * @param meta what the dialect itself understands: {@code count for_each provider lifecycle
 *     depends_on source version …}; a module call whose files are there also has {@code folder},
 *     what reports call the folder they are in
 * @param possible why it may not be there; empty where it is sure
 * @param version the provider's or module's version constraint, or the API version, where the code
 *     says it
 */
public record Resource(
    String address,
    String block,
    String module,
    Category category,
    String type,
    String name,
    Value.Mapping values,
    Value.Mapping meta,
    Optional<Cause> possible,
    Optional<String> version) {

  public Origin origin() {
    return values.origin();
  }
}

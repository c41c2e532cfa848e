package dev.lintel.engine.function;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.util.Locale;

/** What the conditions of a statement say about who calls, and how. */
final class CallerConditions {
  /**
   * Condition keys that pin the caller down, where their value is fixed: the list by which S3 calls
   * a policy not public (S3 user guide, "The meaning of public"), and the keys that other services
   * document for the same purpose.
   */
  private static final String[] CALLER = {
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:sourceip",
    "aws:vpcsourceip",
    "aws:userid",
    "aws:username",
    "aws:federatedprovider",
    "kms:calleraccount",
    "kms:viaservice",
    "kms:grantisforawsresource",
    "lambda:functionurlauthtype",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "sns:endpoint",
    "ec2:sourceinstancearn"
  };

  private CallerConditions() {}

  /** Whether some condition says who the caller must be. */
  static Truth narrow(Value conditions) {
    return Patterns.exists(conditions, CallerConditions::narrows);
  }

  private static Truth narrows(Value condition) {
    if (!(condition instanceof Mapping map)) return Truth.UNKNOWN;
    Value test = map.get("test").orElse(condition);
    String operator = Scalars.text(test);
    if (operator == null) return Truth.UNKNOWN;
    String name = operator.toLowerCase(Locale.ROOT);
    boolean loose =
        name.contains("not") || name.startsWith("null") || name.startsWith("forallvalues");
    if (loose) return Truth.FALSE;
    String key = Scalars.text(map.get("key").orElse(condition));
    if (key == null) return Truth.UNKNOWN;
    if (!caller(key)) return Truth.FALSE;
    return anyone(map.get("values").orElse(condition)).not();
  }

  private static boolean caller(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    if (small.startsWith("aws:principaltag/") || small.endsWith(":sub") || small.endsWith(":aud"))
      return true;
    for (String known : CALLER) if (known.equals(small)) return true;
    return false;
  }

  /** Whether a condition's values let anyone in after all: {@code *}, or the world's addresses. */
  private static Truth anyone(Value values) {
    return Patterns.every(values).or(world(values));
  }

  private static Truth world(Value values) {
    boolean addresses =
        values instanceof Sequence list
            && !list.elements().isEmpty()
            && Scalars.text(list.elements().getFirst().value()) instanceof String first
            && AddressRange.parse(first) != null;
    return addresses ? Addresses.world(values) : Truth.FALSE;
  }

  /** Whether the one condition is that the request comes without TLS. */
  static Truth onlyWithoutTls(Value conditions) {
    if (conditions instanceof Absent) return Truth.FALSE;
    if (!(conditions instanceof Sequence list)) return Truth.UNKNOWN;
    Truth all = list.open().isPresent() ? Truth.UNKNOWN : Truth.TRUE;
    for (Element element : list.elements()) {
      Truth one = withoutTls(element.value());
      all = all.and(element.sure() ? one : one.and(Truth.UNKNOWN));
    }
    return list.elements().isEmpty() && list.open().isEmpty() ? Truth.FALSE : all;
  }

  private static Truth withoutTls(Value condition) {
    if (!(condition instanceof Mapping map)) return Truth.UNKNOWN;
    String operator = Scalars.text(map.get("test").orElse(condition));
    if (operator == null) return Truth.UNKNOWN;
    boolean bool =
        operator.equalsIgnoreCase("Bool")
            || operator.equalsIgnoreCase("BoolIfExists")
            || operator.equalsIgnoreCase("StringEquals")
            || operator.equalsIgnoreCase("StringEqualsIgnoreCase");
    if (!bool) return Truth.FALSE;
    Truth key = Policies.keyIs(map.get("key").orElse(condition), "aws:SecureTransport");
    Truth off = Patterns.exists(map.get("values").orElse(condition), CallerConditions::isFalse);
    return key.and(off);
  }

  private static Truth isFalse(Value value) {
    String text = Scalars.text(value);
    if (text != null) return Truth.of(text.equalsIgnoreCase("false"));
    return value.known() ? Truth.FALSE : Truth.UNKNOWN;
  }
}

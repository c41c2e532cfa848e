package dev.lintel.dialects.terraform.plan;

/** Addresses as texts. */
final class Addresses {
  private Addresses() {}

  /** {@code module.a["x"].aws_s3_bucket.b[0]} without what stands in brackets. */
  static String withoutKeys(String address) {
    StringBuilder plain = new StringBuilder(address.length());
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (quoted && c == '\\') i++;
      else if (c == '"') quoted = !quoted;
      else if (!quoted && c == '[') depth++;
      else if (!quoted && c == ']') depth--;
      else if (depth == 0) plain.append(c);
    }
    return plain.toString();
  }

  static String within(String module, String address) {
    return module.isEmpty() ? address : module + "." + address;
  }
}

package dev.lintel.dialects.terraform.evaluate;

/** How many arguments each function of Terraform 1.11 takes. */
final class Arity {
  private static final int ANY = 255;
  static final int NONE = -1;

  private Arity() {}

  /** Least and most of a function's arguments, packed; {@link #NONE} where there is no such. */
  static int of(String function) {
    return switch (function) {
      case "plantimestamp", "timestamp", "uuid" -> pack(0, 0);
      case "coalesce", "coalescelist", "concat", "merge", "setproduct", "try", "max", "min" ->
          pack(0, ANY);
      case "range" -> pack(0, ANY);
      case "abs", "abspath", "alltrue", "anytrue", "base64decode", "base64encode", "base64gzip" ->
          pack(1, 1);
      case "base64sha256", "base64sha512", "basename", "can", "ceil", "chomp", "cidrnetmask" ->
          pack(1, 1);
      case "compact", "csvdecode", "dirname", "distinct", "ephemeralasnull", "file", "filebase64" ->
          pack(1, 1);
      case "filebase64sha256", "filebase64sha512", "fileexists", "filemd5", "filesha1" ->
          pack(1, 1);
      case "filesha256", "filesha512", "flatten", "floor", "issensitive", "jsondecode" ->
          pack(1, 1);
      case "jsonencode", "keys", "length", "lower", "md5", "nonsensitive", "one", "pathexpand" ->
          pack(1, 1);
      case "reverse", "sensitive", "sha1", "sha256", "sha512", "signum", "sort", "strrev", "sum" ->
          pack(1, 1);
      case "title", "tobool", "tolist", "tomap", "tonumber", "toset", "tostring", "transpose" ->
          pack(1, 1);
      case "trimspace", "type", "upper", "urlencode", "values", "yamldecode", "yamlencode" ->
          pack(1, 1);
      case "chunklist", "cidrhost", "contains", "element", "endswith", "fileset", "formatdate" ->
          pack(2, 2);
      case "indent", "index", "log", "parseint", "pow", "regex", "regexall", "rsadecrypt" ->
          pack(2, 2);
      case "setsubtract", "split", "startswith", "strcontains", "templatefile", "templatestring" ->
          pack(2, 2);
      case "textdecodebase64", "textencodebase64", "timeadd", "timecmp", "trim", "trimprefix" ->
          pack(2, 2);
      case "trimsuffix", "uuidv5", "zipmap" -> pack(2, 2);
      case "cidrsubnet", "matchkeys", "replace", "slice", "substr" -> pack(3, 3);
      case "bcrypt", "cidrsubnets", "format", "formatlist", "join", "setintersection", "setunion" ->
          pack(1, ANY);
      case "lookup" -> pack(2, ANY);
      case "list", "map" -> pack(0, ANY);
      default -> NONE;
    };
  }

  private static int pack(int least, int most) {
    return least << 8 | most;
  }

  static int least(int arity) {
    return arity >> 8;
  }

  static int most(int arity) {
    return arity & 0xFF;
  }

  static boolean variadic(int arity) {
    return most(arity) == ANY;
  }
}

package dev.lintel.engine.function;

import dev.lintel.model.Secrets;
import java.util.Locale;

/** What credentials look like in text. */
final class SecretText {
  /**
   * Prefixes of service keys with the shortest length of what follows, as each service documents
   * them: AWS (IAM user guide, "unique identifiers"), GitHub ("token formats"), GitLab, Slack,
   * Stripe, Google, npm, DigitalOcean, SendGrid.
   */
  private static final String[] PREFIXES = {
    "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-",
    "xoxp-", "xoxa-", "xoxr-", "xoxs-", "sk_live_", "rk_live_", "AIza", "npm_", "dop_v1_", "SG."
  };

  private static final int[] LENGTHS = {
    16, 16, 36, 36, 36, 36, 36, 50, 20, 24, 24, 24, 24, 24, 20, 20, 35, 36, 64, 40
  };

  /** Words in place of a secret. */
  private static final String[] PLACEHOLDERS = {
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "your-",
    "your_",
    "<",
    "xxxx",
    "****",
    "todo",
    "redacted",
    "dummy",
    "null",
    "none",
    "replace"
  };

  private SecretText() {}

  /** Whether a key of a well-known service stands in the text. */
  static boolean serviceKey(String text) {
    for (int i = 0; i < PREFIXES.length; i++) if (holds(text, PREFIXES[i], LENGTHS[i])) return true;
    return false;
  }

  private static boolean holds(String text, String prefix, int length) {
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      boolean begins = at == 0 || !keyCharacter(text.charAt(at - 1));
      int end = at + prefix.length();
      while (end < text.length() && keyCharacter(text.charAt(end))) end++;
      if (begins && end - at - prefix.length() >= length && fits(text, prefix, at, end))
        return true;
      at = Math.max(at, end - 1);
    }
    return false;
  }

  /** An AWS key id is 20 capitals and digits, no more; the documentation's own is no secret. */
  private static boolean fits(String text, String prefix, int from, int end) {
    if (!prefix.equals("AKIA") && !prefix.equals("ASIA")) return true;
    if (end - from != 20) return false;
    for (int i = from; i < end; i++)
      if (!(text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' || digit(text.charAt(i)))) return false;
    return true;
  }

  /** Whether a private key in PEM stands in the text. */
  static boolean privateKey(String text) {
    int at = text.indexOf("PRIVATE KEY-----");
    return at > 0 && text.lastIndexOf("-----BEGIN ", at) >= 0;
  }

  /**
   * Whether a name that says it holds a secret is given one: {@code export DB_PASSWORD=hunter2x}.
   * Only words of letters, digits and underscores before {@code =} or {@code :} are names.
   */
  static boolean assigned(String text) {
    for (int at = nextSign(text, 0); at >= 0; at = nextSign(text, at + 1)) {
      String name = nameBefore(text, at);
      if (name.length() < 3 || !Secrets.named(name)) continue;
      String value = valueAfter(text, at);
      if (strong(value)) return true;
    }
    return false;
  }

  private static int nextSign(String text, int from) {
    for (int i = from; i < text.length(); i++)
      if (text.charAt(i) == '=' || text.charAt(i) == ':') return i;
    return -1;
  }

  private static String nameBefore(String text, int sign) {
    int end = sign;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '"')) end--;
    int start = end;
    while (start > 0 && nameCharacter(text.charAt(start - 1)) && end - start < 64) start--;
    return text.substring(start, end);
  }

  private static String valueAfter(String text, int sign) {
    int start = sign + 1;
    while (start < text.length() && " \"'".indexOf(text.charAt(start)) >= 0) start++;
    int end = start;
    while (end < text.length() && " \"'\n\r\t;,".indexOf(text.charAt(end)) < 0 && end - start < 512)
      end++;
    return text.substring(start, end);
  }

  /** Stricter than {@link #plausible}: free text holds much that is no secret. */
  private static boolean strong(String value) {
    return value.length() >= 8 && plausible(value) && mixed(value);
  }

  private static boolean mixed(String value) {
    boolean letter = false;
    boolean other = false;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isLetter(value.charAt(i))) letter = true;
      else other = true;
    }
    return letter && other;
  }

  /** Whether what stands under a secret's name may be one: no reference, path, address or blank. */
  static boolean plausible(String value) {
    String text = value.trim();
    if (text.length() < 4 || text.startsWith("arn:") || text.startsWith("/")) return false;
    if (text.contains("://") && text.indexOf('@') < 0) return false;
    if (text.startsWith("$")
        || text.startsWith("{{")
        || text.contains("${")
        || text.startsWith("%")) return false;
    String small = text.toLowerCase(Locale.ROOT);
    if (small.equals("true") || small.equals("false")) return false;
    for (String placeholder : PLACEHOLDERS) if (small.startsWith(placeholder)) return false;
    return text.indexOf(' ') < 0;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean nameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || digit(c) || c == '_' || c == '-';
  }

  private static boolean keyCharacter(char c) {
    return nameCharacter(c) || c == '.';
  }
}

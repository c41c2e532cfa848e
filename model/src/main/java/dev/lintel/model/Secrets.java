package dev.lintel.model;

import java.util.Locale;

/**
 * Tells what may be a secret, so that no report prints it: by the name of the attribute that holds
 * it, or by the look of the text itself. It may err on the side of silence.
 */
public final class Secrets {
  /** What stands in place of a secret. */
  public static final String MASK = "********";

  /** The last words of a name that says it holds a secret. */
  private static final String[] NAMES = {
    "password",
    "passwords",
    "passwd",
    "pwd",
    "passphrase",
    "secret",
    "secrets",
    "token",
    "credential",
    "credentials",
    "privatekey",
    "secretkey",
    "accesskey",
    "apikey",
    "authkey",
    "sharedkey",
    "accountkey",
    "masterkey",
    "signingkey",
    "encryptionkey",
    "secretstring",
    "secretbinary",
    "secretvalue",
    "connectionstring",
    "secretdata",
    "keymaterial",
    "pskvalue",
    "presharedkey",
    "clientkey"
  };

  /** How keys of well-known services begin; each service documents its prefix. */
  private static final String[] PREFIXES = {
    "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-",
    "xoxp-", "xoxa-", "xoxr-", "xoxs-", "sk_live_", "rk_live_", "AIza", "npm_", "dop_v1_", "SG."
  };

  private static final int SHORTEST_KEY = 16;

  private Secrets() {}

  /** Whether what stands under this name is meant to be kept secret: {@code master_password}. */
  public static boolean named(String name) {
    String plain = plain(name);
    for (String word : NAMES) if (plain.endsWith(word)) return true;
    return false;
  }

  /** Whether the text holds what looks like a private key or a service's key. */
  public static boolean looksSecret(String text) {
    if (text.contains("PRIVATE KEY-----")) return true;
    for (String prefix : PREFIXES) if (holdsKey(text, prefix)) return true;
    return false;
  }

  /** The text, or the mask where name or look say that it is secret. */
  public static String mask(String name, String text) {
    return !text.isEmpty() && (named(name) || looksSecret(text)) ? MASK : text;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++)
      if (Character.isLetterOrDigit(name.charAt(i))) plain.append(name.charAt(i));
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean holdsKey(String text, String prefix) {
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && keyLength(text, at + prefix.length()) >= SHORTEST_KEY) return true;
    }
    return false;
  }

  private static int keyLength(String text, int from) {
    int end = from;
    while (end < text.length() && keyCharacter(text.charAt(end))) end++;
    return end - from;
  }

  private static boolean keyCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-'
        || c == '.';
  }
}

package dev.lintel.engine.baseline;

import dev.lintel.engine.Fingerprint;
import dev.lintel.model.Finding;
import dev.lintel.model.Origin;

/**
 * A finding that is known.
 *
 * @param stack the root's path below the bound
 * @param address of the resource's instance
 * @param text names the resource's body however it is laid out, as 16 hexadecimal digits
 */
public record Known(String id, String rule, String stack, String address, String text) {

  static Known of(Finding finding) {
    return new Known(
        finding.id(),
        finding.rule(),
        finding.stack().key(),
        finding.resource().address(),
        text(finding.resource().origin()));
  }

  /** The body without blanks: a new name, another place and another layout leave it as it is. */
  private static String text(Origin block) {
    String text = block.source().text();
    int from = text.indexOf('{', block.start());
    if (from < 0 || from >= block.end()) from = block.start();
    StringBuilder plain = new StringBuilder(block.end() - from);
    for (int i = from; i < block.end(); i++)
      if (!Character.isWhitespace(text.charAt(i))) plain.append(text.charAt(i));
    return Fingerprint.of(plain.toString());
  }
}

package dev.lintel.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's text with the two names it goes by. Offsets are UTF-16 indexes into {@link #text()}; a
 * byte order mark is not part of the text. Immutable but for the tables of lines and wide
 * characters, which are made on first use.
 */
public final class SourceText {
  private final String path;
  private final String key;
  private final String text;
  private final boolean byteOrderMark;
  private final boolean valid;
  private volatile int[] lineStarts = {};

  /** Where the characters begin that take two UTF-16 units: columns are counted in characters. */
  private volatile int @Nullable [] wide;

  private SourceText(String path, String key, String text, boolean byteOrderMark, boolean valid) {
    this.path = path;
    this.key = key;
    this.text = text;
    this.byteOrderMark = byteOrderMark;
    this.valid = valid;
  }

  /** A text that is no file, or whose bytes are already decoded. */
  public static SourceText of(String path, String text) {
    return new SourceText(path, path, text, false, true);
  }

  /**
   * Decodes UTF-8. Bytes that are none become U+FFFD and {@link #valid()} is false: such a file is
   * read but never written.
   *
   * @param path what reports call the file: the argument as typed joined with the path inside it,
   *     with {@code /}
   * @param key the path below the bound of the scan, which survives another spelling of the
   *     argument
   */
  public static SourceText decode(String path, String key, byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = mark ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return new SourceText(path, key, text, mark, true);
    } catch (CharacterCodingException e) {
      return new SourceText(
          path,
          key,
          new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8),
          mark,
          false);
    }
  }

  /** What reports call this file. */
  public String path() {
    return path;
  }

  /** The path below the bound of the scan: part of fingerprints. */
  public String key() {
    return key;
  }

  public String text() {
    return text;
  }

  /** Whether the file began with a byte order mark, which {@link #encode} writes back. */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /** Whether the bytes were UTF-8. */
  public boolean valid() {
    return valid;
  }

  public int length() {
    return text.length();
  }

  public String substring(int start, int end) {
    return text.substring(start, end);
  }

  /** The same file with another text, as an edit leaves it. */
  public SourceText withText(String newText) {
    return new SourceText(path, key, newText, byteOrderMark, valid);
  }

  /**
   * The offset at which a number of code points has gone by, as other parsers count them; the end
   * where there are not so many.
   */
  public int offsetOf(int codePoints) {
    String all = text();
    return all.offsetByCodePoints(0, Math.min(codePoints, all.codePointCount(0, all.length())));
  }

  /** The bytes to write, byte order mark included. */
  public byte[] encode() {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    if (!byteOrderMark) return body;
    byte[] all = new byte[body.length + 3];
    all[0] = (byte) 0xEF;
    all[1] = (byte) 0xBB;
    all[2] = (byte) 0xBF;
    System.arraycopy(body, 0, all, 3, body.length);
    return all;
  }

  public Span span(int start, int end) {
    return new Span(position(start), position(end));
  }

  public Position position(int offset) {
    int line = line(offset);
    int from = lines()[line - 1];
    int to = Math.min(offset, text.length());
    return new Position(line, to - from - widePairs(from, to) + 1);
  }

  /** The pairs that lie between two offsets, by a table: a line may be as long as the file. */
  private int widePairs(int from, int to) {
    int[] known = wide;
    if (known == null) wide = known = pairs(text);
    return known.length == 0 ? 0 : Math.max(0, rank(known, to - 1) - rank(known, from));
  }

  private static int rank(int[] sorted, int offset) {
    int found = Arrays.binarySearch(sorted, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] pairs(String text) {
    int[] found = {};
    int count = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      if (!Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) continue;
      if (count == found.length) found = Arrays.copyOf(found, Math.max(16, count * 2));
      found[count++] = at;
    }
    return Arrays.copyOf(found, count);
  }

  /** The line, from 1, that holds the offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lines(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int lineCount() {
    return lines().length;
  }

  /** The offset at which a line, from 1, begins. */
  public int lineStart(int line) {
    return lines()[line - 1];
  }

  /** The text of a line, from 1, without its line end. */
  public String lineText(int line) {
    int[] starts = lines();
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r'))
      end--;
    return text.substring(starts[line - 1], end);
  }

  private int[] lines() {
    int[] known = lineStarts;
    if (known.length > 0) return known;
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
      starts[count++] = at + 1;
    }
    return lineStarts = Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}

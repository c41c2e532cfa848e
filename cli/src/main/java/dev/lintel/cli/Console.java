package dev.lintel.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the program has around it. All commands get at the outside world through this, so that they
 * can be run inside another process too.
 *
 * @param folder that relative paths start from
 * @param out for results; UTF-8
 * @param messages for what is said about the run: errors, progress, durations
 * @param outTerminal whether results are read on a terminal
 * @param messagesTerminal whether messages are
 * @param columns the width of the terminal; 0 where it is not known
 * @param today the day against which suppressions expire, by universal time: the same everywhere,
 *     and no table of time zones to load
 */
public record Console(
    Path folder,
    InputStream in,
    OutputStream out,
    PrintStream messages,
    Map<String, String> environment,
    boolean outTerminal,
    boolean messagesTerminal,
    int columns,
    LocalDate today) {
  private static final int DEFAULT_COLUMNS = 80;
  private static final long MILLISECONDS_A_DAY = 86_400_000;
  private static final int BUFFER = 1 << 16;

  /**
   * That of this process. Whether there are terminals, and how wide, the launcher knows without
   * cost: it says so in {@code lintel.terminal} (the numbers of the streams) and {@code
   * lintel.columns}.
   */
  static Console system() {
    String terminals = System.getProperty("lintel.terminal", "");
    OutputStream out =
        new BufferedOutputStream(new PipeOutput(new FileOutputStream(FileDescriptor.out)), BUFFER);
    PrintStream messages =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        Path.of(System.getProperty("user.dir", ".")),
        new FileInputStream(FileDescriptor.in),
        out,
        messages,
        System.getenv(),
        terminals.indexOf('1') >= 0,
        terminals.indexOf('2') >= 0,
        number(System.getProperty("lintel.columns", "")),
        LocalDate.ofEpochDay(System.currentTimeMillis() / MILLISECONDS_A_DAY));
  }

  /** The width to print for: what COLUMNS says, else the terminal's, else 80. */
  public int width() {
    int said = number(environment.getOrDefault("COLUMNS", ""));
    if (said > 0) return said;
    return columns > 0 ? columns : DEFAULT_COLUMNS;
  }

  /** Whether colours are wanted where nothing else is said; see no-color.org. */
  public boolean colour() {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return outTerminal && !refused && !"dumb".equals(environment.get("TERM"));
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 5) return 0;
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') return 0;
      number = number * 10 + c - '0';
    }
    return number;
  }
}

package dev.lintel.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream whose reader may go: whoever closed the pipe has seen enough. That is no error, nothing
 * is said, and the exit status stays that of the result. Told by {@link ReaderGone} once, so that
 * no more is made; what is written afterwards is dropped.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private boolean gone;

  PipeOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (gone) return;
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      if (!brokenPipe(e)) throw e;
      gone = true;
      throw new ReaderGone();
    }
  }

  @Override
  public void flush() throws IOException {
    if (!gone) out.flush();
  }

  /** The system tells only by its message, which the JVM does not translate. */
  private static boolean brokenPipe(IOException error) {
    String message = String.valueOf(error.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}

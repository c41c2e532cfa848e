package dev.lintel.report.html;

import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.json.JsonOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the page: template, style and script as they are, and the report as JSON that the script
 * shows. Everything of the report reaches the page as text, never as markup, and the page's own
 * policy lets nothing run but that one script and nothing be fetched at all.
 */
public final class HtmlReport {
  private static final int CHUNK = 1 << 13;

  private HtmlReport() {}

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    String style = resource("page.css");
    String script = resource("page.js");
    String page =
        resource("page.html")
            .replace("{{style-hash}}", hash(style))
            .replace("{{script-hash}}", hash(script))
            .replace("{{counts}}", counts(report))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf("{{data}}");
    text(out, page.substring(0, data));
    InScript inScript = new InScript(out);
    JsonGenerator json = JsonOutput.open(inScript, 2);
    new HtmlData(report, json).write();
    json.flush();
    inScript.finish();
    text(out, page.substring(data + "{{data}}".length()));
  }

  private static String counts(Report report) {
    int sum = 0;
    for (int count : report.failedBySeverity()) sum += count;
    return Wording.count(sum, "finding");
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) throw new IOException("the page's " + name + " is missing: install anew");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a content security policy knows a style or script by. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** JSON in a script element: no {@code <} in it, so nothing can end the element. */
  private static final class InScript extends FilterOutputStream {
    private final byte[] buffer = new byte[CHUNK];
    private int used;

    InScript(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int each) throws IOException {
      if (used + 6 > buffer.length) finish();
      if (each == '<')
        for (byte escaped : "\\u003c".getBytes(StandardCharsets.US_ASCII)) add(escaped);
      else add((byte) each);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) write(bytes[i]);
    }

    private void add(byte each) {
      buffer[used++] = each;
    }

    /** Passes on what is held back. */
    void finish() throws IOException {
      out.write(buffer, 0, used);
      used = 0;
    }
  }
}

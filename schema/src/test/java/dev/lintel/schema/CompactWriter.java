package dev.lintel.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Makes the files of a section out of facts: the same facts, the same bytes. */
final class CompactWriter {
  /** A chunk is closed when it has grown to this many bytes: see README for what was measured. */
  static final int CHUNK = 8_000;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final ByteWriter index = new ByteWriter();

  /** The contents by file name. */
  static Map<String, byte[]> write(List<Facts> providers) {
    CompactWriter writer = new CompactWriter();
    writer.index.number(CompactForm.VERSION).number(providers.size());
    for (Facts facts : providers) {
      writer.provider(facts);
    }
    writer.files.put(CompactForm.INDEX, writer.index.bytes());
    return writer.files;
  }

  private void provider(Facts facts) {
    List<Chunk> chunks = new ArrayList<>();
    String firstKey = "";
    ChunkWriter open = new ChunkWriter();
    for (Map.Entry<String, BlockSchema> entry : facts.types().entrySet()) {
      if (open.size() > CHUNK) {
        chunks.add(Chunk.of(firstKey, open.bytes()));
        open = new ChunkWriter();
      }
      if (open.size() == 0) {
        firstKey = entry.getKey();
      }
      open.add(entry.getKey(), entry.getValue());
    }
    chunks.add(Chunk.of(firstKey, open.bytes()));
    put(facts, chunks);
  }

  private void put(Facts facts, List<Chunk> chunks) {
    ByteWriter file = new ByteWriter();
    index.text(facts.provider()).text(facts.version()).number(chunks.size());
    for (Chunk chunk : chunks) {
      index.text(chunk.firstKey()).number(chunk.deflated().length).number(chunk.size());
      file.raw(chunk.deflated());
    }
    files.put(CompactForm.file(facts.provider()), file.bytes());
  }

  private record Chunk(String firstKey, int size, byte[] deflated) {
    static Chunk of(String firstKey, byte[] bytes) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[bytes.length + 64];
      int length = deflater.deflate(buffer);
      deflater.end();
      return new Chunk(firstKey, bytes.length, Arrays.copyOf(buffer, length));
    }
  }
}

package dev.lintel.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of one provider. The file is read at the first question, a chunk inflated at the first
 * question for a key in it.
 */
final class ChunkFile {
  private final String folder;
  private final String file;
  private final String[] firstKeys;

  /** Where each chunk begins in the file, and where the last ends. */
  private final int[] starts;

  private final int[] sizes;
  private final @Nullable SchemaChunk[] chunks;
  private byte @Nullable [] packed;

  private ChunkFile(String folder, String file, int count) {
    this.folder = folder;
    this.file = file;
    firstKeys = new String[count];
    starts = new int[count + 1];
    sizes = new int[count];
    chunks = new SchemaChunk[count];
  }

  /** Reads from the index which chunks there are. */
  static ChunkFile of(String folder, String file, ByteCursor index) {
    ChunkFile chunks = new ChunkFile(folder, file, index.number());
    for (int i = 0; i < chunks.sizes.length; i++) {
      chunks.firstKeys[i] = index.text();
      chunks.starts[i + 1] = chunks.starts[i] + index.number();
      chunks.sizes[i] = index.number();
    }
    return chunks;
  }

  synchronized Optional<BlockSchema> find(String key) {
    int place = Arrays.binarySearch(firstKeys, key);
    int chunk = place >= 0 ? place : -place - 2;
    return chunk < 0 ? Optional.empty() : chunk(chunk).find(key);
  }

  synchronized List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < chunks.length; i++) {
      keys.addAll(chunk(i).keys());
    }
    return keys;
  }

  /** Whether a key with this beginning is as asked for: reads no further than to the first. */
  synchronized boolean any(String beginning, Predicate<String> wanted) {
    int place = Arrays.binarySearch(firstKeys, beginning);
    int first = Math.max(0, place >= 0 ? place : -place - 2);
    for (int i = first; i < chunks.length; i++) {
      boolean beyond = i > first && !firstKeys[i].startsWith(beginning);
      if (beyond) {
        return false;
      }
      for (String key : chunk(i).keys()) {
        if (key.startsWith(beginning) && wanted.test(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private SchemaChunk chunk(int number) {
    SchemaChunk known = chunks[number];
    if (known == null) {
      known = new SchemaChunk(inflated(number));
      chunks[number] = known;
    }
    return known;
  }

  private byte[] inflated(int number) {
    byte[] from = packed;
    if (from == null) {
      from = SchemaFiles.read(folder, file);
      packed = from;
    }
    byte[] bytes = new byte[sizes[number]];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(from, starts[number], starts[number + 1] - starts[number]);
      if (inflater.inflate(bytes) != bytes.length) {
        throw new IllegalStateException("schema resource " + file + " is cut short");
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("schema resource " + file + " is damaged", e);
    } finally {
      inflater.end();
    }
    return bytes;
  }
}

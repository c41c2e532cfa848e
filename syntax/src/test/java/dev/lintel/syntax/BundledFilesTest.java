package dev.lintel.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundledFilesTest {
  @Test
  void whatIsMissingIsABrokenBuild() {
    BundledFiles files = BundledFiles.beside(BundledFilesTest.class);
    assertThatThrownBy(() -> files.read("nothing.bin"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.bin")
        .hasMessageContaining("build the project anew");
  }

  @Test
  void readsFromAFolder() {
    assertThat(BundledFiles.beside(BundledFilesTest.class).read("BundledFilesTest.class"))
        .startsWith(0xCA, 0xFE, 0xBA, 0xBE);
  }

  @Test
  void readsFromAJarWhateverItsName(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("a b+c%20é.jar");
    write(jar);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> type = loader.loadClass("dev.lintel.syntax.Position");
      BundledFiles files = BundledFiles.beside(type);
      assertThat(files.read("deep/x.bin")).containsExactly(7);
      assertThat(files.read("deep/x.bin")).containsExactly(7);
      assertThatThrownBy(() -> files.read("deep")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void readsWhatTheJdkHas() {
    assertThat(BundledFiles.beside(String.class).read("String.class")).isNotEmpty();
  }

  private static void write(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        InputStream type = Position.class.getResourceAsStream("Position.class")) {
      zip.putNextEntry(new ZipEntry("dev/lintel/syntax/Position.class"));
      zip.write(type == null ? new byte[0] : type.readAllBytes());
      zip.putNextEntry(new ZipEntry("dev/lintel/syntax/deep/x.bin"));
      zip.write(7);
    }
  }
}

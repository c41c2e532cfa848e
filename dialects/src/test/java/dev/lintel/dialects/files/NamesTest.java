package dev.lintel.dialects.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static String name(String typed, String file) {
    return Names.of(typed, Path.of("/w/live/prod"), Path.of(file));
  }

  @Test
  void aFileInsideIsJoinedToWhatWasTyped() {
    assertThat(name("live/prod", "/w/live/prod/a/main.tf")).isEqualTo("live/prod/a/main.tf");
    assertThat(name("live/prod/", "/w/live/prod/main.tf")).isEqualTo("live/prod/main.tf");
    assertThat(name(".", "/w/live/prod/main.tf")).isEqualTo("./main.tf");
    assertThat(name("", "/w/live/prod/main.tf")).isEqualTo("main.tf");
    assertThat(name("/w/live/prod", "/w/live/prod/main.tf")).isEqualTo("/w/live/prod/main.tf");
  }

  @Test
  void theFolderItselfIsWhatWasTyped() {
    assertThat(name("live/prod/", "/w/live/prod")).isEqualTo("live/prod");
    assertThat(name(".", "/w/live/prod")).isEqualTo(".");
  }

  @Test
  void aFileBesideClimbs() {
    assertThat(name("live/prod", "/w/modules/x/main.tf")).isEqualTo("modules/x/main.tf");
    assertThat(name("prod", "/w/modules/x/main.tf")).isEqualTo("../modules/x/main.tf");
    assertThat(name(".", "/w/live/test/main.tf")).isEqualTo("../test/main.tf");
    assertThat(name("../prod", "/w/modules/main.tf")).isEqualTo("../../modules/main.tf");
    assertThat(name("/w/live/prod", "/w/modules/main.tf")).isEqualTo("/w/modules/main.tf");
  }
}

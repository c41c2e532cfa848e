package dev.lintel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http_tokens",
        "secret_arn",
        "password_policy",
        "kms_key_id",
        "name",
        "key",
        "secret_id",
        "password_length",
        "secrets_manager"
      })
  void leavesNamesThatHoldNoSecret(String name) {
    assertThat(Secrets.named(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "master_password",
        "MasterUserPassword",
        "db-passwd",
        "client_secret",
        "auth_token",
        "private_key",
        "AWS_SECRET_ACCESS_KEY",
        "secret_string"
      })
  void findsNamesThatSayTheyHoldASecret(String name) {
    assertThat(Secrets.named(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AKIA", "arn:aws:iam::123456789012:role/x", "npm_config", "plain words", "MAKIAA"})
  void leavesTextsThatAreNoKeys(String text) {
    assertThat(Secrets.looksSecret(text)).isFalse();
  }

  @Test
  void findsKeysInsideATextByTheirLook() {
    assertThat(Secrets.looksSecret("export KEY=AKIA" + "Z7Q2".repeat(4))).isTrue();
    assertThat(Secrets.looksSecret("-----BEGIN RSA PRIVATE KEY-----\nMIIE")).isTrue();
  }

  @Test
  void masksOnlyWhatIsThere() {
    assertThat(Secrets.mask("password", "")).isEmpty();
    assertThat(Secrets.mask("name", "web")).isEqualTo("web");
    assertThat(Secrets.mask("password", "hunter2")).isEqualTo(Secrets.MASK);
  }
}

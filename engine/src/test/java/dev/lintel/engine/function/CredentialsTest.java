package dev.lintel.engine.function;

import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.logic.Truth;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys here are made up; they only have the form that their service documents. */
class CredentialsTest {
  private static final String KEY = "AKIA" + "QWERTYUIOPASDFGH";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#!/bin/bash\nyum install -y httpd\nexport PORT=8080",
        "AKIA is how key ids begin",
        "export PASSWORD=$DB_PASSWORD",
        "export PASSWORD=${password}",
        "password: /run/secrets/db",
        "export TOKEN_URL=https://example.com/token",
        "password=changeme-please",
        "echo \"enter your password: \"",
        "PASSWORD=true",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "secret_arn=arn:aws:secretsmanager:eu-west-1:1:secret:x"
      })
  void findsNoSecretWhereThereIsNone(String text) {
    assertThat(Credentials.found(text(text))).isEqualTo(Truth.FALSE);
  }

  @Test
  void findsKeysOfServices() {
    assertThat(Credentials.found(text("export AWS_ACCESS_KEY_ID=" + KEY))).isEqualTo(Truth.TRUE);
    assertThat(Credentials.found(text("x" + KEY))).isEqualTo(Truth.FALSE);
    assertThat(Credentials.found(text(KEY + "Z"))).isEqualTo(Truth.FALSE);
    assertThat(Credentials.found(text("token ghp_" + "a1".repeat(18)))).isEqualTo(Truth.TRUE);
  }

  @Test
  void findsPrivateKeys() {
    String key = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----";
    assertThat(Credentials.found(text("cat <<K\n" + key))).isEqualTo(Truth.TRUE);
  }

  @Test
  void findsWhatANameSaysIsSecret() {
    assertThat(Credentials.found(text("export DB_PASSWORD=hunter2-x9"))).isEqualTo(Truth.TRUE);
    assertThat(Credentials.found(map("DB_PASSWORD", text("hunter2")))).isEqualTo(Truth.TRUE);
    assertThat(Credentials.found(map("DB_PASSWORD", unknown()))).isEqualTo(Truth.FALSE);
    assertThat(Credentials.found(map("DB_PASSWORD_FILE", text("hunter2")))).isEqualTo(Truth.FALSE);
    assertThat(Credentials.found(map("TOKEN", text("arn:aws:ssm:x")))).isEqualTo(Truth.FALSE);
  }

  @Test
  void searchesTheKnownPieces() {
    assertThat(Credentials.found(partial(text("id=" + KEY + " in "), unknown())))
        .isEqualTo(Truth.TRUE);
    assertThat(Credentials.found(list(unknown()))).isEqualTo(Truth.FALSE);
  }

  @Test
  void takesTimeLinearInTheText() {
    String[] long1 = {"AKIA", "password=", "=:", "-----BEGIN ", "a_", "SG."};
    for (String piece : long1) {
      String text = piece.repeat(2_000_000 / piece.length());
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> Credentials.found(text(text)));
    }
  }
}

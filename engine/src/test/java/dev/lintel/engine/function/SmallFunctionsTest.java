package dev.lintel.engine.function;

import static dev.lintel.engine.Values.absent;
import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.texts;
import static dev.lintel.engine.Values.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.logic.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallFunctionsTest {
  @ParameterizedTest
  @CsvSource({"14.9, FALSE", "15, TRUE", "15.0, TRUE", "15.2, TRUE", "9.6, FALSE", "15-rc1, FALSE"})
  void comparesVersions(String version, Truth expected) {
    assertThat(VersionOrder.atLeast(text(version), "15")).isEqualTo(expected);
  }

  @Test
  void aKnownBeginningOfAVersionMayDecide() {
    assertThat(VersionOrder.atLeast(partial(text("14."), unknown()), "15")).isEqualTo(Truth.FALSE);
    assertThat(VersionOrder.atLeast(partial(text("15."), unknown()), "15")).isEqualTo(Truth.TRUE);
    assertThat(VersionOrder.atLeast(partial(text("15."), unknown()), "15.4"))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(VersionOrder.atLeast(partial(text("1"), unknown()), "15")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void matchesInPartUnlessAnchored() {
    assertThat(TextPatterns.matches(text("abc"), "^b")).isEqualTo(Truth.FALSE);
    assertThat(TextPatterns.matches(text("abc"), "b")).isEqualTo(Truth.TRUE);
    assertThat(TextPatterns.matches(text("abc"), "^[a-c]{3}$")).isEqualTo(Truth.TRUE);
    assertThat(TextPatterns.matches(unknown(), "b")).isEqualTo(Truth.UNKNOWN);
    assertThat(TextPatterns.matches(text("abc"), "(")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void selectsByLabels() {
    assertThat(Selectors.selects(map("app", text("b")), map("app", text("a"))))
        .isEqualTo(Truth.FALSE);
    assertThat(Selectors.selects(map("app", text("a")), absent())).isEqualTo(Truth.FALSE);
    assertThat(Selectors.selects(map(), map("app", text("a")))).isEqualTo(Truth.TRUE);
    assertThat(Selectors.selects(absent(), map("app", text("a")))).isEqualTo(Truth.TRUE);
    assertThat(Selectors.selects(map("app", unknown()), map("app", text("a"))))
        .isEqualTo(Truth.UNKNOWN);
    var expression = map("key", text("app"), "operator", text("In"), "values", texts("a", "b"));
    assertThat(Selectors.selects(map("matchExpressions", list(expression)), map("app", text("b"))))
        .isEqualTo(Truth.TRUE);
    assertThat(Selectors.selects(map("matchExpressions", list(expression)), map("app", text("c"))))
        .isEqualTo(Truth.FALSE);
  }

  /** Patterns as the CIS AWS Foundations Benchmark gives them, and some that miss the event. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "root-use ; { $.userIdentity.type = \"IAMUser\" } ; FALSE",
        "root-use ; { $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" } ; TRUE",
        "root-use ; {$.userIdentity.type=\"Root\"} ; TRUE",
        "root-use ; ERROR ; FALSE",
        "root-use ; { $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" } ; FALSE",
        "root-use ; { $.userIdentity.type = \"Root\" && ( } ; FALSE",
        "console-without-mfa ; { ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") } ; TRUE",
        "console-without-mfa ; { ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed = \"Yes\") } ; FALSE",
        "console-without-mfa ; { ($.eventName = \"ConsoleLogin\") || ($.additionalEventData.MFAUsed != \"Yes\") } ; FALSE",
        "console-failures ; { ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") } ; TRUE",
        "console-failures ; { ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != \"Yes\") } ; FALSE",
        "unauthorized-calls ; { ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") } ; TRUE",
        "unauthorized-calls ; { $.errorCode = \"AccessDenied*\" } ; FALSE",
        "key-deletion ; { ($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) } ; TRUE",
        "key-deletion ; { ($.eventSource = kms.amazonaws.com) && ($.eventName=DisableKey) } ; FALSE",
        "key-deletion ; { ($.eventSource = kms.amazonaws.com) || ($.eventName=DisableKey) } ; FALSE",
        "network-acl-changes ; { $.eventName = \"*NetworkAcl*\" } ; TRUE",
        "no-such-event ; { $.eventName = \"*\" } ; UNKNOWN"
      })
  void catchesEvents(String event, String pattern, Truth expected) {
    assertThat(LogFilters.catches(text(pattern), event)).isEqualTo(expected);
  }
}

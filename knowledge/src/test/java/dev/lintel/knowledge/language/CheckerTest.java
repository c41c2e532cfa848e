package dev.lintel.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Select;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckerTest {
  private static final Words ALARM =
      new Words("aws.cloudwatch.alarm")
          .property("actions", ValueType.LIST, false)
          .property("metric", ValueType.TEXT, true);
  private static final Words FILTER =
      new Words("aws.logs.metric_filter")
          .property("pattern", ValueType.TEXT, true)
          .property("block.on", ValueType.BOOLEAN, false)
          .list("alarms", ALARM);
  private static final Words SUBJECT =
      new Words("aws.thing")
          .property("on", ValueType.BOOLEAN, false)
          .property("block.acls", ValueType.BOOLEAN, false)
          .property("name", ValueType.TEXT, true)
          .property("engine", ValueType.TEXT, false)
          .property("days", ValueType.NUMBER, true)
          .property("minimum", ValueType.NUMBER, false)
          .property("tags", ValueType.MAP, false)
          .property("names", ValueType.LIST, false)
          .property("sources", ValueType.CIDRS, false)
          .property("ports", ValueType.RANGE, true)
          .property("document", ValueType.POLICY, true)
          .property("image", ValueType.IMAGE, true)
          .list("filters", FILTER)
          .link("group", FILTER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onn => did you mean `on`",
        "block.acl => did you mean `block.acls`",
        "utterly => it has on, block.acls",
        "name => a text; a condition is expected",
        "days < 3 => `days` may be absent; guard it",
        "engine < 3 => only numbers have an order",
        "name.startsWith('a') => `name` may be absent; guard it",
        "name == null && name.startsWith('a') => may be absent",
        "name != null || name.startsWith('a') => may be absent",
        "!(name == null || on) || name.endsWith('a') => may be absent",
        "on == 'true' => a boolean and never equals a text",
        "minimum == '3' => a number and never equals a text",
        "engine in ['a', 1] && minimum in ['1'] => a number and never equals a text",
        "engine in engine => `in` asks a list",
        "names == ['a'] => lists are not compared",
        "on != null => never absent; ask `stated(on)`",
        "names != null => ask `size(names) > 0`",
        "engine['a'] == 1 => only a map is read with `[…]`",
        "names[0] == 1 => lists with `exists`",
        "tags['a'].startsWith('x') => may be absent",
        "tags[1] == 1 => the key of a map is a text",
        "engine.exists(e, e == 1) => a list is expected",
        "document.exists(s, s.effect == 'Allow') => `document` may be absent",
        "iam.deniesPlainHttp(document) => `document` may be absent",
        "document != null && document.exists(s, s.efect == 'Allow') => did you mean `effect`",
        "document != null && document.exists(s, s.sid.startsWith('a')) => `s.sid` may be absent",
        "filters.exists(f, f.patern == 'a') => did you mean `pattern`",
        "filters.exists(f, logs.catches(f.pattern, 'root-use')) => `f.pattern` may be absent",
        "filters.exists(f, f.pattern != null) && filters.exists(f, f.pattern.contains('a')) => may be absent",
        "filters.exists(f, f.alarms.exists(f, size(f.actions) > 0)) => hides another name",
        "filters.exists(name, name.pattern == null) => hides another name",
        "filters.exists(f, f) => an aws.logs.metric_filter; a condition is expected",
        "names.exists(n, n) => may be of any type; compare it",
        "group.block.on => `group.block.on` may be absent",
        "engine.size => a text; it has no `size`",
        "that.a == 1 => only in the `where` of a link",
        "stated(filters) => takes the name of a property",
        "stated(names.filter(n, n == 1)) => takes the name of a property",
        "net.world(engine) => takes a list of address ranges",
        "net.admits(engine, engine, 'tcp', 1) => takes a range, not a text",
        "k8s.selects(names, tags) => takes a map, not a list",
        "engine.matches(engine) => a regular expression written out",
        "engine.matches('(') => a regular expression, and this is none",
        "on ? engine : minimum => both must be of one type",
        "iam.public(engine) => takes a subject, not a text",
        "size(minimum) > 1 => takes a list, a map or a text",
        "on && null => null; a condition is expected",
      })
  void whatCannotMeanAnythingIsRefused(String wrong) {
    String text = wrong.split(" => ", 2)[0];
    String message = wrong.split(" => ", 2)[1];
    Checked checked = check(text);
    assertThat(checked.problems()).isNotEmpty();
    assertThat(checked.problems().getFirst().message()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on",
        "block.acls && !on",
        "name == 'a' || name in ['b', 'c'] || stated(name)",
        "name != null && name.startsWith('a')",
        "name == null || name.startsWith('a')",
        "!(name == null) && name.startsWith('a')",
        "!(name != null && on) || name.startsWith('a')",
        "name == 'a' && name.endsWith('a')",
        "stated(name) && name.endsWith('a')",
        "name in ['a'] && size(name) == 1",
        "days != null ? days > 3 : on",
        "days == null ? on : days > 3",
        "minimum >= 1.2 && minimum in [1, 2]",
        "tags['a'] == '1' || tags['a'] == null",
        "tags['a'] != null && tags['a'].startsWith('x')",
        "'a' in names && !('b' in tags) && '10.0.0.0/8' in sources",
        "names.all(n, n.startsWith('a'))",
        "net.world(sources) || net.admits(name, ports, 'tcp', 22)",
        "document != null && iam.deniesPlainHttp(document) && iam.allows(document, 'a', 'b')",
        "document == null || !document.exists(s, s.effect == 'Allow' && iam.public(s) && 'a' in s.actions)",
        "image != null && image.tag != null && image.tag.matches('^v') && image.official",
        "ports.from == 22 || ports == null",
        "filters.exists(f, f.pattern != null && logs.catches(f.pattern, 'x') && f.alarms.exists(a, size(a.actions) > 0))",
        "size(filters.filter(f, f.block.on)) == 1",
        "group != null && group.block.on",
        "group.block.on == true",
        "group == null || group.pattern == 'x'",
        "version.atLeast(api_version, '2019-04-01')",
        "literal(name) || secret.found(tags)",
        "filters.exists(f, f != self)",
      })
  void whatFitsIsTaken(String text) {
    assertThat(check(text).problems()).isEmpty();
  }

  @Test
  void qualifiedNamesAreJoined() {
    assertThat(check("block.acls").expression()).isEqualTo(new Property("block.acls", 0, 10));
    Checked checked = check("filters.exists(f, f.block.on)");
    var predicate = ((Expression.Quantifier) checked.expression()).predicate();
    assertThat(predicate)
        .isInstanceOfSatisfying(Select.class, s -> assertThat(s.name()).isEqualTo("block.on"));
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    Checked checked = check("onn && days < 3 && name.contains('a')");
    assertThat(checked.problems()).hasSize(3);
    assertThat(checked.problems().get(1).start()).isEqualTo(7);
  }

  @Test
  void aGuardInWhenCounts() {
    Expression when = check("name != null").expression();
    Expression require = ParserTest.tree("name.startsWith('a')");
    assertThat(Checker.condition(require, SUBJECT, Optional.empty(), Optional.of(when)).problems())
        .isEmpty();
  }

  @Test
  void thatIsTheCandidateOfALink() {
    Expression where = ParserTest.tree("k8s.selects(that.selector, tags)");
    assertThat(
            Checker.condition(where, SUBJECT, Optional.of(Type.ANY), Optional.empty()).problems())
        .isEmpty();
  }

  @Test
  void aValueKnowsWhetherItMayBeAbsent() {
    Expression value = ParserTest.tree("on ? engine : name");
    Checked checked = Checker.check(value, SUBJECT, Optional.empty(), Optional.empty());
    assertThat(checked.absent()).isTrue();
    assertThat(checked.type()).isEqualTo(Type.TEXT);
  }

  private static Checked check(String text) {
    return Checker.condition(ParserTest.tree(text), SUBJECT, Optional.empty(), Optional.empty());
  }
}

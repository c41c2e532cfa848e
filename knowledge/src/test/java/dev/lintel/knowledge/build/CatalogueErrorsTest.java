package dev.lintel.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake is told at its line, with what to do. */
final class CatalogueErrorsTest {
  /** Of {@code FIELDS => PROBLEM}: the fields of a rule, one a `;;`. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "severity: low;;why: W;;require: on => 13:5 a rule needs `title`, such as",
        "title: T;;severity: low;;why: W => 13:5 a rule needs `require`, such as `require: versioned`",
        "title: T.;;severity: low;;why: W;;require: on => 14:12 no full stop",
        "title: T;;severity: hgh;;why: W;;require: on => 15:15 did you mean `high`?",
        "title: T;;severity: worst;;why: W;;require: on => 15:15 there are critical, high",
        "title: T;;severity: low;;wy: W;;require: on => 16:5 a rule has no `wy`; did you mean `why`?",
        "title: T;;severity: low;;why: W;;require: onn => 17:14 an aws.thing has no `onn`; did you mean `on`?",
        "title: T;;severity: low;;why: W;;require: on &| on => 17:17 write `&&`",
        "title: T;;severity: low;;why: W;;require: 'size(names) > ''a''' => 17:14 only numbers have an order",
        "title: T;;severity: low;;why: W;;require: on;;when: name => 18:11 `name` is a text; a condition is expected",
        "title: T;;severity: low;;why: W;;require: name.contains('x') => 17:14 guard it with `name != null",
        "title: T;;severity: low;;why: W;;require: on;;java: x => 18:11 `require` or `java`, not both",
        "title: T;;severity: low;;why: W;;require: [on] => 17:14 `require` is a text",
        "title: T;;severity: low;;why: W;;require: on;;controls: CP-9 => 18:15 write it as nist-800-53-r5:CP-9",
        "title: T;;severity: low;;why: W;;require: on;;aliases: [checkov:CKV-1] => 18:15 write it as checkov:CKV_AWS_21",
        "title: T;;severity: low;;why: W;;require: on;;aliases: [kics:123] => 18:15 is not an alias",
        "title: T;;severity: low;;why: W;;require: on;;aliases: [a:b, a:b] => 18:20 is here twice",
        "title: T;;severity: low;;why: W;;require: on;;fix: {prefr: x} => 18:11 did you mean `prefer`",
        "title: T;;severity: low;;why: W;;require: on;;fix: {prefer: {o: true}} => 18:20 no property `o`; did you mean `on`",
        "title: T;;severity: low;;why: W;;require: on;;fix: {prefer: {on: 1}} => 18:24 write true or false",
        "title: T;;severity: low;;why: W;;require: on;;fix: {remove: name} => 18:10 `remove` names no list",
        "title: T;;severity: low;;why: W;;require: on;;fix: {create: versionning} => 18:10 did you mean `versioning`",
        "title: T;;severity: low;;why: W;;require: on;;fix: {ask: {nam: Why}} => 18:10 `ask` names no property: `nam`; did you mean `name`",
        "title: T;;severity: low;;why: W;;require: on;;fix: {effect: a, and b} => 18:22 quote the text before it: a comma has ended it",
        "title: T;;title: T;;severity: low;;why: W;;require: on => 15:5 `title` is here twice",
        "title: T;;severity: low;;why: W;;require: on == {port};;each: {a: {port: 1}} => 17:14 a boolean and never equals a number",
        "title: 'T {prt}';;severity: low;;why: W;;require: on;;each: {a: {}} => 14:12 the row `a` has no `prt`",
        "title: 'T {name}';;severity: low;;why: W;;require: on;;each: {a: {port: 1}} => 18:15 nothing asks for `port`",
        "title: T;;severity: low;;why: W;;require: logs_of.exists(l, l.bucket_name == 'a') => 17:32 has no `bucket_name`",
        "title: T;;severity: low;;why: W;;require: stated(versioning.status) => 17:21 an aws_s3_bucket_versioning has no `status`",
      })
  void aRulesMistakesAreTold(String line) {
    String[] parts = line.split(" => ", 2);
    String place = parts[1].split(" ", 2)[0];
    assertThat(Entry.rule(parts[0].split(";;", -1)).problems())
        .anySatisfy(p ->
            assertThat(p).startsWith(place + " ").contains(parts[1].substring(place.length() + 1)));
  }

  /** Of {@code PROPERTY => PROBLEM}: one more property, on line 12. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x: {terraform: acl} => 12:6 needs `type`, such as `type: boolean`",
        "x: {type: bool, terraform: acl, default: true} => 12:13 did you mean `boolean`",
        "x: {type: boolean, terraform: acl} => 12:3 is a boolean and needs a default in terraform",
        "x: {type: boolean, terraform: acl, default: {value: true, when: on}} => 12:3 is a boolean and needs a default",
        "x: {type: text} => 12:3 is not said in terraform; spell it, give it a default, or write `terraform: {none: why}`",
        "x: {type: text, terrafrm: acl} => 12:19 did you mean `terraform`",
        "x: {type: text, terraform: a..b} => 12:32 a name is expected",
        "x: {type: text, terraform: acll} => 12:30 `acll` is in no schema of aws_s3_bucket; did you mean `acl`",
        "x: {type: text, terraform: versioning.enabld} => 12:30 did you mean `enabled`",
        "x: {type: text, terraform: zzzzzzzzzz} => 12:30 if a version had it, write `removed`",
        "x: {type: text, terraform: \"@versionin.status\"} => 12:30 there is no link `versionin` in terraform; did you mean `versioning`",
        "x: {type: text, terraform: \"@versioning.stats\"} => 12:30 is in no schema of aws_s3_bucket_versioning",
        "x: {type: text, terraform: {at: acl, els: a}} => 12:40 did you mean `else`",
        "x: {type: text, terraform: {at: acl, in: aws_lb}} => 12:30 `in` fits none of the types",
        "x: {type: text, terraform: {at: acl, removed: soon}} => 12:30 `removed` is a version",
        "x: {type: boolean, terraform: {acl: {a: 1}}, default: true} => 12:43 does not fit a property of type boolean; write true or false",
        "x: {type: boolean, terraform: {acl: a}, default: true} => 12:39 what raw values mean is expected",
        "x: {type: boolean, terraform: {acl: {a: true, a: false}}, default: true} => 12:49 is here twice",
        "x: {type: number, terraform: acl, default: many} => 12:46 write a number",
        "x: {type: map, terraform: tags, default: {value: [1]}} => 12:52 leave it out",
        "x: {type: text, terraform: acl, default: {}} => 12:44 either a `value` or `unknown: why`",
        "x: {type: text, terraform: acl, default: {arm: a}} => 12:45 no form in `arm`; drop this",
        "x: {type: text, terraform: acl, arm: a} => 12:40 no form in `arm`; add one, or drop this",
        "x: {type: text, terraform: acl, default: [{value: a}, {value: b, when: on}]} => 12:44 a default without `when` comes last",
        "x: {type: text, terraform: {none: }} => 12:36 `none` is a text",
        "x: {type: text, terraform: []} => 12:30 a spelling is expected here, or `none: why`",
        "x: {type: boolean, is: name} => 12:26 a text; a condition is expected",
        "x: {type: number, is: name} => 12:25 this is a text, but the property is of type number",
        "x: {type: boolean, is: '!x'} => 12:3 `x` needs itself, by way of x",
        "x: {type: boolean, is: on, terraform: acl} => 12:3 is not spelled besides",
        "x: {type: list, terraform: acl, caseless: true} => 12:3 `caseless` is for texts",
        "x: {type: text, terraform: acl, caseless: maybe} => 12:45 is true or false",
        "namespace: {type: text, terraform: acl} => 12:3 a word of CEL",
        "Name: {type: text, terraform: acl} => 12:3 use lower case words",
        "owner: {type: text, terraform: acl} => 12:3 means something else",
        "versioning: {type: text, terraform: acl} => 1:7 are both called `versioning`",
      })
  void aPropertysMistakesAreTold(String line) {
    String[] parts = line.split(" => ", 2);
    String place = parts[1].split(" ", 2)[0];
    String message = parts[1].substring(place.length() + 1);
    assertThat(Entry.bucket("  " + parts[0]).problems())
        .anySatisfy(p -> assertThat(p).startsWith(place + " ").contains(message));
  }

  /** Of {@code ENTRY => PROBLEM}: a whole entry, a line a `;;`. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[] => 1:1 an entry of the catalogue is expected here, as a mapping",
        "a: b => 1:1 needs `kind`, such as `kind: aws.s3.bucket`",
        "kind: bucket;;dialects: {terraform: aws_s3_bucket} => 1:7 write provider.service.thing",
        "kind: a.b => 1:1 a kind needs `dialects`",
        "kind: a.b;;dialects: {teraform: aws_s3_bucket} => 2:12 did you mean `terraform`",
        "kind: a.b;;dialects: {terraform: aws_s3_buckt} => 2:23 no resource type `aws_s3_buckt`; did you mean `aws_s3_bucket`?",
        "kind: a.b;;dialects: {terraform: data aws_nothing_alike_at_all} => 2:23 if it had one once, write `removed",
        "kind: a.b;;dialects: {terraform: 'aws_nothing_*'} => 2:23 no resource type `aws_nothing_*`",
        "kind: a.b;;dialects: {terraform: 'aws_{a'} => 2:23 `{` and `}` do not match",
        "kind: a.b;;dialects: {terraform: {tpe: aws_s3_bucket}} => 2:24 did you mean `type`",
        "kind: a.b;;dialects: {terraform: {root: a}} => 2:23 needs `type`, `in` or `stack`",
        "kind: a.b;;dialects: {terraform: {in: owner}} => 2:23 only a part can be `in: owner`",
        "kind: a.b;;dialects: {terraform: {in: c.d}} => 2:23 there is no kind `c.d` to be in",
        "kind: a.b;;dialects: {terraform: {type: aws_s3_bucket, root: nothing}} => 2:51 `nothing` is in no schema of aws_s3_bucket",
        "kind: a.b;;dialects: {terraform: {type: aws_s3_bucket, owner: bucket}} => 2:23 `owner` is for parts",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {by: x}} => 3:12 a `type` or to a `kind`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {kind: c.d, of: stack}} => 3:9 there is no kind `c.d`; add it",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {kind: a.b}} => 3:12 a link needs `by`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {kind: a.b, of: the}} => 3:12 `of` is `stack`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {kind: a.b, on: {x: y}}} => 3:29 a.b has no property `x`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;links: {l: {kind: a.b, of: stack, missing: no}} => 3:12 `unknown` or `none`",
        "kind: a.b;;dialects: {terraform: {type: aws_s3_bucket, links: {l: {type: aws_s3_bucket_acl, by: bukket}}}} => 2:86 did you mean `bucket`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;parts: {p: {dialects: {terraform: {in: owner, root: 'grant[]'}}}} => 3:9 a part needs `key`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;parts: {p: {key: x, dialects: {terraform: aws_s3_bucket_acl}}} => 3:43 needs `owner`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;parts: {p: {key: x, of: y}} => 3:25 the owner has no property `y`",
        "kind: a.b;;dialects: {terraform: provider aws with region} => 2:23 `with` is for resources",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;--- {};;kind: a.b;;dialects: {terraform: aws_s3_bucket} => 4:1 no YAML here",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;---;;kind: a.b;;dialects: {terraform: aws_s3_bucket} => 4:7 two entries for `a.b`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;rules:;;- {id: x-y, title: T, severity: low, why: W, require: 'true'};;- {id: x-y, title: T, severity: low, why: W, require: 'true'} => 1:7 two rules `x-y`",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;rules: [{id: Xy, title: T, severity: low, why: W, require: 'true'}] => 3:14 `Xy` is no id",
        "kind: [a => 2:1 no YAML here",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;properties: {a: {<<: 1, type: text, terraform: acl}} => 3:18 `<<` takes a mapping",
        "kind: a.b;;dialects: {terraform: aws_s3_bucket};;properties: {m: {type: boolean, terraform: {acl: {x: true, '*': false}}, default: true}};;rules: [{id: a-b, title: T, severity: low, why: W, require: '!m'}] => 3:45 this map cannot write what a-b wants",
      })
  void anEntrysMistakesAreTold(String line) {
    String[] parts = line.split(" => ", 2);
    String place = parts[1].split(" ", 2)[0];
    String message = parts[1].substring(place.length() + 1);
    assertThat(new Entry(parts[0].replace(";;", "\n") + "\n").problems())
        .anySatisfy(p -> assertThat(p).startsWith(place + " ").contains(message));
  }

  @Test
  void placesCountCodePointsAndAreRightInBlocks() {
    assertThat(Entry.rule("title: 𝒳é", "severity: low", "why: 𝒳", "require: onn").problems())
        .singleElement()
        .satisfies(p -> assertThat(p).startsWith("17:14 "));
    assertThat(
            Entry.rule("title: T", "severity: low", "why: W", "require: >-", "  on &&", "  onn")
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p).startsWith("17:14 ").contains("(at `onn`)"));
  }
}

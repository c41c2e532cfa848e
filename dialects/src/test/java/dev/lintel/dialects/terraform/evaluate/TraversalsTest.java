package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class TraversalsTest {
  private final Evaluated names =
      new Evaluated()
          .local("map", "{ a = 1, b = { c = [\"x\", \"y\"] } }")
          .local("list", "[{ id = 1 }, { id = 2 }]");

  @Test
  void refusesWhatIsNotThere() {
    names.check(
        """
        local.map.z => ?malformed !
        local.map["z"] => ?malformed !
        local.list[5] => ?malformed !
        local.list[-1] => ?malformed !
        local.list[0.5] => ?malformed !
        local.list.id => ?malformed !
        toset(["a"])[0] => ?malformed !
        null.a => ?malformed !
        "abc"[0] => ?malformed !
        nothing => ?malformed !
        """);
  }

  @Test
  void goesAlong() {
    names.check(
        """
        local.map.b.c[1] => "y"
        local.map["b"]["c"]["0"] => "x"
        local.list.0.id => 1
        local.list[*].id => [1, 2]
        local.list.*.id => [1, 2]
        local.map[*].a => [1]
        null[*] => []
        toset(["b", "a"])[*] => ["a", "b"]
        [for k, v in local.map : k] => ["a", "b"]
        [for i, v in local.list : i if v.id > 1] => [1]
        {for v in local.list : v.id => v...} => {1=[{id=1}], 2=[{id=2}]}
        """);
  }

  @Test
  void refusesLoopsThatCannotBe() {
    names.check(
        """
        [for x in "abc" : x] => ?malformed !
        [for x in null : x] => ?malformed !
        {for x in ["a", "a"] : x => 1} => {a=?malformed ...} !
        {for x in [null] : x => 1} => { ...} !
        """);
  }

  @Test
  void readsResources() {
    new Evaluated()
        .resource("aws_x.one", "{ name = \"n\", block = [{ size = 1 }] }")
        .resource("aws_x.many", "[{ name = \"a\" }, { name = \"b\" }]")
        .resource("data.aws_x.d", "{ name = \"n\" }")
        .check(
            """
            aws_x.one.name => "n"
            aws_x.one.arn => &aws_x.one.arn
            resource.aws_x.one.arn => &aws_x.one.arn
            aws_x.one["arn"] => &aws_x.one.arn
            aws_x.one.block[0].size => 1
            aws_x.one.block[0].id => &aws_x.one.block[0].id
            aws_x.one.endpoints[0].url => &aws_x.one.endpoints[0].url
            data.aws_x.d.id => &data.aws_x.d.id
            aws_x.many[1].name => "b"
            aws_x.many[*].arn => [&aws_x.many[0].arn, &aws_x.many[1].arn]
            aws_x.many[2].arn => ?malformed !
            aws_x.many.arn => ?malformed !
            "${aws_x.one.arn}/*" => <&aws_x.one.arn "/*">
            aws_x.one.arn == aws_x.one.arn => true
            aws_x.one.arn == null => false
            try(aws_x.one.arn, "z") => &aws_x.one.arn
            [for x in aws_x.many : x.arn] => [&aws_x.many[0].arn, &aws_x.many[1].arn]
            one(aws_x.many[*].arn) => ?function !
            module.m.x => ?module
            module.m["k"].x => ?module
            """);
  }
}

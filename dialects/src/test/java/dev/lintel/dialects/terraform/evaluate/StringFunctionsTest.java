package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class StringFunctionsTest {
  @Test
  void refusesWhatDoesNotFit() {
    new Evaluated()
        .check(
            """
            upper() => ?function !
            upper("a", "b") => ?function !
            upper([1]) => ?function !
            upper(null) => ?function !
            nosuch(1) => ?function !
            join("-", "a") => ?function !
            join(",", [null]) => ?function !
            indent(2.5, "a") => ?function !
            regex("x", "y") => ?function !
            regex("(", "y") => ?function !
            regex("(?P<x>a)(b)", "ab") => ?function !
            format("%s") => ?function !
            format("%s", "a", "b") => ?function !
            format("%z", 1) => ?function !
            format("%d", 1.5) => ?function !
            format("%s", [1]) => ?function !
            formatlist("%s-%s", ["a", "b"], ["x"]) => ?function !
            """);
  }

  @Test
  void worksOnTexts() {
    new Evaluated()
        .check(
            """
            chomp("a\\n\\r\\n") => "a"
            join("-", ["a", 1], [true]) => "a-1-true"
            join(",", toset([3, 20, 1])) => "1,3,20"
            split(",", "a,,b") => ["a", "", "b"]
            split("", "abc") => ["a", "b", "c"]
            title("hello it's a-b_c") => "Hello It'S A-B_c"
            trim("?!hello?!", "!?") => "hello"
            trimprefix("hello", "he") => "llo"
            trimspace(" \\t\\u00a0hi\\u00a0") => "hi"
            upper("straße") => "STRAßE"
            strrev("añ👨‍👩‍👧") => "👨‍👩‍👧ña"
            substr("hello", -3, 2) => "ll"
            substr("hello", 1, -1) => "ello"
            substr("मस्ते", 2, -1) => "ते"
            length("👨‍👩‍👧x") => 2
            startswith("abc", "ab") => true
            endswith("abc", "bc") => true
            strcontains("abc", "x") => false
            indent(2, "a\\nb") => "a
              b"
            """
                .replace(" => \"a\n  b\"", " == \"a\\n  b\" => true"));
  }

  @Test
  void matchesPatterns() {
    new Evaluated()
        .check(
            """
            regex("[a-z]+", "12ab3") => "ab"
            regex("(\\\\d+)-(x)?", "1-") => ["1", absent]
            regex("(?P<a>\\\\d)(?P<b>x)", "1x") => {a="1", b="x"}
            regexall("[a-z]", "a1b") => ["a", "b"]
            regexall("z", "a") => []
            replace("1 + 2", "+", "-") => "1 - 2"
            replace("abc", "/(b)(c)/", "$2$1") => "acb"
            replace("abc", "/b/", "$1x") => "ac"
            replace("abc", "//", "-") => "-a-b-c-"
            replace("hello", "/(?P<x>l+)/", "<$${x}>") => "he<ll>o"
            """);
  }

  @Test
  void formats() {
    new Evaluated()
        .check(
            """
            format("%s %d %v %q %%", "a", 1, true, "x") => "a 1 true "x" %"
            format("%5d|%-5d|%05d|%+d", 1, 2, 3, 4) => "    1|2    |00003|+4"
            format("%x %X %o %b", 255, 255, 8, 5) => "ff FF 10 101"
            format("%.2f %e %g", 3.14159, 1.5, 1e30) => "3.14 1.500000e+00 1e+30"
            format("%[2]s %[1]s", "a", "b") => "b a"
            format("%v", [1, "a", {b = true}]) => "[1,"a",{"b":true}]"
            format("%05s|%-4s|%.2s", "ab", "c", "def") => "000ab|c   |de"
            format("%v", 1000000) => "1e+06"
            formatlist("%s-%s", ["a", "b"], "x") => ["a-x", "b-x"]
            formatlist("%s", []) => []
            """);
  }

  @Test
  void keepsWhatIsKnownOfATextWithUnknownParts() {
    new Evaluated()
        .local("text", "\"ab${var.x}yz\"")
        .check(
            """
            lower("AB${var.x}YZ") => <"ab" ?variable "yz">
            trimprefix(local.text, "ab") => <?variable(var.x) "yz">
            trimprefix(local.text, "zz") => <"ab" ?variable(var.x) "yz">
            trimprefix(local.text, "abc") => ?variable(trimprefix(~"ab"?var.x"yz"~,"abc",))
            trimsuffix(local.text, "z") => <"ab" ?variable(var.x) "y">
            startswith(local.text, "a") => true
            startswith(local.text, "x") => false
            startswith(local.text, "abc") => ?variable(startswith(~"ab"?var.x"yz"~,"abc",))
            endswith(local.text, "yz") => true
            strcontains(local.text, "b") => true
            substr(local.text, 0, 1) => "a"
            replace(local.text, "y", "-") => <"ab" ?variable "-z">
            split("/", "a/b/${var.x}/c") => ["a", "b" ...]
            join(",", ["a", var.x, "b"]) => <"a," ?variable(var.x) ",b">
            format("%s:%s", "a", var.x) => <"a:" ?variable(var.x)>
            "a" == local.text => false
            "abcyz" == local.text => ?variable((~"ab"?var.x"yz"~=="abcyz"))
            local.text == local.text => true
            """
                .replace("(~\"ab\"?var.x\"yz\"~==\"abcyz\")", "(\"abcyz\"==~\"ab\"?var.x\"yz\"~)"));
  }
}

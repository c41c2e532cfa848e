package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class OperatorsTest {
  @Test
  void refusesWhatDoesNotFit() {
    new Evaluated()
        .check(
            """
            true + 1 => ?malformed !
            "a" + 1 => ?malformed !
            1 > null => ?malformed !
            !1 => ?malformed(!var.x) !
            0 / 0 => ?malformed !
            1 && true => ?malformed !
            """
                .replace("(!var.x)", ""));
  }

  @Test
  void calculatesAsTerraformDoes() {
    new Evaluated()
        .check(
            """
            0.1 + 0.2 == 0.3 => true
            1.1 * 1.1 > 1.21 => true
            "5" + 1 => 6
            -"5" => -5
            5 % 0 => 5
            -7 % 3 => -1
            5.5 % 2 => 1.5
            2 / 3 * 3 => 2
            123456789012345678901234567890 + 1 => 123456789012345678901234567891
            substr(1 / 3, 150, -1) => "3333335"
            "${1.1 * 1.1}" == "1.21" => false
            1 / 0 > 5 => true !
            """);
  }

  @Test
  void comparesTypesToo() {
    new Evaluated()
        .check(
            """
            "1" == 1 => false
            1 == 1.0 => true
            null == null => true
            [1] == tolist([1]) => false
            [1, "2"] == [1, "2"] => true
            {a = 1} == tomap({a = 1}) => false
            {a = 1, b = 2} == {b = 2, a = 1} => true
            toset(["a", "b"]) == toset(["b", "a"]) => true
            """);
  }

  @Test
  void makesBranchesOfOneType() {
    new Evaluated()
        .check(
            """
            true ? 1 : [] => ?malformed !
            true ? 1 : true => ?malformed !
            true ? {a = 1, b = []} : {a = 2} => ?malformed !
            true ? 1 : "a" => "1"
            true ? "x" : null => "x"
            true ? [1] : ["a"] => ["1"]
            true ? [1, "a"] : [true] => ["1", "a"]
            true ? {a = 1} : {b = "x"} => {a="1"}
            false ? null.a : 2 => 2
            """);
  }
}

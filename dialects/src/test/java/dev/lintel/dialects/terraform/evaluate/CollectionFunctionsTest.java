package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class CollectionFunctionsTest {
  @Test
  void refusesWhatDoesNotFit() {
    new Evaluated()
        .check(
            """
            length(5) => ?function !
            length(null) => ?function !
            element([], 0) => ?function !
            element(toset(["a"]), 0) => ?function !
            concat("a", [1]) => ?function !
            concat(toset(["a"]), ["b"]) => ?function !
            flatten("a") => ?function !
            index(["a"], "c") => ?function !
            keys([1]) => ?function !
            lookup({a = 1}, "b") => ?function !
            merge([1], {a = 1}) => ?function !
            one(["a", "b"]) => ?function !
            setproduct(["a"]) => ?function !
            slice(["a"], 1, 3) => ?function !
            zipmap(["a"], [1, 2]) => ?function !
            coalesce(null, "") => ?function !
            sum([]) => ?function !
            sum(["a"]) => ?function !
            range(1025) => ?function !
            range(1000000000) => ?function !
            range(1, 5, 0) => ?function !
            max() => ?function !
            tolist([1, [2]]) => ?function !
            toset("a") => ?function !
            tobool("TRUE") => ?function !
            tonumber("0x1F") => ?function !
            """);
  }

  @Test
  void worksOnLists() {
    new Evaluated()
        .check(
            """
            length({a = 1}) => 1
            alltrue([true, "true"]) => true
            alltrue([true, null]) => false
            anytrue([]) => false
            chunklist(["a", "b", "c"], 2) => [["a", "b"], ["c"]]
            coalesce("", null, 1) => "1"
            coalescelist([], ["a"]) => ["a"]
            compact(["a", "", null]) => ["a"]
            concat([1], ["a"]) => [1, "a"]
            concat(tolist([1]), tolist(["a"])) => ["1", "a"]
            contains([1], "1") => false
            contains(toset(["a"]), "a") => true
            distinct(["a", "b", "a"]) => ["a", "b"]
            element(["a", "b", "c"], 4) => "b"
            element(["a", "b"], -1) => "b"
            flatten([["a"], [["b"]], null]) => ["a", "b", absent]
            index(["a", "b"], "b") => 1
            matchkeys(["a", "b"], [1, 2], ["2"]) => ["b"]
            one([]) => absent
            one(toset(["a"])) => "a"
            range(1, 10, 3) => [1, 4, 7]
            range(3, 0) => [3, 2, 1]
            reverse([1, 2]) => [2, 1]
            slice(["a", "b", "c"], 1, 3) => ["b", "c"]
            sort(["b", "a", "C"]) => ["C", "a", "b"]
            sum([1, "2.5"]) => 3.5
            tolist([1, "a", true]) => ["1", "a", "true"]
            toset(["b", "a", "b"]) => ["a", "b"]
            toset([10, 9]) => [9, 10]
            max([1, 3]...) => 3
            """);
  }

  @Test
  void worksOnMapsAndSets() {
    new Evaluated()
        .check(
            """
            keys({b = 1, a = 2}) => ["a", "b"]
            values({b = 1, a = "x"}) => ["x", 1]
            lookup({a = 1}, "a", 2) => 1
            lookup({a = 1}, "b", 2) => 2
            lookup(tomap({a = "1"}), "b", 2) => "2"
            merge({a = 1, b = 1}, null, {b = 2}) => {a=1, b=2}
            merge([{a = 1}, {b = 2}]...) => {a=1, b=2}
            transpose({a = ["1", "2"], b = ["2"]}) => {1=["a"], 2=["a", "b"]}
            zipmap(["a", "b"], [1, "x"]) => {a=1, b="x"}
            tomap({a = 1, b = "x"}) => {a="1", b="x"}
            setunion(["a"], ["b"], [1]) => ["1", "a", "b"]
            setintersection(["a", "b"], ["b"]) => ["b"]
            setsubtract(["a", "b"], ["b"]) => ["a"]
            setproduct(["a", "b"], [1]) => [["a", 1], ["b", 1]]
            """);
  }

  @Test
  void triesWhatMayFail() {
    new Evaluated()
        .check(
            """
            try({a = 1}.b) => ?malformed !
            try({a = 1}.b, null.x, "d") => "d"
            try(tobool("x"), false) => false
            can({a = 1}.b) => false
            can(1) => true
            """);
  }
}

# Functions on lists, tuples, maps and objects.

output "alltrue" { value = [alltrue([true, true]), alltrue([true, false]), alltrue([]), alltrue(["true", true])] }
output "anytrue" { value = [anytrue([true, false]), anytrue([false]), anytrue([]), anytrue(["false", "true"])] }
output "alltrue_null" { value = alltrue([true, null]) }
output "anytrue_null" { value = anytrue([null, true]) }
output "chunklist" { value = chunklist(["a", "b", "c", "d", "e"], 2) }
output "chunklist_one" { value = chunklist(["a", "b"], 5) }
output "chunklist_zero" { value = chunklist(["a", "b"], 0) }
output "chunklist_empty" { value = chunklist([], 2) }
output "coalesce" { value = [coalesce("a", "b"), coalesce("", "b"), coalesce(null, "c"), coalesce(null, "", "d")] }
output "coalesce_numbers" { value = coalesce(null, 0, 5) }
output "coalesce_mixed" { value = coalesce(1, "2") }
output "coalesce_bool" { value = coalesce(false, true) }
output "coalesce_expanded" { value = coalesce(["", "b"]...) }
output "coalesce_lists" { value = coalesce(null, ["a"]) }
output "coalescelist" { value = [coalescelist(["a", "b"], ["c"]), coalescelist([], ["c"]), coalescelist([], [], [1])] }
output "compact" { value = compact(["a", "", "b", null, "c"]) }
output "compact_all" { value = compact(["", ""]) }
output "compact_numbers" { value = compact([1, "", "x"]) }
output "concat" { value = concat(["a", ""], ["b", "c"]) }
output "concat_types" { value = concat(["a"], [1, true], []) }
output "concat_one" { value = concat(["a"]) }
output "concat_lists" { value = concat(tolist(["a"]), tolist(["b"])) }
output "concat_list_and_tuple" { value = concat(tolist(["a"]), [1]) }
output "contains" { value = [contains(["a", "b"], "a"), contains(["a"], "d"), contains([], "x"), contains([1, 2], 2)] }
output "contains_type" { value = [contains([1, 2], "1"), contains(["1"], 1), contains([true], "true")] }
output "contains_object" { value = contains([{ a = 1 }], { a = 1 }) }
output "contains_set" { value = contains(toset(["a", "b"]), "b") }
output "distinct" { value = distinct(["a", "b", "a", "c", "d", "b"]) }
output "distinct_mixed" { value = distinct([1, "1", 1.0]) }
output "distinct_objects" { value = distinct([{ a = 1 }, { a = 2 }, { a = 1 }]) }
output "distinct_empty" { value = distinct([]) }
output "element" { value = [element(["a", "b", "c"], 1), element(["a", "b", "c"], 3), element(["a", "b", "c"], 7)] }
output "element_tuple" { value = element(["a", 1, true], 2) }
output "element_last" { value = element(["a", "b"], length(["a", "b"]) - 1) }
output "element_text_index" { value = element(["a", "b"], "1") }
output "flatten" { value = flatten([["a", "b"], [], ["c"]]) }
output "flatten_deep" { value = flatten([[["a"], []], ["b", ["c", [["d"]]]]]) }
output "flatten_mixed" { value = flatten([1, [2, ["x", true]]]) }
output "flatten_sets" { value = flatten([toset(["b", "a"]), ["c"]]) }
output "flatten_maps_stay" { value = flatten([[{ a = [1] }], { b = 2 }]) }
output "flatten_empty" { value = flatten([]) }
output "flatten_null" { value = flatten([["a"], [null]]) }
output "flatten_nested_for" {
  value = flatten([
    for network, subnets in { a = ["x", "y"], b = ["z"] } : [
      for subnet in subnets : { network = network, subnet = subnet }
    ]
  ])
}
output "index" { value = [index(["a", "b", "c"], "b"), index([1, 2], 1)] }
output "keys" { value = keys({ c = 1, a = 2, b = 3 }) }
output "keys_empty" { value = keys({}) }
output "keys_order" { value = keys({ "10" = 1, "9" = 2, B = 3, a = 4, "é" = 5, "_" = 6 }) }
output "values" { value = values({ c = 1, a = 2, b = 3 }) }
output "values_mixed" { value = values({ c = "x", a = 2 }) }
output "values_empty" { value = values({}) }
output "length" { value = [length([]), length(["a", "b"]), length({ a = 1 }), length(toset(["a", "a"]))] }
output "lookup" { value = [lookup({ a = "ay", b = "bee" }, "a", "what?"), lookup({ a = "ay" }, "c", "what?")] }
output "lookup_no_default" { value = lookup({ a = "ay" }, "a") }
output "lookup_object" { value = lookup({ a = 1, b = "x" }, "b", "z") }
output "lookup_null_value" { value = lookup({ a = null }, "a", "z") }
output "lookup_list_default" { value = lookup({ a = ["x"] }, "b", []) }
output "lookup_number_default" { value = lookup(tomap({ a = "x" }), "b", 5) }
output "matchkeys" { value = matchkeys(["i-123", "i-abc", "i-def"], ["us-west", "us-east", "us-east"], ["us-east"]) }
output "matchkeys_none" { value = matchkeys(["a"], ["x"], ["y"]) }
output "merge" { value = merge({ a = "b", c = "d" }, { e = "f", c = "z" }) }
output "merge_types" { value = merge({ a = "b" }, { a = [1, 2], c = "z" }, { d = 3 }) }
output "merge_null" { value = merge({ a = 1 }, null, { b = 2 }) }
output "merge_none" { value = merge() }
output "merge_empty" { value = merge({}, { a = 1 }) }
output "merge_expanded" { value = merge([{ a = 1 }, { b = 2 }]...) }
output "merge_expanded_empty" { value = merge({}, []...) }
output "merge_shallow" { value = merge({ a = { x = 1 } }, { a = { y = 2 } }) }
output "merge_maps" { value = merge(tomap({ a = "1" }), tomap({ b = "2" })) }
output "merge_maps_of_types" { value = merge(tomap({ a = "1" }), tomap({ b = 2 })) }
output "merge_null_value" { value = merge({ a = 1 }, { a = null }) }
output "merge_for" { value = merge([for k in ["a", "b"] : { (k) = upper(k) }]...) }
output "one" { value = [one(["a"]), one([]), one(toset(["x"])), one(tolist([1]))] }
output "one_null" { value = one([null]) }
output "reverse" { value = [reverse(["a", "b", "c"]), reverse([]), reverse([1, "x"])] }
output "slice" { value = [slice(["a", "b", "c", "d"], 1, 3), slice(["a"], 0, 0), slice(["a", "b"], 0, 2), slice([1, "x", true], 1, 3)] }
output "sort" { value = [sort(["e", "d", "a", "x"]), sort([]), sort([10, 9, 2]), sort(toset(["b", "a"]))] }
output "sort_case" { value = sort(["B", "a", "C", "b", "A"]) }
output "sort_code_points" { value = sort(["\U0001F600", "\uFFFD", "z", "é"]) }
output "transpose" { value = transpose({ a = ["1", "2"], b = ["2", "3"] }) }
output "transpose_empty" { value = transpose({}) }
output "transpose_order" { value = transpose({ b = ["x"], a = ["x", "y"] }) }
output "zipmap" { value = zipmap(["a", "b"], [1, 2]) }
output "zipmap_mixed" { value = zipmap(["a", "b"], [1, "x"]) }
output "zipmap_repeated" { value = zipmap(["a", "a"], [1, 2]) }
output "zipmap_empty" { value = zipmap([], []) }
output "zipmap_lists" { value = zipmap(tolist(["a", "b"]), tolist(["x", "y"])) }
output "list_index" { value = [["a", "b"][0], ["a", "b"][1], { a = 1 }["a"], { a = { b = 2 } }.a.b] }
output "list_index_text" { value = ["a", "b"]["1"] }
output "map_index_number" { value = { "1" = "x" }[1] }
output "object_index_dash" { value = { "a-b" = 1 }["a-b"] }
output "legacy_index" { value = [[1, 2], [3, 4]].1 }
output "legacy_index_chain" { value = [[["a"], ["b"]]].0[1][0] }
output "map_keys_expressions" { value = { "${"a"}b" = 1, (join("-", ["x", "y"])) = 2, plain = 3, "quoted key" = 4, 5 = 6, true = 7 } }
output "map_colon" { value = { a : 1, "b" : 2 } }
output "map_lines" {
  value = {
    a = 1, b = 2
    c = 3
    # a comment
    d = 4, // another
  }
}
output "list_trailing_comma" { value = ["a", "b", ] }
output "equal_lists" { value = [["a"] == ["a"], ["a"] == ["b"], [] == [], ["a"] == tolist(["a"]), [1] == ["1"]] }
output "equal_maps" { value = [{ a = 1 } == { a = 1 }, { a = 1 } == { a = 2 }, {} == {}, { a = 1 } == tomap({ a = 1 })] }
output "equal_sets" { value = [toset(["a", "b"]) == toset(["b", "a"]), toset(["a"]) == ["a"]] }
output "equal_types" { value = [1 == "1", "true" == true, null == null, null == "", 0 == false] }
output "not_equal" { value = [1 != "1", [] != [1], null != 1] }

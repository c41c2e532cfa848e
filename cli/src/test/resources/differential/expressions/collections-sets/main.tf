# Sets: what they hold, and in which order they are walked.

output "toset" { value = toset(["c", "a", "b", "a"]) }
output "toset_numbers" { value = toset([10, 9, 2, 9]) }
output "toset_bools" { value = toset([true, false, true]) }
output "toset_mixed" { value = toset(["a", 1, true]) }
output "toset_empty" { value = toset([]) }
output "toset_tuples" { value = length(toset([["a"], ["a"], ["b"]])) }
output "toset_objects" { value = length(toset([{ a = 1 }, { a = 1 }, { a = 2 }])) }
output "toset_null" { value = length(toset(["a", null])) }
output "tolist_of_set" { value = tolist(toset(["c", "a", "B", "b"])) }
output "tolist_of_number_set" { value = tolist(toset([10, 9, 100])) }
output "tolist_of_bool_set" { value = tolist(toset([true, false])) }
output "for_over_set" { value = [for v in toset(["b", "a"]) : upper(v)] }
output "for_over_set_keys" { value = [for k, v in toset(["b", "a"]) : "${k}=${v}"] }
output "for_set_to_object" { value = { for v in toset(["b", "a"]) : v => length(v) } }
output "setunion" { value = setunion(["a", "b"], ["b", "c"], ["d"]) }
output "setunion_one" { value = setunion(["b", "a", "b"]) }
output "setunion_types" { value = setunion(["a"], [1]) }
output "setintersection" { value = setintersection(["a", "b"], ["b", "c"], ["b", "d"]) }
output "setintersection_empty" { value = setintersection(["a"], ["b"]) }
output "setsubtract" { value = setsubtract(["a", "b", "c"], ["a", "c"]) }
output "setsubtract_all" { value = setsubtract(["a"], ["a", "b"]) }
output "setsubtract_symmetric" { value = setunion(setsubtract(["a", "b"], ["b", "c"]), setsubtract(["b", "c"], ["a", "b"])) }
output "setproduct" { value = setproduct(["development", "staging"], ["app1", "app2"]) }
output "setproduct_types" { value = setproduct(["a", "b"], [1, 2]) }
output "setproduct_sets" { value = setproduct(toset(["b", "a"]), toset(["y", "x"])) }
output "setproduct_empty" { value = setproduct(["a"], []) }
output "setproduct_three" { value = setproduct(["a"], ["b", "c"], [true, false]) }
output "setproduct_names" { value = [for pair in setproduct(["dev", "prod"], ["app", "db"]) : join("-", pair)] }
output "one_of_set" { value = one(toset(["only"])) }
output "set_length" { value = length(setunion(["a"], ["A"])) }
output "set_contains" { value = contains(toset([1, 2]), 2) }
output "set_sort" { value = sort(toset(["z", "é", "a"])) }
output "set_splat" { value = toset([{ n = "b" }, { n = "a" }])[*].n == ["a", "b"] || true }
output "set_join" { value = join(",", toset([3, 1, 20])) }
output "set_from_keys" { value = toset(keys({ b = 1, a = 2 })) }
output "set_equal_list" { value = toset(["a"]) == toset(["a", "a"]) }
output "set_jsonencode" { value = jsonencode(toset(["b", "a"])) }
output "set_flatten" { value = flatten([toset(["b", "a"]), toset(["d", "c"])]) }
output "set_concat" { value = concat(tolist(toset(["b", "a"])), ["x"]) }
output "set_of_sets" { value = length(toset([toset(["a", "b"]), toset(["b", "a"])])) }
output "set_sum" { value = sum([for n in toset(["1", "2"]) : tonumber(n)]) }
output "set_element" { value = tolist(toset(["q", "p"]))[0] }
output "set_coalesce" { value = coalescelist(tolist(toset([])), ["x"]) }
output "set_distinct_numbers" { value = toset([1, 1.0, 2]) }
output "set_text_numbers_order" { value = tolist(toset(["10", "9", "1"])) }
output "setproduct_set_and_list" { value = setproduct(toset(["b", "a"]), [3, 1, 20]) }
output "setproduct_list_and_set" { value = setproduct(["b", "", "a"], toset([2, 10, 1])) }
output "setproduct_repeated" { value = [setproduct(toset(["b", "a"]), ["a", "a"]), setproduct(["a", "a"], ["b"])] }

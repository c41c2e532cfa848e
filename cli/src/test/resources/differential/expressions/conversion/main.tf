# Conversions, asked for and implied.

output "tostring" { value = [tostring(1), tostring(true), tostring("x"), tostring(1.50), tostring(100000000000000000000)] }
output "tostring_null" { value = tostring(null) == null }
output "tonumber" { value = [tonumber("12"), tonumber("0012.50"), tonumber(3)] }
output "tonumber_null" { value = tonumber(null) == null }
output "tobool" { value = [tobool("true"), tobool("false"), tobool(true)] }
output "tobool_digits" { value = [tobool("1"), tobool("0")] }
output "tolist" { value = tolist(["a", "b"]) }
output "tolist_mixed" { value = tolist(["a", 1, true]) }
output "tolist_numbers" { value = tolist([1, 2.5]) }
output "tolist_bool_text" { value = tolist([true, "x"]) }
output "tolist_null_inside" { value = tolist([1, null, "x"]) }
output "tolist_nested" { value = tolist([["a"], [1]]) }
output "tolist_of_tuples" { value = tolist([["a", "b"], ["c"]]) }
output "tolist_of_objects" { value = tolist([{ a = 1 }, { a = "x" }]) }
output "tolist_empty" { value = tolist([]) }
output "tomap" { value = tomap({ a = 1, b = 2 }) }
output "tomap_mixed" { value = tomap({ a = 1, b = "x", c = true }) }
output "tomap_nested" { value = tomap({ a = { x = 1 }, b = { x = "2" } }) }
output "tomap_null_inside" { value = tomap({ a = null, b = 1 }) }
output "tomap_empty" { value = tomap({}) }
output "toset_nested" { value = toset([["b"], ["a"]]) == toset([["a"], ["b"]]) }
output "implied_text" { value = "${1} ${true} ${"x"}" }
output "implied_number" { value = "10" + 5 }
output "implied_bool" { value = "true" && true }
output "not_text" { value = !"false" }
output "join_converts" { value = join(",", [1, true, "x", 2.50]) }
output "function_number_from_text" { value = abs("-3.5") }
output "function_text_from_bool" { value = length(tostring(false)) }
output "list_for_function" { value = sort([3, 20, 1]) }
output "set_for_function" { value = setunion([1, "1"]) }
output "map_of_lists" { value = transpose({ a = [1, 2] }) }
output "conditional_unifies" { value = [true ? 1 : "x", false ? 1 : "x", true ? true : "no"] }
output "conditional_lists" { value = [true ? ["a"] : [1], true ? [] : ["a"]] }
output "conditional_list_of_list" { value = true ? tolist(["a"]) : tolist([1]) }
output "bool_to_text" { value = "${true}" }
output "only_interpolation_keeps_type" { value = ["${1}", "${true}", "${["a"]}", "${{ a = 1 }}"] }
output "interpolation_with_text" { value = ["${1}x", " ${true}", "${1}${2}"] }
output "key_number" { value = { (1) = "a", (true) = "b" } }
output "key_lookup" { value = { "1" = "a" }[1] }
output "list_lookup_text" { value = ["a", "b"][tostring(1)] }
output "number_text_fraction" { value = tonumber("1.10") == 1.1 }
output "index_types" { value = index(["1", "2"], "2") }
output "element_of_set_list" { value = element(tolist(toset(["b", "a"])), 1) }
output "keys_set" { value = toset(keys({ a = 1 })) }
output "for_converted" { value = [for n in ["1", "2"] : n * 2] }
output "tobool_in_condition" { value = "true" ? "yes" : "no" }
output "tonumber_in_compare" { value = "10" > "9" }
output "zip_types" { value = zipmap(["1", 2], [true, null]) }
output "list_of_null" { value = [null, null] }
output "merge_list_of_maps" { value = merge(tomap({ a = 1 }), { b = "x" }) }
output "lookup_converts_default" { value = lookup({ a = 1 }, "b", "none") }
output "concat_converts_not" { value = concat([1], ["1"]) }
output "compact_converts" { value = compact([1, 2, ""]) }
output "distinct_converts" { value = distinct(["1", 1]) }
output "chunk_converts" { value = chunklist([1, "a"], 1) }
output "object_to_map_text" { value = tomap({ a = "x", b = 2 })["b"] }
output "tuple_to_list_index" { value = tolist([1, "b"])[0] }
output "set_to_list_numbers" { value = tolist(toset(["2", 10])) }

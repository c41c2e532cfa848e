# Conditionals: how the two sides become one type, and what stays lazy.

output "plain" { value = [true ? "a" : "b", false ? "a" : "b"] }
output "number_and_text" { value = true ? 1 : "a" }
output "bool_and_text" { value = false ? true : "a" }
output "null_side" { value = [true ? "a" : null, (false ? "a" : null) == null] }
output "null_first" { value = false ? null : 5 }
output "objects_same" { value = true ? { a = 1 } : { a = 2 } }
output "objects_mixed_attributes" { value = true ? { a = 1 } : { a = "x" } }
output "objects_different" { value = true ? { a = 1 } : { b = 2 } }
output "object_or_null" { value = false ? null : { a = 1, b = "x" } }
output "object_or_empty" { value = [true ? { a = 1 } : {}, false ? { a = 1 } : {}] }
output "map_or_empty" { value = true ? tomap({ a = "1" }) : {} }
output "tuples_same_length" { value = true ? ["a", 1] : ["b", 2] }
output "tuples_mixed" { value = true ? [1, "a"] : ["b", 2] }
output "tuple_or_empty" { value = [false ? ["a", "b"] : [], true ? ["a", "b"] : []] }
output "list_or_tuple" { value = true ? tolist(["a"]) : ["b", "c"] }
output "list_or_empty" { value = false ? tolist(["a"]) : [] }
output "set_or_list" { value = true ? toset(["b", "a", "b"]) : tolist(["c"]) }
output "set_or_empty_tuple" { value = true ? toset(["b", "a"]) : [] }
output "number_list_or_text_list" { value = true ? tolist([1]) : tolist(["a"]) }
output "text_condition" { value = "true" ? 1 : 2 }
output "lazy_index" { value = length([]) > 0 ? [][0] : "none" }
output "lazy_lookup" { value = contains(keys({}), "a") ? { b = 1 }["b"] : "none" }
output "lazy_file" { value = false ? file("missing.txt") : "none" }
output "nested" { value = true ? (false ? 1 : "x") : true }
output "nested_numbers" { value = true ? (false ? 1 : 2) : 3 }
output "in_object" { value = { a = true ? 1 : "x", b = false ? null : "y" } }
output "unknown_condition_same" { value = timestamp() == "" ? "a" : "a" }
output "unknown_condition" { value = timestamp() == "" ? "a" : "b" }
output "unknown_not_taken" { value = true ? "a" : timestamp() }
output "unknown_taken" { value = false ? "a" : timestamp() }
output "merged_conditionally" { value = merge({ a = 1 }, true ? { b = 2 } : {}, false ? { c = 3 } : {}) }
output "concat_conditionally" { value = concat(["a"], true ? ["b"] : [], false ? ["c"] : []) }
output "compare_result" { value = (true ? 1 : "1") == "1" }
output "length_of_branch" { value = length(false ? ["a", "b"] : []) }
output "type_of_empty" { value = jsonencode(false ? ["a"] : []) }
output "map_text_numbers" { value = true ? tomap({ a = 1 }) : tomap({ a = "x" }) }
output "objects_subset" { value = true ? { a = 1, b = 2 } : { a = 1 } }
output "list_of_objects" { value = true ? [{ a = 1 }] : [] }
output "list_of_objects_other" { value = true ? [{ a = 1 }, { a = 2 }] : [{ a = 3 }] }
output "coalesce_instead" { value = coalesce(true ? null : "", "x") }
output "bools_and_numbers" { value = [true ? "true" : false, true ? "1" : 2] }

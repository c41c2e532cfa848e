# Calls on collections that Terraform refuses.

output "alltrue_text" { value = alltrue(["yes"]) }
output "anytrue_map" { value = anytrue({ a = true }) }
output "chunklist_negative" { value = chunklist(["a"], -1) }
output "coalesce_none" { value = coalesce(null, "") }
output "coalesce_types" { value = coalesce("", ["a"]) }
output "coalescelist_none" { value = coalescelist([], []) }
output "coalescelist_null" { value = coalescelist(null, ["c"]) }
output "coalescelist_text" { value = coalescelist("a") }
output "compact_nested" { value = compact([["a"]]) }
output "concat_text" { value = concat(["a"], "b") }
output "concat_nothing" { value = concat() }
output "concat_null" { value = concat(["a"], null) }
output "contains_text" { value = contains("abc", "a") }
output "contains_null" { value = contains(["a"], null) }
output "contains_map" { value = contains({ a = 1 }, "a") }
output "distinct_map" { value = distinct({ a = 1 }) }
output "element_empty" { value = element([], 0) }
output "element_set" { value = element(toset(["a"]), 0) }
output "element_map" { value = element({ a = 1 }, 0) }
output "element_fraction" { value = element(["a"], 0.5) }
output "flatten_text" { value = flatten("a") }
output "flatten_map" { value = flatten({ a = [1] }) }
output "index_missing" { value = index(["a"], "b") }
output "index_empty" { value = index([], "b") }
output "index_map" { value = index({ a = 1 }, 1) }
output "keys_list" { value = keys(["a"]) }
output "keys_text" { value = keys("a") }
output "length_number" { value = length(5) }
output "length_bool" { value = length(true) }
output "lookup_missing" { value = lookup({ a = 1 }, "b") }
output "lookup_list" { value = lookup(["a"], "a", "b") }
output "lookup_too_many" { value = lookup({ a = 1 }, "a", 1, 2) }
output "matchkeys_lengths" { value = matchkeys(["a"], ["x", "y"], ["x"]) }
output "merge_list" { value = merge({ a = 1 }, ["b"]) }
output "merge_text" { value = merge("a") }
output "one_many" { value = one(["a", "b"]) }
output "one_map" { value = one({ a = 1 }) }
output "one_text" { value = one("a") }
output "reverse_text" { value = reverse("abc") }
output "reverse_map" { value = reverse({ a = 1 }) }
output "setintersection_text" { value = setintersection("a", ["a"]) }
output "setproduct_one" { value = setproduct(["a"]) }
output "setproduct_text" { value = setproduct(["a"], "b") }
output "setproduct_map" { value = setproduct(["a"], { b = 1 }) }
output "setunion_mixed" { value = setunion(["a"], [["b"]]) }
output "slice_range" { value = slice(["a"], 0, 2) }
output "slice_reversed" { value = slice(["a", "b"], 1, 0) }
output "slice_negative" { value = slice(["a"], -1, 1) }
output "slice_set" { value = slice(toset(["a"]), 0, 1) }
output "sort_null" { value = sort(["a", null]) }
output "sort_nested" { value = sort([["a"]]) }
output "sum_null" { value = sum([1, null]) }
output "transpose_text" { value = transpose({ a = "b" }) }
output "values_list" { value = values(["a"]) }
output "zipmap_lengths" { value = zipmap(["a"], [1, 2]) }
output "zipmap_text" { value = zipmap("a", [1]) }
output "expand_not_last" { value = max([1]..., 2) }
output "expand_text" { value = max("ab"...) }
output "expand_map" { value = max({ a = 1 }...) }
output "expand_null" { value = max(null...) }
output "coalescelist_set" { value = coalescelist(toset(["a"]), ["b"]) }
output "coalescelist_later_set" { value = coalescelist(["a"], toset(["b"])) }
output "zipmap_set" { value = zipmap(["a"], toset([1])) }
output "matchkeys_types" { value = matchkeys(["a"], ["x"], [{ a = 1 }]) }

# Null: where it may stand and what it does.

locals {
  nothing = null
  object  = { a = null, b = 1 }
}

output "equal" { value = [local.nothing == null, local.object.a == null, local.object.b == null] }
output "output_is_null" { value = null }
output "in_list" { value = [null, "a", null] }
output "in_object" { value = { a = null, b = { c = null } } }
output "keys_stay" { value = keys(local.object) }
output "values_stay" { value = values(local.object) }
output "length" { value = [length([null]), length({ a = null })] }
output "for_filter" { value = { for k, v in local.object : k => v if v != null } }
output "coalesce" { value = coalesce(local.nothing, local.object.a, "x") }
output "try_null" { value = try(local.nothing, "fallback") }
output "try_attribute_of_null" { value = try(local.nothing.name, "fallback") }
output "can_null" { value = can(local.nothing) }
output "can_attribute_of_null" { value = can(local.nothing.a) }
output "lookup_null" { value = lookup(local.object, "a", "default") == null }
output "merge_null_over" { value = merge({ a = 1 }, { a = null }) }
output "merge_null_argument" { value = merge(local.nothing, { b = 1 }) }
output "concat_null_inside" { value = concat(["a"], [null]) }
output "distinct_nulls" { value = distinct([null, "a", null]) }
output "compact_nulls" { value = compact([null, "a", ""]) }
output "jsonencode" { value = jsonencode({ a = null }) }
output "conditional" { value = local.nothing == null ? "none" : "some" }
output "conditional_null_taken" { value = true ? null : "x" }
output "splat" { value = [local.nothing[*], local.object.a[*]] }
output "one" { value = one([]) == null }
output "tostring" { value = tostring(null) == null }
output "tolist_null" { value = tolist(null) == null }
output "format_null" { value = format("%v", null) }
output "alltrue_null" { value = alltrue([null]) }
output "zipmap_null" { value = zipmap(["a"], [null]) }
output "flatten_null" { value = flatten([null, ["a", null]]) }
output "element_null" { value = element([null, "a"], 0) }
output "reverse_null" { value = reverse([null, "a"]) }
output "slice_null" { value = slice([null, "a", null], 1, 3) }
output "yamlencode_null" { value = yamlencode({ a = null }) }
output "tomap_null" { value = tomap({ a = null, b = "x" }) }
output "setsubtract_null" { value = setsubtract(["a", null], [null]) }
output "ephemeralasnull" { value = ephemeralasnull("plain") }
output "ephemeralasnull_object" { value = ephemeralasnull({ a = 1, b = ["x"] }) }
output "toset_null" { value = toset([null, "a"]) }
output "sort_stays" { value = try(sort(["b", null]), "rejected") }
output "upper_null" { value = try(upper(null), "rejected") }
output "template_null" { value = try("${null}x", "rejected") }
output "add_null" { value = try(1 + null, "rejected") }
output "condition_null" { value = try(null ? 1 : 2, "rejected") }
output "key_null" { value = try({ (null) = 1 }, "rejected") }
output "index_null" { value = try(["a"][null], "rejected") }
output "for_null" { value = try([for v in null : v], "rejected") }
output "join_null" { value = try(join(",", ["a", null]), "rejected") }
output "and_null" { value = try(true && null, "rejected") }
output "less_null" { value = try(1 < null, "rejected") }
output "length_null" { value = try(length(null), "rejected") }
output "expand_null" { value = try(max(null...), "rejected") }
output "not_null" { value = try(!null, "rejected") }
output "keys_null" { value = try(keys(null), "rejected") }
output "concat_null" { value = try(concat(null, ["a"]), "rejected") }
output "flatten_null_itself" { value = try(flatten(null), "rejected") }
output "contains_in_null" { value = try(contains(null, "a"), "rejected") }
output "coalesce_nulls" { value = try(coalesce(null, null), "rejected") }
output "coalescelist_null" { value = try(coalescelist(null, ["a"]), "rejected") }
output "format_s_null" { value = try(format("%s", null), "rejected") }
output "format_d_null" { value = try(format("%d", null), "rejected") }
output "replace_null" { value = try(replace("a", "b", null), "rejected") }
output "split_null" { value = try(split(",", null), "rejected") }
output "lookup_in_null" { value = try(lookup(null, "a", "b"), "rejected") }
output "values_null" { value = try(values(null), "rejected") }
output "sum_null" { value = try(sum([1, null]), "rejected") }
output "max_null" { value = try(max(1, null), "rejected") }
output "toset_of_null" { value = try(toset(null), "rejected") == null }
output "distinct_null" { value = try(distinct(null), "rejected") }
output "tobool_null" { value = try(tobool(null), "rejected") == null }
output "zipmap_null_keys" { value = try(zipmap([null], ["a"]), "rejected") }
output "regex_null" { value = try(regex("a", null), "rejected") }
output "element_of_null" { value = try(element(null, 0), "rejected") }
output "merge_only_null" { value = try(merge(null), "rejected") }
output "merge_nulls" { value = try(merge(null, null), "rejected") }
output "setunion_null" { value = try(setunion(null, ["a"]), "rejected") }
output "jsonencode_null" { value = jsonencode(null) }
output "base64_null" { value = try(base64encode(null), "rejected") }
output "one_of_null" { value = try(one(null), "rejected") == "rejected" }

# for expressions over every kind of collection.

locals {
  list    = ["a", "b", "c"]
  map     = { x = 1, y = 2 }
  people  = [{ name = "ann", team = "red", age = 30 }, { name = "bob", team = "blue", age = 20 }, { name = "cid", team = "red", age = 40 }]
  network = { main = { cidr = "10.0.0.0/16", subnets = { a = 1, b = 2 } }, side = { cidr = "10.1.0.0/16", subnets = {} } }
}

output "list" { value = [for v in local.list : upper(v)] }
output "list_index" { value = [for i, v in local.list : "${i}${v}"] }
output "list_filter" { value = [for v in local.list : v if v != "b"] }
output "list_filter_index" { value = [for i, v in local.list : v if i % 2 == 0] }
output "map_values" { value = [for v in local.map : v * 10] }
output "map_pairs" { value = [for k, v in local.map : "${k}=${v}"] }
output "map_order" { value = [for k, v in { b = 1, a = 2, C = 3 } : k] }
output "object" { value = { for v in local.list : v => upper(v) } }
output "object_swap" { value = { for k, v in local.map : v => k } }
output "object_filter" { value = { for k, v in local.map : k => v if v > 1 } }
output "object_group" { value = { for p in local.people : p.team => p.name... } }
output "object_group_filter" { value = { for p in local.people : p.team => p.age... if p.age > 25 } }
output "object_index" { value = { for i, v in local.list : v => i } }
output "object_of_objects" { value = { for p in local.people : p.name => { team = p.team, old = p.age > 25 } } }
output "object_number_keys" { value = { for i, v in local.list : i => v } }
output "object_merge" { value = { for p in local.people : p.name => merge(p, { age = p.age + 1 }) } }
output "nested_flatten" { value = flatten([for n, net in local.network : [for s, i in net.subnets : "${n}/${s}/${cidrsubnet(net.cidr, 8, i)}"]]) }
output "nested_object" { value = { for n, net in local.network : n => { for s, i in net.subnets : s => cidrsubnet(net.cidr, 8, i) } } }
output "nested_keys" { value = { for pair in flatten([for n, net in local.network : [for s, i in net.subnets : { key = "${n}.${s}", i = i }]]) : pair.key => pair.i } }
output "empty" { value = [for v in [] : v] }
output "empty_object" { value = { for v in [] : v => v } }
output "empty_map" { value = { for k, v in {} : k => v } }
output "set" { value = [for v in toset(["b", "a"]) : v] }
output "set_key_is_value" { value = { for k, v in toset(["b", "a"]) : k => v } }
output "tuple_types" { value = [for v in [1, "x", true, null] : v] }
output "shadow" { value = [for local in ["s"] : local] }
output "shadow_nested" { value = [for v in [1, 2] : [for v in ["a"] : v]] }
output "outer_in_inner" { value = [for v in [1, 2] : [for w in [10, 20] : v * w]] }
output "condition_type" { value = [for v in ["true", "false"] : v if v] }
output "contains_filter" { value = [for v in local.list : v if contains(["a", "c"], v)] }
output "lookup_inside" { value = [for v in ["x", "z"] : lookup(local.map, v, 0)] }
output "try_inside" { value = [for p in [{ a = 1 }, {}] : try(p.a, "none")] }
output "conditional_inside" { value = [for p in local.people : p.age > 25 ? p.name : upper(p.name)] }
output "zip_two_lists" { value = { for i, k in ["a", "b"] : k => ["x", "y"][i] } }
output "distinct_values" { value = distinct([for p in local.people : p.team]) }
output "sorted_values" { value = sort([for p in local.people : p.name]) }
output "group_lengths" { value = { for t, names in { for p in local.people : p.team => p.name... } : t => length(names) } }
output "chars" { value = [for c in split("", "abc") : c] }
output "range" { value = [for i in range(1, 4) : i * i] }
output "lines" {
  value = {
    for p in local.people :
    p.name => p.age
    if p.age < 40
  }
}
output "null_filter" { value = [for v in ["a", null, "b"] : v if v != null] }
output "map_to_list_objects" { value = [for k, v in local.map : { key = k, value = v }] }
output "deep_merge" { value = { for k in setunion(keys({ a = { x = 1 } }), keys({ a = { y = 2 }, b = { z = 3 } })) : k => merge(lookup({ a = { x = 1 } }, k, {}), lookup({ a = { y = 2 }, b = { z = 3 } }, k, {})) } }
output "key_expression" { value = { for v in local.list : "${v}-${length(v)}" => v } }
output "grouped_single" { value = { for v in ["a"] : v => v... } }
output "unknown_value" { value = [for v in ["a", timestamp()] : v] }
output "unknown_condition_value" { value = [for v in ["a", "b"] : "${v}${timestamp()}"] }
output "unknown_filter" { value = [for v in ["a", "b"] : v if v != timestamp()] }

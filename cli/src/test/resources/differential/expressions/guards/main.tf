# try, can, and what they catch.

locals {
  object = { name = "x", list = ["a"], nested = { deep = 1 } }
  raw    = { port = "80", tags = "none" }
}

output "try_first" { value = try(local.object.name, "fallback") }
output "try_missing" { value = try(local.object.other, "fallback") }
output "try_deep" { value = try(local.object.nested.missing.more, "fallback") }
output "try_index" { value = try(local.object.list[5], "fallback") }
output "try_many" { value = try(local.object.a, local.object.b, local.object.name, "z") }
output "try_conversion" { value = try(tonumber("x"), 0) }
output "try_json" { value = try(jsondecode("{"), {}) }
output "try_yaml" { value = try(yamldecode("a: ["), "bad") }
output "try_regex" { value = try(regex("\\d+", "abc"), "none") }
output "try_file" { value = try(file("missing.txt"), "none") }
output "try_null" { value = try(null, "x") == null }
output "try_types" { value = try(tolist(local.object.name), [local.object.name]) }
output "try_tomap" { value = try(tomap("x"), {}) }
output "try_only" { value = try("a") }
output "can_division" { value = can(1 / 0) }
output "can_divide_computed" { value = can(1 / length([])) }
output "try_unknown" { value = try(timestamp(), "x") }
output "try_unknown_after" { value = try(local.object.name, timestamp()) }
output "try_list_of_one" { value = try([local.object.list[0]], []) }
output "try_key" { value = try({ a = 1 }["b"], "no") }
output "try_wrong_access" { value = try("text".attribute, "no") }
output "try_cidr" { value = try(cidrhost("not a network", 1), "no") }
output "try_nested" { value = try(try(local.object.x, local.object.y), "inner") }
output "try_in_object" { value = { port = try(tonumber(local.raw.port), 443), size = try(tonumber(local.raw.size), 1) } }
output "can_yes" { value = can(local.object.name) }
output "can_no" { value = can(local.object.other) }
output "can_number" { value = [can(tonumber("5")), can(tonumber("five"))] }
output "can_regex" { value = [can(regex("^a", "abc")), can(regex("^b", "abc"))] }
output "can_cidr" { value = [can(cidrhost("10.0.0.0/8", 0)), can(cidrhost("10.0.0.0/33", 0)), can(cidrnetmask("10.0.0.0"))] }
output "can_index" { value = [can([][0]), can(["a"][0]), can(["a"][-1])] }
output "can_date" { value = [can(formatdate("", "2020-01-01T00:00:00Z")), can(formatdate("YYYY", "yesterday"))] }
output "can_json" { value = [can(jsondecode("[1]")), can(jsondecode("[1"))] }
output "can_unknown" { value = can(timestamp()) }
output "can_in_condition" { value = can(local.object.nested.deep) ? "deep" : "flat" }
output "can_merge" { value = can(merge("a")) }
output "can_base64" { value = [can(base64decode("YQ==")), can(base64decode("!"))] }
output "can_coalesce" { value = can(coalesce(null, "")) }
output "can_one" { value = [can(one(["a", "b"])), can(one([]))] }
output "can_map_key" { value = [can({ a = 1 }.a), can({ a = 1 }["b"])] }
output "can_attribute_of_list" { value = can(["a"].b) }
output "can_parseint" { value = [can(parseint("zz", 10)), can(parseint("zz", 36))] }
output "can_element" { value = [can(element([], 0)), can(element(["a"], 9))] }
output "can_slice" { value = can(slice(["a"], 0, 2)) }
output "can_timeadd" { value = [can(timeadd("2020-01-01T00:00:00Z", "1h")), can(timeadd("2020-01-01T00:00:00Z", "1d"))] }
output "can_validation" { value = [for v in ["t3.micro", "m5"] : can(regex("^[a-z][0-9]\\.", v))] }
output "can_contains_type" { value = can(contains("abc", "a")) }
output "can_log" { value = [can(log(0, 10)), can(log(-1, 10))] }
output "can_keys" { value = [can(keys([])), can(keys({}))] }

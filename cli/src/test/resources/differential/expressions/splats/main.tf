# Splats, full and attribute-only, over lists, single values and null.

locals {
  people = [{ name = "ann", tags = ["x", "y"], home = { city = "p" } }, { name = "bob", tags = ["z"], home = { city = "q" } }]
  one    = { name = "cid", tags = ["w"] }
  none   = null
  pets   = [[{ n = 1 }], [{ n = 2 }, { n = 3 }]]
}

output "full" { value = local.people[*].name }
output "full_deep" { value = local.people[*].home.city }
output "full_index" { value = local.people[*].tags[0] }
output "full_twice" { value = local.pets[*][*].n }
output "attribute" { value = local.people.*.name }
output "attribute_deep" { value = local.people.*.home.city }
output "attribute_index_is_of_result" { value = local.people.*.name[1] }
output "full_index_is_of_each" { value = local.people[*].tags[0] }
output "bare" { value = local.people[*] }
output "bare_list" { value = ["a", "b"][*] }
output "single" { value = local.one[*].name }
output "single_text" { value = "x"[*] }
output "null" { value = local.none[*] }
output "null_attribute" { value = local.none[*].name }
output "null_length" { value = length(local.none[*]) }
output "single_length" { value = length(local.one[*]) }
output "set" { value = toset(["b", "a"])[*] }
output "empty" { value = [][*].name }
output "map_is_single" { value = { a = 1 }[*] }
output "map_values" { value = values({ a = { n = 1 }, b = { n = 2 } })[*].n }
output "join" { value = join(",", local.people[*].name) }
output "flatten" { value = flatten(local.people[*].tags) }
output "nested_then_index" { value = flatten(local.pets[*][*].n)[2] }
output "of_for" { value = [for p in local.people : p][*].name }
output "legacy_number" { value = local.people.0.name }
output "legacy_after_splat" { value = local.people.*.tags.0 }
output "one_of_splat" { value = one(local.one[*].name) }
output "one_of_null" { value = one(local.none[*]) }
output "concat_splats" { value = concat(local.people[*].name, local.one[*].name) }
output "compare" { value = local.people[*].name == ["ann", "bob"] }
output "element" { value = element(local.people[*].name, 3) }
output "toset_splat" { value = toset(local.people[*].name) }
output "zipmap_splats" { value = zipmap(local.people[*].name, local.people[*].home.city) }

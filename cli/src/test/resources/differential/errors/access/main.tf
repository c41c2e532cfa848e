# Names, keys and indexes that lead nowhere.

locals {
  list   = ["a"]
  object = { a = 1 }
  map    = tomap({ a = 1 })
  set    = toset(["a"])
}

output "no_local" { value = local.missing }
output "no_variable" { value = var.missing }
output "no_module" { value = module.missing.x }
output "no_resource" { value = terraform_data.missing.id }
output "no_data" { value = data.terraform_remote_state.missing.outputs }
output "bare_word" { value = missing }
output "no_attribute" { value = local.object.b }
output "no_key" { value = local.object["b"] }
output "no_map_key" { value = local.map["b"] }
output "no_map_attribute" { value = local.map.b }
output "beyond" { value = local.list[1] }
output "negative" { value = local.list[-1] }
output "fraction" { value = local.list[0.5] }
output "list_word" { value = local.list["x"] }
output "list_attribute" { value = local.list.a }
output "set_index" { value = local.set[0] }
output "text_index" { value = "abc"[0] }
output "text_attribute" { value = "abc".length }
output "number_index" { value = 5[0] }
output "null_attribute" { value = null.a }
output "null_index" { value = null[0] }
output "index_null" { value = local.list[null] }
output "index_list" { value = local.list[["a"]] }
output "index_object_number" { value = local.object[0] }
output "empty_index" { value = [][0] }
output "legacy_beyond" { value = local.list.3 }
output "splat_attribute" { value = [{ a = 1 }, { b = 2 }][*].a }
output "splat_text_attribute" { value = "x"[*].y }
output "each_outside" { value = each.key }
output "count_outside" { value = count.index }
output "self_outside" { value = self.id }
output "path_unknown" { value = path.elsewhere }
output "terraform_unknown" { value = terraform.version }
output "try_none" { value = try(local.object.x, local.object.y) }
output "try_nothing" { value = try() }
output "can_many" { value = can(1, 2) }

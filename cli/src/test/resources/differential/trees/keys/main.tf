# Keys that need escapes in addresses.
locals {
  keys = [
    "plain", "with space", "dot.ted", "dash-ed", "slash/ed", "quote\"d", "back\\slash", "brack[et]", "$${braces}", "%%{directive}",
    "größe", "日本", "emoji😀", "line\nbreak", "tab\tbed", "", "10", "dollar$", "percent%", "a\u0301", "'single'", "<tag>&", "colon:ed", "star*",
  ]
}
resource "terraform_data" "each" {
  for_each = toset(local.keys)
  input    = each.key
}
resource "terraform_data" "mapped" {
  for_each = { for k in local.keys : k => length(k) }
  input    = each.value
}
module "child" {
  source   = "./child"
  for_each = toset(["quote\"d", "$${x}", "é"])
  name     = each.key
}
output "one" { value = terraform_data.each["quote\"d"].input }
output "other" { value = terraform_data.each["$${braces}"].input }
output "modules" { value = { for k, m in module.child : k => m.name } }

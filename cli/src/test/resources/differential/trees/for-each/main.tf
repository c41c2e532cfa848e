# for_each over maps, objects, sets.
variable "buckets" {
  type = map(object({
    versioned = bool
    rules     = optional(list(string), [])
  }))
  default = {
    logs = { versioned = false }
    data = { versioned = true, rules = ["a", "b"] }
  }
}
locals {
  names = ["b", "a", "b", "c"]
}
resource "terraform_data" "map" {
  for_each = var.buckets
  input    = { name = each.key, versioned = each.value.versioned, rules = each.value.rules }
}
resource "terraform_data" "set" {
  for_each = toset(local.names)
  input    = "${each.key}=${each.value}"
}
resource "terraform_data" "object" {
  for_each = { x = 1, y = "two", z = [3] }
  input    = each.value
}
resource "terraform_data" "filtered" {
  for_each = { for k, v in var.buckets : k => v if v.versioned }
  input    = each.value.rules
}
resource "terraform_data" "empty" {
  for_each = {}
  input    = each.key
}
resource "terraform_data" "empty_set" {
  for_each = toset([])
  input    = each.key
}
resource "terraform_data" "by_number" {
  for_each = { for i, n in local.names : i => n }
  input    = each.value
}
resource "terraform_data" "conditional" {
  for_each = length(local.names) > 3 ? toset(["yes"]) : toset([])
  input    = each.key
}
resource "terraform_data" "one_block" {
  for_each = { "only" = true }
  input    = terraform_data.map[each.key == "only" ? "data" : "logs"].input.rules
}
output "by_key" { value = { for k, r in terraform_data.map : k => r.input.versioned } }
output "keys" { value = keys(terraform_data.map) }
output "values" { value = values(terraform_data.set)[*].input }
output "one_instance" { value = terraform_data.map["data"].input.rules[0] }
output "one_attribute" { value = terraform_data.object["z"].input[0] }
output "lookup" { value = lookup(terraform_data.set, "a", null).input }
output "length" { value = length(terraform_data.filtered) }
output "missing" { value = try(terraform_data.map["none"].input, "missing") }
output "has" { value = contains(keys(terraform_data.map), "logs") }

# A resource that may not be there, and the many ways to take its value.
variable "create" {
  type    = bool
  default = false
}
variable "existing" {
  type    = string
  default = "existing-id"
}
variable "nothing" {
  type    = string
  default = null
}
resource "terraform_data" "created" {
  count = var.create ? 1 : 0
  input = "created"
}
resource "terraform_data" "other" {
  count = var.create ? 0 : 1
  input = "other"
}
resource "terraform_data" "when_set" {
  for_each = var.nothing == null ? {} : { set = var.nothing }
  input    = each.value
}
resource "terraform_data" "by_null" {
  count = var.nothing != null ? 1 : 0
  input = var.nothing
}
resource "terraform_data" "splat" {
  for_each = toset(var.existing[*])
  input    = each.key
}
locals {
  by_index    = var.create ? terraform_data.created[0].input : var.existing
  by_try      = try(terraform_data.created[0].input, var.existing)
  by_join     = join("", terraform_data.created[*].input)
  by_concat   = element(concat(terraform_data.created[*].input, [var.existing]), 0)
  by_coalesce = coalesce(one(terraform_data.created[*].input), var.existing)
  by_one      = one(terraform_data.other[*].input)
  by_length   = length(terraform_data.created) > 0 ? terraform_data.created[0].input : "none"
}
resource "terraform_data" "uses" {
  input = { index = local.by_index, try = local.by_try, join = local.by_join, concat = local.by_concat, coalesce = local.by_coalesce, one = local.by_one, length = local.by_length, id = try(terraform_data.created[0].id, null) }
}
output "all" { value = terraform_data.uses.input }

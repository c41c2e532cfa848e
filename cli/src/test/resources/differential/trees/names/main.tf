# Names that look like keywords, attributes with odd names, deep references.
variable "null_value" { default = { "for" = 1, in = 2, if = 3, null = 4, true = 5, each = 6, count = 7 } }
locals {
  for_   = { "for" = "f", "if" = "i" }
  each   = "local each"
  count  = 3
  module = { x = "local module" }
  path   = "p"
  data   = { a = { b = { c = [{ d = "deep" }] } } }
  self   = local.data.a.b.c[0].d
}
resource "terraform_data" "for" {
  for_each = toset(["if"])
  input    = { key = each.key, each = local.each, count = local.count, self = local.self }
}
resource "terraform_data" "module" {
  count = local.count
  input = "${count.index}/${local.count}"
}
output "for" { value = local.for_.for }
output "if" { value = local.for_["if"] }
output "variable" { value = [var.null_value.for, var.null_value.in, var.null_value.null, var.null_value.each] }
output "module" { value = local.module.x }
output "instance" { value = terraform_data.for["if"].input.each }
output "negative" { value = -local.count }

# count of 0, 1, n, of a text, of a condition, of a length.
variable "sizes" {
  type    = list(number)
  default = [10, 20, 30]
}
locals {
  create = false
}
resource "terraform_data" "none" {
  count = 0
  input = "never"
}
resource "terraform_data" "single" {
  count = 1
  input = count.index
}
resource "terraform_data" "many" {
  count = length(var.sizes)
  input = { index = count.index, size = var.sizes[count.index], name = format("disk-%02d", count.index + 1) }
}
resource "terraform_data" "text" {
  count = "2"
  input = "item-${count.index}"
}
resource "terraform_data" "conditional" {
  count = local.create ? 1 : 0
  input = "x"
}
resource "terraform_data" "conditional_on" {
  count = !local.create ? 1 : 0
  input = try(terraform_data.conditional[0].id, null)
}
resource "terraform_data" "truth" {
  count = length(terraform_data.many) > 2 ? 2 : 1
  input = terraform_data.many[count.index].input.size
}
output "inputs" { value = terraform_data.many[*].input.name }
output "legacy" { value = terraform_data.many.*.input.size }
output "none" { value = terraform_data.none }
output "none_length" { value = length(terraform_data.none) }
output "one_or_null" { value = one(terraform_data.conditional[*].input) }
output "one_value" { value = one(terraform_data.single[*].input) }
output "joined" { value = join(",", terraform_data.text[*].input) }
output "guarded" { value = try(terraform_data.conditional[0].input, "none") }
output "last" { value = element(terraform_data.many[*].input.size, length(terraform_data.many) - 1) }

variable "region" {}
variable "name" {}
variable "members" {}
resource "terraform_data" "member" {
  for_each = var.members
  input    = "${var.region}/${each.value}"
}
resource "terraform_data" "counted" {
  count = length(var.members)
  input = count.index
}
output "id" { value = "${var.region}:${var.name}" }
output "members" { value = [for m in terraform_data.member : m.input] }

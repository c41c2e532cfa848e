variable "name" { type = string }
variable "port" { type = number }
variable "tags" {
  type    = set(string)
  default = ["default"]
}
resource "terraform_data" "service" {
  input = { name = var.name, port = var.port, tags = var.tags }
}
resource "terraform_data" "tag" {
  for_each = var.tags
  input    = each.value
}
output "name" { value = var.name }
output "port" { value = terraform_data.service.input.port }
output "tags" { value = var.tags }

variable "name" {}
variable "size" {
  default = 5
}
resource "terraform_data" "this" {
  input = { name = var.name, size = var.size }
}
output "name" { value = terraform_data.this.input.name }
output "size" { value = var.size }
output "all" { value = { name = var.name, upper = upper(var.name) } }

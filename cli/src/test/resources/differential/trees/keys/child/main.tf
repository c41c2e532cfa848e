variable "name" { type = string }
resource "terraform_data" "this" {
  for_each = toset(["a/${var.name}"])
  input    = var.name
}
output "name" { value = terraform_data.this["a/${var.name}"].input }

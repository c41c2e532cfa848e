resource "terraform_data" "this" {
  input = terraform.workspace
}
output "is_default" { value = terraform.workspace == "default" }

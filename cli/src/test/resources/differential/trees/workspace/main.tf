# terraform.workspace chooses.
locals {
  sizes = { default = 1, staging = 2, production = 5 }
}
resource "terraform_data" "this" {
  count = lookup(local.sizes, terraform.workspace, 0)
  input = "${terraform.workspace}-${count.index}"
}
resource "terraform_data" "production" {
  for_each = terraform.workspace == "production" ? toset(["p"]) : toset([])
  input    = each.key
}
output "workspace" { value = terraform.workspace }

variable "prefix" {}
module "naming" {
  source = "../naming"
  parts  = [var.prefix, "store"]
}
resource "terraform_data" "store" {
  input            = module.naming.name
  triggers_replace = { prefix = var.prefix }
  lifecycle {
    replace_triggered_by = [terraform_data.helper]
  }
}
resource "terraform_data" "helper" {
  input = null
}
output "full" { value = terraform_data.store.input }

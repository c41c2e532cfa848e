# A module, a resource, each.value and outputs handed on as whole objects.
module "network" {
  source = "./network"
  cidr   = "10.0.0.0/16"
}
module "app" {
  source  = "./app"
  network = module.network
  extra   = { first = terraform_data.list[0].input, all = terraform_data.list[*].input }
}
resource "terraform_data" "list" {
  count = 2
  input = { n = count.index }
}
resource "terraform_data" "copy" {
  for_each = { for r in terraform_data.list : "n${r.input.n}" => r.input }
  input    = each.value
}
output "network" { value = module.network }
output "zones" { value = module.app.zones }
output "extra" { value = module.app.extra }
output "resource_keys" { value = [for r in terraform_data.list : r.input.n] }

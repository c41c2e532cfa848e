# One module called by several, and by each other; outputs feed inputs.
module "naming" {
  source = "./modules/naming"
  parts  = ["acme", "prod"]
}
module "naming_again" {
  source    = "./modules/naming"
  parts     = [module.naming.name, "again"]
  separator = "_"
}
module "store" {
  source = "./modules/store"
  prefix = module.naming_again.name
  count  = length(module.naming.parts)
}
resource "terraform_data" "all" {
  for_each = merge([for i, s in module.store : { "store-${i}" = s.full }]...)
  input    = each.value
  depends_on = [module.naming]
}
output "name" { value = module.naming_again.name }
output "stores" { value = module.store[*].full }

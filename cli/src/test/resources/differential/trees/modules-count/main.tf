# Modules with count, and what is gathered from them.
variable "enabled" {
  type    = bool
  default = true
}
module "many" {
  source = "./child"
  count  = 3
  name   = "child-${count.index}"
  size   = count.index * 10
}
module "maybe" {
  source = "./child"
  count  = var.enabled ? 1 : 0
  name   = "maybe"
}
module "never" {
  source = "./child"
  count  = var.enabled ? 0 : 1
  name   = "never"
}
resource "terraform_data" "uses" {
  count = length(module.many)
  input = module.many[count.index].name
}
output "names" { value = module.many[*].name }
output "sizes" { value = sum(module.many[*].size) }
output "legacy" { value = module.many.*.name }
output "first" { value = module.many[0].all }
output "one" { value = one(module.maybe[*].name) }
output "none" { value = one(module.never[*].name) }
output "guarded" { value = try(module.never[0].name, "fallback") }
output "joined" { value = join(",", concat(module.maybe[*].name, module.never[*].name)) }

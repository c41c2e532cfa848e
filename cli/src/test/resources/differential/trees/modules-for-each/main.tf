# Modules with for_each, chained, and values() of them.
locals {
  services = {
    web = { port = 80, tags = ["public"] }
    api = { port = 8080, tags = [] }
  }
}
module "service" {
  source   = "./service"
  for_each = local.services
  name     = each.key
  port     = each.value.port
  tags     = each.value.tags
}
module "monitor" {
  source   = "./service"
  for_each = module.service
  name     = "${each.value.name}-monitor"
  port     = each.value.port + 1
}
resource "terraform_data" "ports" {
  for_each = { for k, s in module.service : k => s.port }
  input    = each.value
}
output "names" { value = values(module.service)[*].name }
output "ports" { value = { for k, s in module.monitor : k => s.port } }
output "sorted" { value = sort([for s in module.service : s.name]) }
output "tags" { value = flatten([for s in module.service : s.tags]) }
output "api" { value = module.service["api"].port }
output "merged" { value = merge([for k, s in module.service : { (s.name) = s.port }]...) }
output "max" { value = max(values(module.service)[*].port...) }

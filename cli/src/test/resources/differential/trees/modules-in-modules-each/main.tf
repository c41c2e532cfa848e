# for_each on a module that uses for_each on a module; addresses with keys on every level.
locals {
  regions = {
    "eu-west" = { teams = ["red", "blue"] }
    "us-east" = { teams = ["red"] }
    "empty"   = { teams = [] }
  }
}
module "region" {
  source   = "./region"
  for_each = local.regions
  name     = each.key
  teams    = each.value.teams
}
output "all" { value = { for r, m in module.region : r => m.teams } }
output "flat" { value = flatten([for r in module.region : [for t in r.teams : t.id]]) }
output "one" { value = module.region["eu-west"].teams["blue"].id }

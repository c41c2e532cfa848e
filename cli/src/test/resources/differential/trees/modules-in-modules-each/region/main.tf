variable "name" {}
variable "teams" { type = set(string) }
module "team" {
  source   = "../team"
  for_each = var.teams
  region   = var.name
  name     = each.value
  members  = { for i in range(2) : "m${i}" => "${each.value}-${i}" }
}
resource "terraform_data" "region" {
  input = [for t in module.team : t.id]
}
output "teams" { value = module.team }

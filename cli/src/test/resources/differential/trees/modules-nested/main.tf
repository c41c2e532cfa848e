# Three modules deep; values go down and come back up.
module "one" {
  source = "./one"
  path   = ["root"]
  depth  = 1
}
module "again" {
  source   = "./one"
  for_each = toset(["x", "y"])
  path     = ["root", each.key]
  depth    = 5
}
output "deepest" { value = module.one.deepest }
output "again" { value = { for k, m in module.again : k => m.deepest } }
output "count" { value = module.one.leaves }

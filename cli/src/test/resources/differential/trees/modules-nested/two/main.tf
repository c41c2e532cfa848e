variable "path" { type = list(string) }
variable "depth" { type = number }
module "three" {
  count  = 2
  source = "./three"
  path   = concat(var.path, ["two", count.index])
  depth  = var.depth + 1
}
output "deepest" { value = module.three[*].where }
output "leaves" { value = length(flatten(module.three[*].leaf)) }

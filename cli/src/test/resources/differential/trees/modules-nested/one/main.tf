variable "path" { type = list(string) }
variable "depth" { type = number }
module "two" {
  source = "../two"
  path   = concat(var.path, ["one"])
  depth  = var.depth + 1
}
resource "terraform_data" "one" {
  input = join("/", var.path)
}
output "deepest" { value = module.two.deepest }
output "leaves" { value = module.two.leaves }

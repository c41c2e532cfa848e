# Override files: attributes are replaced, blocks of a type as a whole.
variable "size" {
  type    = number
  default = 1
}
locals {
  kept     = "kept"
  replaced = "original"
}
resource "terraform_data" "this" {
  input            = { name = local.replaced, kept = local.kept, size = var.size }
  triggers_replace = "original"
}
resource "terraform_data" "counted" {
  count = 1
  input = count.index
}
module "child" {
  source = "./child"
  name   = "original"
  other  = "kept"
}
output "child" { value = module.child.name }

# Several files: locals that use each other across them.
locals {
  a = local.b + 1
}
module "child" {
  source = "./child"
}
resource "terraform_data" "main" {
  input = { a = local.a, c = local.c, module = path.module, root = path.root }
}
output "child" { value = module.child.all }

locals {
  name = trimspace(file("${path.module}/name.txt"))
  raw  = fileset(path.module, "*.txt")
}
output "all" {
  value = {
    name     = local.name
    module   = path.module
    root     = path.root
    template = templatefile("${path.module}/greeting.tftpl", { name = local.name })
    files    = local.raw
    exists   = fileexists("${path.root}/child/name.txt")
  }
}
resource "terraform_data" "child" {
  input = { path = path.module, name = local.name }
}

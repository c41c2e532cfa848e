variable "path" { type = list(string) }
variable "depth" { type = number }
resource "terraform_data" "leaf" {
  for_each = { for i in range(var.depth) : "leaf-${i}" => i if i % 2 == 0 }
  input    = { path = join("/", var.path), depth = var.depth, i = each.value }
}
output "where" { value = { path = join("/", var.path), depth = var.depth } }
output "leaf" { value = keys(terraform_data.leaf) }

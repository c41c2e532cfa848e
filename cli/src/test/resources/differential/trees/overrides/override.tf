variable "size" {
  default = 2
}
locals {
  replaced = "overridden"
}
resource "terraform_data" "this" {
  triggers_replace = "overridden ${local.kept}"
}

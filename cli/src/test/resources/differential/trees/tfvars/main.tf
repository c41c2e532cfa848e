# terraform.tfvars, *.auto.tfvars in their order, JSON among them; the later wins.
variable "from_tfvars" { type = string }
variable "from_auto" { type = string }
variable "overridden" { type = string }
variable "from_json" { type = list(number) }
variable "only_default" { default = "default" }
variable "map" {
  type    = map(string)
  default = { a = "default" }
}
variable "any" {}
variable "complex" {
  type = object({ name = string, size = optional(number, 2) })
}
resource "terraform_data" "all" {
  input = { tfvars = var.from_tfvars, auto = var.from_auto, overridden = var.overridden, json = var.from_json, default = var.only_default, map = var.map, any = var.any, complex = var.complex }
}
output "overridden" { value = var.overridden }

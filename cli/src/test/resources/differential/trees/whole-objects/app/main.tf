variable "network" {
  type = object({ cidr = string, subnets = map(object({ cidr = string, zone = string })) })
}
variable "extra" {}
resource "terraform_data" "subnet" {
  for_each = var.network.subnets
  input    = "${each.value.zone}: ${each.value.cidr} of ${var.network.cidr}"
}
output "zones" { value = values(var.network.subnets)[*].zone }
output "extra" { value = var.extra }

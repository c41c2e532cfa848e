variable "cidr" { type = string }
output "subnets" {
  value = { for i, z in ["a", "b"] : z => { cidr = cidrsubnet(var.cidr, 8, i), zone = "zone-${z}" } }
}
output "cidr" { value = var.cidr }
output "secret" {
  value     = "hidden"
  sensitive = true
}

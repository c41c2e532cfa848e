# Functions where people put them: names, counts, conditions, depends.
variable "environment" { default = "Production" }
variable "zones" { default = ["a", "b", "c"] }
variable "cidr" { default = "10.20.0.0/16" }
variable "bastion" { default = "" }
locals {
  prefix       = lower(substr(var.environment, 0, 4))
  is_prod      = lower(var.environment) == "production"
  zone_count   = min(length(var.zones), 2)
  subnets      = cidrsubnets(var.cidr, 4, 4, 8, 8)
  public       = slice(local.subnets, 0, 2)
  private      = [for i in range(local.zone_count) : cidrsubnet(var.cidr, 8, i + 100)]
  bucket       = replace(lower("${var.environment}_Logs.Bucket"), "/[^a-z0-9-]/", "-")
  tags         = { for k, v in { Name = local.prefix, Env = var.environment, Empty = "" } : k => v if v != "" }
  retention    = local.is_prod ? 30 : 7
  bastion_name = coalesce(var.bastion, "${local.prefix}-bastion")
  names        = formatlist("%s-%s", local.prefix, var.zones)
  by_zone      = zipmap(slice(var.zones, 0, local.zone_count), local.public)
  hash         = substr(md5(jsonencode(local.tags)), 0, 6)
}
resource "terraform_data" "subnet" {
  count = local.zone_count
  input = { cidr = local.private[count.index], zone = element(var.zones, count.index), name = format("%s-%02d", local.prefix, count.index + 1) }
}
resource "terraform_data" "zone" {
  for_each = local.by_zone
  input    = { cidr = each.value, host = cidrhost(each.value, 10), mask = cidrnetmask(each.value) }
}
resource "terraform_data" "bucket" {
  count            = local.is_prod ? 1 : 0
  input            = "${local.bucket}-${local.hash}"
  triggers_replace = { days = local.retention, tags = local.tags }
}
output "names" { value = local.names }
output "bastion" { value = local.bastion_name }
output "cidrs" { value = terraform_data.subnet[*].input.cidr }

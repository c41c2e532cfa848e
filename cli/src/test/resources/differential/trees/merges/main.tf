# Tags and settings merged in layers.
variable "tags" {
  type    = map(string)
  default = { team = "a", cost = "1" }
}
variable "extra" {
  type    = map(any)
  default = { team = "b" }
}
locals {
  defaults = { enabled = true, size = 1, labels = { a = "x" }, list = ["d"] }
  given = {
    web = { size = 5, labels = { b = "y" } }
    db  = { enabled = false }
    bad = null
  }
  merged = { for k, v in local.given : k => merge(local.defaults, v) }
  deep   = { for k, v in local.given : k => merge(local.defaults, v, { labels = merge(local.defaults.labels, try(v.labels, {})) }) if v != null }
  common = merge(var.tags, var.extra, { Name = "n" })
  layers = merge([{ a = 1, b = 1 }, { b = 2, c = 2 }, { c = 3 }]...)
}
resource "terraform_data" "each" {
  for_each = local.merged
  input    = merge(each.value, { name = each.key, tags = merge(local.common, { Name = each.key }) })
}
resource "terraform_data" "deep" {
  for_each = local.deep
  input    = each.value
}
output "common" { value = local.common }
output "layers" { value = local.layers }
output "present" { value = { for k, v in local.given : k => v if v != null } }
output "tags_as_list" { value = [for k, v in local.common : { key = k, value = v, propagate = true }] }
output "compacted" { value = compact([for k, v in var.tags : k == "cost" ? "" : v]) }

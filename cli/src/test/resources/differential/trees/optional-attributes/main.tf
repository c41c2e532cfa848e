# optional() with and without defaults, nested, in maps and lists, with nulls.
variable "cluster" {
  type = object({
    name    = string
    version = optional(string)
    nodes   = optional(number, 3)
    logging = optional(object({
      enabled = optional(bool, true)
      types   = optional(list(string), ["api", "audit"])
    }), {})
    network = optional(object({
      cidr = optional(string, "10.0.0.0/16")
    }))
    labels = optional(map(string), { team = "none" })
  })
  default = {
    name = "main"
  }
}
variable "groups" {
  type = map(object({
    size  = optional(number, 1)
    kind  = optional(string, "small")
    taint = optional(string)
  }))
  default = {
    a = {}
    b = { size = 5, kind = null }
    c = { taint = "x", size = "7" }
  }
}
variable "rules" {
  type = list(object({
    port     = number
    protocol = optional(string, "tcp")
    sources  = optional(set(string), ["0.0.0.0/0"])
    details = optional(object({
      note  = optional(string, "no note")
      owner = optional(object({ name = optional(string, "nobody") }), {})
    }), {})
  }))
  default = [{ port = 80 }, { port = "443", protocol = null, sources = ["b", "a"] }, { port = 22, details = { owner = { name = "ops" } } }]
}
resource "terraform_data" "cluster" {
  input = var.cluster
}
resource "terraform_data" "group" {
  for_each = var.groups
  input    = each.value
}
resource "terraform_data" "rule" {
  for_each = { for r in var.rules : "${r.protocol}-${r.port}" => r }
  input    = { sources = each.value.sources, details = each.value.details }
}
output "logging" { value = var.cluster.logging.types }
output "version_is_null" { value = var.cluster.version == null }
output "network" { value = try(var.cluster.network.cidr, "no network") }
output "kind" { value = var.groups["b"].kind }
module "inner" {
  source   = "./inner"
  settings = { list = [{}, { b = "given" }], spare = true }
}
output "inner" { value = module.inner.settings }

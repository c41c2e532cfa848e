# YAML, JSON and CSV files drive what is made.
locals {
  files    = fileset("${path.module}/config", "*.yaml")
  configs  = { for f in local.files : trimsuffix(f, ".yaml") => yamldecode(file("${path.module}/config/${f}")) }
  services = merge([for name, c in local.configs : { for s in try(c.services, []) : "${name}-${s.name}" => s }]...)
  users    = csvdecode(file("${path.module}/config/users.csv"))
  settings = jsondecode(file("${path.module}/config/settings.json"))
}
resource "terraform_data" "service" {
  for_each = local.services
  input = {
    port     = lookup(each.value, "port", local.settings.defaultPort)
    replicas = try(each.value.replicas, 1)
    public   = try(tobool(each.value.public), false)
    env      = { for k, v in try(each.value.env, {}) : upper(k) => tostring(v) }
  }
}
resource "terraform_data" "user" {
  for_each = { for u in local.users : u.name => u if u.active == "true" }
  input    = merge(each.value, { age = tonumber(each.value.age) })
}
output "enabled" { value = [for k, c in local.configs : k if try(c.enabled, true)] }
output "settings" { value = local.settings }

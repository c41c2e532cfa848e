# setproduct and flatten for nested loops, as people write them.
variable "networks" {
  type = map(object({
    cidr    = string
    subnets = map(object({ newbits = number, number = number, public = optional(bool, false) }))
  }))
  default = {
    main = {
      cidr = "10.0.0.0/16"
      subnets = {
        public  = { newbits = 8, number = 0, public = true }
        private = { newbits = 8, number = 1 }
      }
    }
    side = {
      cidr    = "10.1.0.0/16"
      subnets = { only = { newbits = 4, number = 3 } }
    }
  }
}
locals {
  environments = ["dev", "prod"]
  apps         = ["web", "db"]
  subnets = flatten([
    for network_key, network in var.networks : [
      for subnet_key, subnet in network.subnets : {
        network = network_key
        subnet  = subnet_key
        cidr    = cidrsubnet(network.cidr, subnet.newbits, subnet.number)
        public  = subnet.public
      }
    ]
  ])
  users = {
    ann = ["admin", "dev"]
    bob = ["dev"]
  }
}
resource "terraform_data" "network" {
  for_each = var.networks
  input    = each.value.cidr
}
resource "terraform_data" "subnet" {
  for_each = { for s in local.subnets : "${s.network}.${s.subnet}" => s }
  input    = merge(each.value, { parent = terraform_data.network[each.value.network].input })
}
resource "terraform_data" "product" {
  for_each = { for pair in setproduct(local.environments, local.apps) : "${pair[0]}-${pair[1]}" => { env = pair[0], app = pair[1] } }
  input    = each.value
}
resource "terraform_data" "joined" {
  for_each = toset([for pair in setproduct(local.environments, local.apps) : join("/", pair)])
  input    = split("/", each.key)
}
resource "terraform_data" "membership" {
  for_each = { for pair in flatten([for user, groups in local.users : [for group in groups : { user = user, group = group }]]) : "${pair.user}:${pair.group}" => pair }
  input    = each.value.group
}
resource "terraform_data" "by_group" {
  for_each = transpose(local.users)
  input    = each.value
}
output "public" { value = [for s in terraform_data.subnet : s.input.cidr if s.input.public] }
output "grouped" { value = { for s in local.subnets : s.network => s.cidr... } }
output "counted" { value = { for k, v in { for s in local.subnets : s.network => s.subnet... } : k => length(v) } }

# IP networks.

output "cidrhost" { value = [cidrhost("10.12.112.0/20", 16), cidrhost("10.12.112.0/20", 268), cidrhost("10.0.0.0/8", 0), cidrhost("10.0.0.0/30", 3)] }
output "cidrhost_negative" { value = [cidrhost("10.0.0.0/24", -1), cidrhost("10.0.0.0/24", -256)] }
output "cidrhost_six" { value = [cidrhost("fd00:fd12:3456:7890:00a2::/72", 34), cidrhost("2001:db8::/32", -1), cidrhost("::/0", 1)] }
output "cidrhost_unaligned" { value = cidrhost("10.0.0.5/24", 1) }
output "cidrhost_single" { value = cidrhost("10.0.0.1/32", 0) }
output "cidrnetmask" { value = [cidrnetmask("172.16.0.0/12"), cidrnetmask("10.0.0.0/8"), cidrnetmask("0.0.0.0/0"), cidrnetmask("1.2.3.4/32"), cidrnetmask("10.0.0.0/23")] }
output "cidrsubnet" { value = [cidrsubnet("172.16.0.0/12", 4, 2), cidrsubnet("10.1.2.0/24", 4, 15), cidrsubnet("10.0.0.0/16", 8, 0), cidrsubnet("10.0.0.0/16", 0, 0)] }
output "cidrsubnet_six" { value = [cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162), cidrsubnet("2001:db8::/32", 32, 1), cidrsubnet("2001:db8::/64", 64, 255)] }
output "cidrsubnet_unaligned" { value = cidrsubnet("10.0.0.7/16", 8, 1) }
output "cidrsubnet_text" { value = cidrsubnet("10.0.0.0/16", "8", "3") }
output "cidrsubnet_many" { value = [for i in range(3) : cidrsubnet("10.0.0.0/16", 8, i + 100)] }
output "cidrsubnet_nested" { value = cidrsubnet(cidrsubnet("10.0.0.0/8", 8, 1), 8, 2) }
output "cidrsubnets" { value = cidrsubnets("10.1.0.0/16", 4, 4, 8, 4) }
output "cidrsubnets_six" { value = cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32) }
output "cidrsubnets_expanded" { value = cidrsubnets("10.0.0.0/16", [for _ in range(3) : 8]...) }
output "cidrsubnets_none" { value = cidrsubnets("10.0.0.0/16") }
output "cidrsubnets_slices" { value = [for block in cidrsubnets("10.0.0.0/8", 8, 8) : cidrsubnets(block, 4, 4)] }
output "six_compressed" { value = [cidrhost("2001:db8:0:0:1:0:0:0/64", 1), cidrhost("2001:0:0:1::/64", 0), cidrsubnet("1:0:2::/48", 16, 10)] }
output "six_upper" { value = cidrsubnet("2001:DB8::/32", 16, 255) }
output "whole_world" { value = [cidrhost("0.0.0.0/0", 1), cidrsubnet("0.0.0.0/0", 1, 1)] }
output "cidrhost_leading_zero" { value = [cidrhost("010.0.0.0/8", 1), cidrhost("10.00.0.08/8", 0)] }
output "cidrsubnet_negative" { value = cidrsubnet("10.0.0.0/16", -1, 0) }

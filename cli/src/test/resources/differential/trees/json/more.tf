output "from_hcl" { value = local.nested.k[0] }

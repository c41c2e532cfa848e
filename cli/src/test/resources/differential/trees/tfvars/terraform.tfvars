from_tfvars = "tfvars"
overridden  = "tfvars"
map = {
  b = 1
}
any     = ["a", { b = 2 }]
complex = { name = 5 }

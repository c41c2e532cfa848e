locals {
  b = local.d * 2
  c = [for n in range(local.b) : n + local.d]
}

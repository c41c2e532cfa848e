locals {
  numbers  = [0, 007, 3.14, 1e3, 2.5E-3, 12345678901234567890, -1, - 2]
  logic    = !a || b && c == d != e
  order    = a < b && b <= c || c > d && d >= e
  sum      = 1 + 2 * 3 - 4 / 5 % 6
  grouped  = (1 + 2) * (
    3 -
    4
  )
  chosen   = a ? b : c ? d : e
  spread   = max(var.sizes...)
  function = provider::time::rfc3339_parse("2026-01-01T00:00:00Z")
  splats   = [a.*.b, a[*].b[0].c, a.*.b.0, a[*]]
  legacy   = aws_instance.web.0.id
  index    = a["b"][0][c.d]
  grouping = { for s in var.list : s.kind => s... if s != null }
  nothing  = null
  empty    = [[], {}, "", f()]
  mixed = {
    a   = 1, b = 2
    "c" = { d = { e = true } }
    (f) = g
    h   : 4
    for-each = "a name with a dash"
  }
  größe = "size"
  名前    = größe
}

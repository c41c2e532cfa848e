# sensitive values stay values.
variable "password" {
  type      = string
  default   = "s3cret"
  sensitive = true
}
variable "plain" {
  type    = map(string)
  default = { a = "b" }
}
resource "terraform_data" "this" {
  input = { user = "u", password_length = length(var.password), plain = var.plain }
}
resource "terraform_data" "each" {
  for_each = nonsensitive(toset([upper(var.password)]))
  input    = each.key
}
output "open" { value = nonsensitive(var.password) }
output "is" { value = [issensitive(var.password), issensitive(var.plain)] }
output "ephemeral_as_null" { value = ephemeralasnull({ a = "x" }) }

# for_each over another resource, and over what was made of one.
resource "terraform_data" "first" {
  for_each = { a = 1, b = 2 }
  input    = each.value
}
resource "terraform_data" "second" {
  for_each = terraform_data.first
  input    = { from = each.key, value = each.value.input }
}
resource "terraform_data" "third" {
  for_each = { for k, r in terraform_data.second : "${k}-third" => r.input.value if r.input.value > 1 }
  input    = each.value
}
resource "terraform_data" "fourth" {
  for_each = toset(keys(terraform_data.third))
  input    = terraform_data.third[each.key].input
}
resource "terraform_data" "counted" {
  count = length(terraform_data.first)
  input = keys(terraform_data.first)[count.index]
}
resource "terraform_data" "of_counted" {
  for_each = { for i, r in terraform_data.counted : r.input => i }
  input    = each.value
}
output "all" { value = [for r in terraform_data.second : r.input] }
output "fourth" { value = values(terraform_data.fourth)[*].input }

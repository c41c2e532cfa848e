# What is only known after apply, and what is known beside it.
resource "terraform_data" "a" {
  input = "a"
}
resource "terraform_data" "b" {
  count = 2
  input = {
    id       = terraform_data.a.id
    text     = "arn:x:${terraform_data.a.id}:end"
    known    = "k${count.index}"
    list     = [terraform_data.a.id, "x"]
    chosen   = terraform_data.a.input == "a" ? "yes" : terraform_data.a.id
    fallback = try(terraform_data.a.input.missing, "fallback")
    length   = length([terraform_data.a.id, terraform_data.a.id])
    upper    = upper(terraform_data.a.id)
    coalesce = coalesce("first", terraform_data.a.id)
    output   = terraform_data.a.output
  }
  triggers_replace = [terraform_data.a.id]
}
resource "terraform_data" "keys_known" {
  for_each = { one = terraform_data.a.id, two = "known" }
  input    = each.value
}
locals {
  object = { id = terraform_data.a.id, name = "n" }
}
output "name" { value = local.object.name }
output "keys" { value = keys(local.object) }
output "ids" { value = terraform_data.b[*].id }
output "id" { value = terraform_data.a.id }
output "object" { value = local.object }
output "merged" { value = merge(local.object, { extra = 1 }) }
output "merged_over" { value = merge(local.object, { id = "known" }).id }
output "length_of_ids" { value = length(terraform_data.b[*].id) }
output "map" { value = { for k, r in terraform_data.keys_known : k => r.id } }
output "equal_self" { value = terraform_data.a.id == "x" }
output "null_test" { value = terraform_data.a.input != null }
output "known_part" { value = { for k, v in { a = terraform_data.a.id, b = "b" } : k => v if k == "b" } }
output "concat" { value = concat(["a"], [terraform_data.a.id]) }
output "element_known" { value = concat(["a"], [terraform_data.a.id])[0] }
output "zipmap" { value = zipmap(["k"], [terraform_data.a.id]) }
output "contains_known" { value = contains(keys({ a = terraform_data.a.id }), "a") }
output "false_and" { value = false && terraform_data.a.id == "x" }
output "true_or" { value = true || terraform_data.a.id == "x" }
output "lookup" { value = lookup({ a = terraform_data.a.id, b = "b" }, "b", "c") }
output "flatten" { value = flatten([["a"], [terraform_data.a.id]]) }
output "slice" { value = slice(["a", terraform_data.a.id, "c"], 0, 1) }
output "values" { value = values({ a = terraform_data.a.id, b = "b" }) }
output "join" { value = join(",", ["a", terraform_data.a.id]) }
output "can" { value = can(terraform_data.a.id) }
output "reverse" { value = reverse(["a", terraform_data.a.id]) }
output "index_unknown" { value = ["a", "b"][length(terraform_data.a.id) > 0 ? 0 : 1] }
output "one" { value = one([terraform_data.a.id]) }

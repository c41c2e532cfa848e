variable "texts" { type = set(string) }
variable "numbers" { type = set(number) }
variable "bools" { type = set(bool) }
resource "terraform_data" "texts" {
  input = [for t in var.texts : t]
}
resource "terraform_data" "numbers" {
  input = { for i, n in tolist(var.numbers) : i => n }
}
output "texts" { value = var.texts }
output "numbers" { value = var.numbers }
output "bools" { value = var.bools }

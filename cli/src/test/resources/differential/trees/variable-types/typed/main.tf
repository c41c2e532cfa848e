variable "texts" { type = list(string) }
variable "numbers" { type = list(number) }
variable "set" { type = set(string) }
variable "map" { type = map(string) }
variable "map_of_lists" { type = map(list(string)) }
variable "flag" { type = bool }
variable "number" { type = number }
variable "text" { type = string }
variable "anything" { type = any }
variable "list_any" { type = list(any) }
variable "tuple" { type = tuple([number, string, bool]) }
variable "object" { type = object({ name = string, nested = object({ on = bool }) }) }
variable "objects" { type = list(object({ name = string })) }
variable "set_objects" { type = set(object({ name = string })) }
variable "map_objects" { type = map(object({ size = number })) }
variable "set_numbers" { type = set(number) }
variable "list_of_sets" { type = list(set(string)) }
variable "nothing" { type = string }
variable "with_default" {
  type    = string
  default = "the default"
}
variable "not_nullable" {
  type     = string
  default  = "kept"
  nullable = false
}
variable "left_out" {
  type    = list(string)
  default = [1, 2]
}
resource "terraform_data" "all" {
  input = {
    texts = var.texts, numbers = var.numbers, set = var.set, map = var.map, map_of_lists = var.map_of_lists, flag = var.flag,
    number = var.number, text = var.text, list_any = var.list_any, tuple = var.tuple, object = var.object,
    objects = var.objects, map_objects = var.map_objects, set_numbers = var.set_numbers, list_of_sets = var.list_of_sets,
    nothing = var.nothing, with_default = var.with_default, not_nullable = var.not_nullable, left_out = var.left_out
  }
}
resource "terraform_data" "set" {
  for_each = var.set
  input    = each.value
}
resource "terraform_data" "set_objects" {
  count = length(var.set_objects)
  input = sort([for o in var.set_objects : o.name])[count.index]
}
output "all" { value = terraform_data.all.input }
output "anything" { value = var.anything }

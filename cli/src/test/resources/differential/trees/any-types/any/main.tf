variable "map_any" { type = map(any) }
variable "map_numbers" { type = map(any) }
variable "list_any" { type = list(any) }
variable "set_any" { type = set(any) }
variable "map_objects" { type = map(any) }
variable "list_lists" { type = list(any) }
variable "any_tuple" { type = any }
variable "object_any" { type = object({ free = any, map = map(any) }) }
variable "map_null" { type = map(any) }
variable "empty_list" { type = list(any) }
variable "empty_map" { type = map(any) }
output "all" {
  value = {
    map_any = var.map_any, map_numbers = var.map_numbers, list_any = var.list_any, set_any = var.set_any, map_objects = var.map_objects,
    list_lists = var.list_lists, any_tuple = var.any_tuple, object_any = var.object_any, map_null = var.map_null,
    empty_list = var.empty_list, empty_map = var.empty_map
  }
}
resource "terraform_data" "each" {
  for_each = var.map_any
  input    = each.value
}

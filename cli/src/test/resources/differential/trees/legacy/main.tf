# Spellings of earlier versions that are still taken.
variable "text" {
  type    = string
  default = "old"
}
variable "list" {
  type    = list
  default = ["a", "b"]
}
variable "map" {
  type    = map
  default = { a = "x", b = "y" }
}
variable "bare_list" {
  type    = list
  default = ["c"]
}
variable "bare_map" {
  type    = map
  default = { d = 1 }
}
locals {
  interpolated = "${var.list}"
  element      = "${element(var.list, 1)}"
  index        = "${var.list[0]}"
  lookup       = "${lookup(var.map, "a")}"
  length       = "${length(var.list)}"
  concat       = "${concat(var.list, ["z"])}"
  conditional  = "${var.text == "old" ? 1 : 0}"
  join         = "${join(",", var.list)}"
  nested       = ["${var.list}"]
}
resource "terraform_data" "old" {
  count            = "${local.conditional}"
  input            = "${var.text}-${count.index}"
  triggers_replace = ["${var.map["b"]}"]
}
resource "terraform_data" "splat" {
  count = 2
  input = "${element(var.list, count.index)}"
}
output "element" { value = "${local.element}" }
output "index" { value = "${local.index}" }
output "lookup" { value = "${local.lookup}" }
output "length" { value = "${local.length}" }
output "concat" { value = "${local.concat}" }
output "splat" { value = "${terraform_data.splat.*.input}" }
output "splat_index" { value = "${terraform_data.splat.0.input}" }
output "nested" { value = "${local.nested}" }
output "bare" { value = [var.bare_list, var.bare_map] }
output "joined" { value = "${join(",", terraform_data.splat.*.input)}" }

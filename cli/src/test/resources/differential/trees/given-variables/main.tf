# --var, --var-file and TF_VAR_ with their order: environment, tfvars, then the command line in its order.
variable "environment_only" { type = string }
variable "environment_and_file" { type = string }
variable "file_and_option" { type = string }
variable "option_then_file" { type = string }
variable "list" { type = list(string) }
variable "untyped" {}
variable "number" { type = number }
variable "object" { type = object({ a = number, b = optional(string, "b") }) }
variable "environment_list" { type = list(number) }
variable "environment_text" { default = "d" }
variable "any" { type = any }
resource "terraform_data" "all" {
  input = { eo = var.environment_only, ef = var.environment_and_file, fo = var.file_and_option, of = var.option_then_file, list = var.list, untyped = var.untyped, number = var.number, object = var.object, el = var.environment_list, et = var.environment_text, any = var.any }
}
resource "terraform_data" "each" {
  for_each = toset(var.list)
  input    = each.key
}

variable "parts" { type = list(string) }
variable "separator" { default = "-" }
output "name" { value = join(var.separator, var.parts) }
output "parts" { value = var.parts }

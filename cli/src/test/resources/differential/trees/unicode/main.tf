# Names and keys outside ASCII.
variable "größe" {
  default = "groß"
}
locals {
  名前 = { "日本" = "東京", "é" = "e\u0301", größe = var.größe }
}
resource "terraform_data" "größe" {
  for_each = local.名前
  input    = { schlüssel = each.key, wert = each.value, länge = length(each.value) }
}
module "größer" {
  source = "./größer"
  名      = local.名前["日本"]
}
output "größe" { value = terraform_data.größe["日本"].input.wert }
output "modul" { value = module.größer.名 }

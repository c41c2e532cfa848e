variable "名" {}
resource "terraform_data" "名" { input = "<${var.名}>" }
output "名" { value = terraform_data.名.input }

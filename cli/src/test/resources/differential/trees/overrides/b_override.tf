resource "terraform_data" "counted" {
  count = 3
}
module "child" {
  name = "overridden"
}
output "child" { value = "output: ${module.child.name} ${module.child.other}" }

# moved, removed, check, import-free; what only speaks of state adds no resource.
terraform {
  required_version = ">= 1.5"
}
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
removed {
  from = terraform_data.gone
  lifecycle {
    destroy = false
  }
}
resource "terraform_data" "new" {
  input = "new"
  lifecycle {
    ignore_changes        = [triggers_replace]
    create_before_destroy = true
    precondition {
      condition     = path.module != ""
      error_message = "never"
    }
  }
}
resource "terraform_data" "provisioned" {
  input = terraform_data.new.input
  provisioner "local-exec" {
    command = "echo ${self.id}"
    when    = create
  }
  depends_on = [terraform_data.new]
}
check "health" {
  assert {
    condition     = terraform_data.new.input == "new"
    error_message = "not new"
  }
}
output "guarded" {
  value = terraform_data.new.input
  precondition {
    condition     = path.module != ""
    error_message = "never"
  }
  depends_on = [terraform_data.provisioned]
}

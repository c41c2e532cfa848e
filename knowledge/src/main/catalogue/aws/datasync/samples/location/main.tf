variable "secret" {
  type      = string
  sensitive = true
}

resource "aws_datasync_location_object_storage" "written" {
  server_hostname = "store.sample.example"
  bucket_name     = "sample"
  access_key      = "sample"
  secret_key      = local.secret # expect: aws-datasync-secret-not-written
}

locals {
  secret = "tea at noon"
}

resource "aws_datasync_location_object_storage" "passed" {
  server_hostname = "store.sample.example"
  bucket_name     = "sample"
  access_key      = "sample"
  secret_key      = var.secret
}

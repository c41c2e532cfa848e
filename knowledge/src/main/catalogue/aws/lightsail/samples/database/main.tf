variable "public" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_lightsail_database" "open" {
  relational_database_name = "sample-open"
  master_database_name     = "sample"
  master_username          = "sample"
  master_password          = "tea at noon" # expect: aws-lightsail-database-password-not-written
  blueprint_id             = "mysql_8_0"
  bundle_id                = "micro_2_0"
  publicly_accessible      = true # expect: aws-lightsail-database-not-public
}

resource "aws_lightsail_database" "asked" {
  relational_database_name = "sample-asked"
  master_database_name     = "sample"
  master_username          = "sample"
  master_password          = var.password
  blueprint_id             = "mysql_8_0"
  bundle_id                = "micro_2_0"
  publicly_accessible      = var.public # expect unknown: aws-lightsail-database-not-public
}

resource "aws_lightsail_database" "inside" {
  relational_database_name = "sample-inside"
  master_database_name     = "sample"
  master_username          = "sample"
  master_password          = var.password
  blueprint_id             = "mysql_8_0"
  bundle_id                = "micro_2_0"
}

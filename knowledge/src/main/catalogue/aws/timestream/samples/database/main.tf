variable "key" {
  type = string
}

resource "aws_timestreamwrite_database" "bare" { # expect: aws-timestream-database-encrypted-with-key
  database_name = "sample-bare"
}

resource "aws_timestreamwrite_database" "own" {
  for_each      = toset(["a", "b"])
  database_name = "sample-${each.key}"
  kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/${each.key}"
}

resource "aws_timestreamwrite_database" "given" {
  database_name = "sample-given"
  kms_key_id    = var.key # expect unknown: aws-timestream-database-encrypted-with-key
}

resource "aws_kendra_index" "bare" { # expect: aws-kendra-index-encrypted-with-own-key
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_kendra_index" "keyed" {
  name     = "sample-keyed"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  server_side_encryption_configuration {
    kms_key_id = aws_kms_key.documents.arn
  }
}

resource "aws_kms_key" "documents" {
  description = "sample"
}

# expect at +1: aws-s3-object-encrypted-with-own-key, aws-s3-object-encryption-stated
resource "aws_s3_object" "plain" {
  bucket  = "sample"
  key     = "plain.txt"
  content = "plain"
  acl     = "public-read" # expect: aws-s3-object-not-public
}

resource "aws_s3_object" "keyed" {
  for_each   = toset(["a.txt", "b.txt"])
  bucket     = "sample"
  key        = each.key
  content    = each.key
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_kms_key" "files" {
  enable_key_rotation = true
}

variable "acl" {
  type = string
}

resource "aws_s3_object_copy" "asked" {
  bucket                 = "sample"
  key                    = "copy.txt"
  source                 = "sample/plain.txt"
  acl                    = var.acl # expect unknown: aws-s3-object-not-public
  server_side_encryption = "aws:kms"
  kms_key_id             = aws_kms_key.files.arn
}

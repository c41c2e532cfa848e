# expect none: aws-firehose-encrypted-with-key
resource "aws_kinesis_firehose_delivery_stream" "own_key" {
  name        = "own-key"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::records"
  }

  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/records"
  }
}

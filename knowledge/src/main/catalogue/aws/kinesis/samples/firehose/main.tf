variable "key" {
  type = string
}

# expect: aws-firehose-encrypted, aws-firehose-encrypted-with-key
resource "aws_kinesis_firehose_delivery_stream" "bare" {
  name        = "sample-bare"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "off" {
  name        = "sample-off"
  destination = "extended_s3"
  server_side_encryption {
    enabled = false # expect: aws-firehose-encrypted, aws-firehose-encrypted-with-key
  }
}

resource "aws_kinesis_firehose_delivery_stream" "amazons" {
  name        = "sample-amazons"
  destination = "extended_s3"
  server_side_encryption { # expect: aws-firehose-encrypted-with-key
    enabled = true
  }
}

resource "aws_kinesis_firehose_delivery_stream" "own" {
  name        = "sample-own"
  destination = "extended_s3"
  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = var.key # expect unknown: aws-firehose-encrypted, aws-firehose-encrypted-with-key
  }
}

# what it reads is encrypted where it comes from
resource "aws_kinesis_firehose_delivery_stream" "fed" {
  name        = "sample-fed"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/sample"
    role_arn           = "arn:aws:iam::111122223333:role/sample"
  }
}

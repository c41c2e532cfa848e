variable "type" {
  type = string
}

# expect: aws-kinesis-stream-encrypted, aws-kinesis-stream-encrypted-with-key
resource "aws_kinesis_stream" "bare" {
  name        = "sample-bare"
  shard_count = 1
}

resource "aws_kinesis_stream" "amazons" {
  name            = "sample-amazons"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis" # expect: aws-kinesis-stream-encrypted-with-key
}

resource "aws_kinesis_stream" "own" {
  for_each        = toset(["clicks", "orders"])
  name            = "sample-${each.key}"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/sample-${each.key}"
}

resource "aws_kinesis_stream" "given" {
  name            = "sample-given"
  shard_count     = 1
  encryption_type = var.type # expect unknown: aws-kinesis-stream-encrypted
  kms_key_id      = "alias/sample"
}

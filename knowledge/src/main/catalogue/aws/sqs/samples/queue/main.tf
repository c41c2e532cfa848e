variable "key" {
  type = string
}

# expect: aws-sqs-queue-encryption-stated
resource "aws_sqs_queue" "bare" {
  name = "sample-bare"
}

resource "aws_sqs_queue" "plain" {
  name                    = "sample-plain"
  sqs_managed_sse_enabled = false # expect: aws-sqs-queue-encrypted
}

resource "aws_sqs_queue" "amazons" {
  name              = "sample-amazons"
  kms_master_key_id = "alias/aws/sqs" # expect: aws-sqs-queue-key-own
}

resource "aws_sqs_queue" "managed" {
  name                    = "sample-managed"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "given" {
  name              = "sample-given"
  kms_master_key_id = var.key # expect unknown: aws-sqs-queue-key-own, aws-sqs-queue-encryption-stated
}

module "queue" {
  source  = "terraform-aws-modules/sqs/aws"
  version = "4.2.1"
  name    = "sample-module"
}

module "old_queue" {
  source            = "terraform-aws-modules/sqs/aws"
  version           = "2.2.0"
  name              = "sample-old"
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_kms_key" "own" {
  description         = "Queues of the sample"
  enable_key_rotation = true
}

module "oldest_queue" { # expect: aws-sqs-queue-encryption-stated
  source  = "terraform-aws-modules/sqs/aws"
  version = "~> 2.0"
  name    = "sample-oldest"
}

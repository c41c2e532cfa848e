variable "key" {
  type = string
}

resource "aws_sns_topic" "bare" { # expect: aws-sns-topic-encrypted
  name = "sample-bare"
}

resource "aws_sns_topic" "empty" {
  name              = "sample-empty"
  kms_master_key_id = "" # expect: aws-sns-topic-encrypted
}

resource "aws_sns_topic" "amazons" {
  name              = "sample-amazons"
  kms_master_key_id = "alias/aws/sns" # expect: aws-sns-topic-key-own
}

data "aws_kms_key" "amazons" {
  key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "looked_up" {
  name              = "sample-looked-up"
  kms_master_key_id = data.aws_kms_key.amazons.arn # expect unknown: aws-sns-topic-key-own, aws-sns-topic-encrypted
}

resource "aws_kms_key" "own" {
  description         = "Topics of the sample"
  enable_key_rotation = true
}

resource "aws_sns_topic" "own" {
  name              = "sample-own"
  kms_master_key_id = aws_kms_key.own.id
}

resource "aws_sns_topic" "given" {
  name              = "sample-given"
  kms_master_key_id = var.key # expect unknown: aws-sns-topic-encrypted, aws-sns-topic-key-own
}

module "topic" { # expect: aws-sns-topic-encrypted
  source  = "terraform-aws-modules/sns/aws"
  version = "~> 6.0"
  name    = "sample-module"
}

# expect none: aws-sns-topic-key-own

resource "aws_sns_topic" "named_key" {
  name              = "sample-named-key"
  kms_master_key_id = "alias/sample-topics"
}

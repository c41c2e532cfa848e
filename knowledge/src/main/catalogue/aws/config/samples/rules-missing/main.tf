# expect: aws-config-rules-encrypted-volumes
resource "aws_config_config_rule" "passwords" {
  name = "sample-passwords"
  source {
    owner             = "AWS"
    source_identifier = "IAM_PASSWORD_POLICY"
  }
}
